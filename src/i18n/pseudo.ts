import { english, type Language, units } from './en.ts';
import { type Format, makeFormat } from './format.ts';

/**
 * A language that nobody speaks, to prove that the site can be translated: English with an accent on
 * every letter and words 40 % longer, numbers and dates in the shape of another country. Whatever is
 * still plain English in a site built with it was not taken from `src/i18n/`.
 */
const locale = 'de-XA';

/** How much longer its words are: texts grow that much from English to German or Spanish. */
const growth = 1.4;

const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const accented = 'áƀçđéƒğĥíĵķłɱñóƥɋŕšţúṽŵẋýžÁƁÇĐÉƑĞĤÍĴĶŁṀÑÓƤɊŔŠŢÚṼŴẊÝŽ';

/** What is no word: addresses, and what stands in their pattern. */
const address = /(https?:\/\/\S+)/;

const accent = (letter: string) => accented.charAt(plain.indexOf(letter));

/** Words that are accented already, as part of a longer message, are left as they are. */
function longer(word: string): string {
  const tail = Math.round(word.length * (growth - 1));
  const letters = [...word].map(accent).join('');
  return letters + letters.slice(letters.length - tail);
}

/** A text with its words accented and made longer. */
export function pseudoText(text: string): string {
  return text
    .split(address)
    .map((part, place) => (place % 2 === 1 ? part : part.replace(/\p{L}+/gu, pseudoWord)))
    .join('');
}

const pseudoWord = (word: string) => (/^[a-z]+$/i.test(word) ? longer(word) : word);

/**
 * Messages of the same shape whose texts are in the made-up language. A message is a text, a function
 * that makes one, or a group of messages.
 */
export function pseudoMessages<T>(messages: T): T;
export function pseudoMessages(messages: unknown): unknown {
  if (typeof messages === 'string') return pseudoText(messages);
  if (typeof messages === 'function')
    return (...values: readonly unknown[]) => pseudoMessages(messages(...values));
  if (Array.isArray(messages)) return messages.map((message) => pseudoMessages(message));
  if (typeof messages !== 'object' || messages === null) return messages;
  return Object.fromEntries(
    Object.entries(messages).map(([name, message]) => [name, pseudoMessages(message)]),
  );
}

const format: Format = pseudoMessages(makeFormat(locale, pseudoMessages(units)));

export const pseudo: Language = {
  locale,
  format,
  messages: pseudoMessages(english(format).messages),
};
