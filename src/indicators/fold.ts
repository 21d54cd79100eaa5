/**
 * How many entries of a list that begins with the newest stay open when the rest is folded: those of its
 * newest years, as many whole years as it takes to show `least` of them.
 */
export function openEntries(years: readonly (string | null)[], least = 20): number {
  const last = years[least - 1];
  if (last === undefined) return years.length;
  const end = years.findIndex((year, index) => index >= least && year !== last);
  return end === -1 ? years.length : end;
}
