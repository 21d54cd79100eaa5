import { empty, same } from '../../i18n/number-words.ts';

/** Words of a text that tell what it is about, shortened to their stems. */
export function stemsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\d]+/gu) ?? [];
  return new Set(words.filter((word) => word.length > 1 && !empty.has(word)).map(stem));
}

function stem(word: string): string {
  const known = same[word];
  if (known) return known;
  // Californians are of California.
  const plain = word
    .replace(/(?:ies|es|s)$/, (end) => (end === 'ies' ? 'y' : ''))
    .replace(/ian$/, 'ia');
  return same[plain] ?? plain;
}

/** What a number counts: up to two words behind it, as far as they tell. */
export function nounAfter(text: string): ReadonlySet<string> {
  const words =
    /^(?:\s+[\p{L}\p{M}-]+){1,2}/u.exec(text)?.[0].trim().toLowerCase().split(/\s+/) ?? [];
  const end = words.findIndex((word) => empty.has(word));
  return stemsOf(words.slice(0, end === -1 ? words.length : end).join(' '));
}
