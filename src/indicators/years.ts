/** Every year from the first to the last, those between them that nobody reports included. */
export function everyYear(years: readonly number[]): readonly number[] {
  if (years.length === 0) return [];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
