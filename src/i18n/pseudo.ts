import { amounts } from './en/amounts.ts';
import { english, type Language } from './en/index.ts';
import { type Format, makeFormat } from './format.ts';
import { slotPattern } from './slots.ts';

/**
 * A language that nobody speaks, to prove that the site can be translated: English with an accent on
 * every letter and words 40 % longer, numbers and dates in the shape of another country. Whatever is
 * still plain English in a site built with it was not taken from `src/i18n/`.
 */
const locale = 'de-XA';

/** How much longer its words are: texts grow that much from English to German or Spanish. */
const growth = 1.4;

const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const accents = 'áƀçđéƒğĥíĵķłḿñóƥɋŕšţúṽŵẋýžÁƁÇĐÉƑĞĤÍĴĶŁṀÑÓƤɊŔŠŢÚṼŴẊÝŽ';

/** Patterns of what is no word: addresses, and names of slots. */
const noWords = ['https?:\\/\\/\\S+', slotPattern];

/** A text with an accent on every plain letter. */
const accented = (text: string) =>
  text.replace(/[a-z]/gi, (letter) => accents.charAt(plain.indexOf(letter)));

/** Words that are accented already, as part of a longer message, are left as they are. */
function longer(word: string): string {
  const tail = Math.round(word.length * (growth - 1));
  const letters = accented(word);
  return letters + letters.slice(letters.length - tail);
}

/** A text with its words accented and made longer, but for the parts that are `kept` as they are. */
export function pseudoText(text: string, kept: readonly string[] = []): string {
  const parts = [...new Set(kept)]
    .sort((a, b) => b.length - a.length)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const plainParts = new RegExp(`(${[...noWords, ...parts].join('|')})`);
  return text
    .split(plainParts)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/\p{L}+/gu, pseudoWord)))
    .join('');
}

const pseudoWord = (word: string) => (/^[a-z]+$/i.test(word) ? longer(word) : word);

/**
 * Messages of the same shape whose texts are in the made-up language. A message is a text, a function
 * that makes one, or a group of messages.
 */
export function pseudoMessages<T>(messages: T, kept?: readonly string[]): T;
export function pseudoMessages(messages: unknown, kept: readonly string[] = []): unknown {
  if (typeof messages === 'string') return pseudoText(messages, kept);
  if (typeof messages === 'function')
    return (...values: readonly unknown[]) => pseudoMessages(messages(...values), namesIn(values));
  if (Array.isArray(messages)) return messages.map((message) => pseudoMessages(message, kept));
  if (typeof messages !== 'object' || messages === null) return messages;
  return Object.fromEntries(
    Object.entries(messages).map(([name, message]) => [name, pseudoMessages(message, kept)]),
  );
}

/**
 * Names from the data that a message is given: no translation changes them. Small words alone are
 * codes that the message chooses by.
 */
function namesIn(values: unknown): readonly string[] {
  if (typeof values === 'string') return /\p{Lu}|\s/u.test(values) ? [values] : [];
  if (typeof values !== 'object' || values === null) return [];
  return Object.values(values).flatMap(namesIn);
}

const foreign = makeFormat(locale, pseudoMessages(amounts));

/** Names from `Intl` are as long as they are in the language they come from. */
const format: Format = {
  ...foreign,
  country: (code) => accented(foreign.country(code)),
  date: (partial) => accented(foreign.date(partial)),
  list: (items) => pseudoText(foreign.list(items), items),
};

export const pseudo: Language = {
  locale,
  format,
  messages: pseudoMessages(english(format).messages),
};
