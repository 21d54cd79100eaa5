import { distance } from 'fastest-levenshtein';

/** Longer texts are no misspelt ids. */
const longest = 100;

/**
 * The candidate most like a text, if it is alike enough to be meant. One with another number is
 * another year or day, not a misspelling, and is never offered.
 */
export function nearest(text: string, candidates: Iterable<string>): string | undefined {
  if (text.length > longest) return undefined;
  const numbers = numbersIn(text);
  let best: string | undefined;
  let bestDistance = Math.max(2, Math.floor(text.length / 3)) + 1;
  for (const candidate of candidates) {
    const steps = distance(text, candidate);
    if (steps < bestDistance && isWithin(numbers, numbersIn(candidate))) {
      [best, bestDistance] = [candidate, steps];
    }
  }
  return best;
}

const numbersIn = (text: string): readonly string[] => text.match(/\d+/g) ?? [];

/** True where a text has no number that the other lacks: one that was left out is a misspelling too. */
function isWithin(some: readonly string[], all: readonly string[]): boolean {
  let from = 0;
  return some.every((number) => {
    from = all.indexOf(number, from) + 1;
    return from > 0;
  });
}
