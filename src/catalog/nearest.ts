import { distance } from 'fastest-levenshtein';

/** Longer texts are no misspelt ids. */
const longest = 100;

/**
 * The candidate most like a text, if it is alike enough to be meant. One that differs in digits
 * alone is another year or number, not a misspelling, and is never offered.
 */
export function nearest(text: string, candidates: Iterable<string>): string | undefined {
  if (text.length > longest) return undefined;
  const shape = withoutDigits(text);
  let best: string | undefined;
  let bestDistance = Math.max(2, Math.floor(text.length / 3)) + 1;
  for (const candidate of candidates) {
    const steps = distance(text, candidate);
    if (steps < bestDistance && withoutDigits(candidate) !== shape) {
      [best, bestDistance] = [candidate, steps];
    }
  }
  return best;
}

const withoutDigits = (text: string) => text.replace(/\d/g, '0');
