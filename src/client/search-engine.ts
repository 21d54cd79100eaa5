import MiniSearch, { type Query, type SearchOptions } from 'minisearch';

/** What the file of the search holds. */
export interface Listing {
  readonly groups: readonly string[];
  /** Group, address, title, line, further words. */
  readonly entries: readonly (readonly [number, string, string, string, string])[];
  /** A query, the entry that it shows first, and whether it must be the whole query. */
  readonly pins: readonly (readonly [string, number, boolean])[];
}

/** True for what the build wrote; an error page that arrives in its place is none. */
export function isListing(value: unknown): value is Listing {
  if (typeof value !== 'object' || value === null) return false;
  return (
    'groups' in value &&
    Array.isArray(value.groups) &&
    'entries' in value &&
    Array.isArray(value.entries) &&
    'pins' in value &&
    Array.isArray(value.pins)
  );
}

export interface Hit {
  readonly href: string;
  readonly title: string;
  readonly text: string;
  readonly group: string;
}

// Places and operations have a page of their own; figures and documents on them come after it.
const weights = [1.5, 1.6, 1.6, 1.3, 0.9, 1.3, 1, 0.7, 1, 0.6];

const hasDigit = (term: string) => /\p{N}/u.test(term);
const isYear = (term: string) => /^(19|20)\d\d$/.test(term);

/** What stands in a number in place of a point, at which words are parted. */
const point = '\uE000';

/**
 * Words as MiniSearch parts them, but a number is one: 1.3 is not 1 and 3, and 14,500 is 14500. The signs
 * around words of another language are no part of them.
 */
const wordsIn = (text: string): string[] =>
  text
    .replace(/(?<=\p{N}),(?=\p{N}{3}(?!\p{N}))/gu, '')
    .replace(/(?<=\p{N})[.,](?=\p{N})/gu, point)
    .split(/[\n\r\u2068\u2069\p{Z}\p{P}]+/u);

/** Small letters, and Hindi as people type it: without nukta, and with one sign for nasal vowels. */
const folded = (text: string) =>
  text.toLowerCase().normalize('NFC').replaceAll('\u093C', '').replaceAll('\u0901', '\u0902');

/**
 * Searches a listing. Beginnings of words count, and a slip in longer words, but numbers count whole;
 * pages with all the words come first. Where none has all, those with all numbers and some of the
 * words, and of a query whose only numbers are years, those with some of the words.
 */
export function makeSearch({ groups, entries, pins }: Listing): (query: string) => readonly Hit[] {
  const index = new MiniSearch({
    fields: ['title', 'address', 'text', 'words'],
    tokenize: wordsIn,
    processTerm: folded,
  });
  index.addAll(
    entries.map(([, href, title, text, words], id) => {
      // The end of an address is the id of what the page is about.
      const address = href.split(/[/#]/).findLast((part) => part !== '') ?? '';
      return { id, title, address, text, words };
    }),
  );
  const options: SearchOptions = {
    boost: { title: 4, address: 6, words: 2 },
    prefix: (term) => term.length > 1 && !hasDigit(term),
    fuzzy: (term) => (hasDigit(term) ? false : term.length > 7 ? 2 : term.length > 3 ? 1 : false),
    weights: { prefix: 0.6, fuzzy: 0.3 },
    boostDocument: (id) => weights[entries[Number(id)]?.[0] ?? 0] ?? 1,
  };
  return (query) => {
    const terms = wordsIn(query).filter((term) => term !== '');
    const [numbers, words] = [terms.filter(hasDigit), terms.filter((term) => !hasDigit(term))];
    const either = { combineWith: 'OR', queries: words } as const;
    const every = { combineWith: 'AND', queries: numbers } as const;
    const tries: readonly Query[] = [
      { combineWith: 'AND', queries: terms },
      numbers.length === 0 ? either : { combineWith: 'AND', queries: [every, either] },
      ...(numbers.every(isYear) ? [either] : []),
    ];
    const found = firstFound(tries.map((each) => () => index.search(each, options)));
    const ids = new Set([...pinnedFor(query, pins), ...found.map(({ id }) => Number(id))]);
    return [...ids].flatMap((id) => {
      const entry = entries[id];
      if (!entry) return [];
      const [group, href, title, text] = entry;
      return [{ href, title, text, group: groups[group] ?? '' }];
    });
  };
}

/** The results of the first search that has any. */
function firstFound<T>(searches: readonly (() => readonly T[])[]): readonly T[] {
  for (const search of searches) {
    const found = search();
    if (found.length > 0) return found;
  }
  return [];
}

const plain = (text: string) =>
  ` ${folded(text)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()} `;

/** Entries whose pin is the query, or where that is enough, whole words of it. */
function pinnedFor(query: string, pins: Listing['pins']): readonly number[] {
  const asked = plain(query);
  return pins.flatMap(([pin, index, whole]) => {
    const sought = plain(pin);
    return asked === sought || (!whole && asked.includes(sought)) ? [index] : [];
  });
}
