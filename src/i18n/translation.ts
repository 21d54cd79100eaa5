import type { Amounts } from './amounts.ts';
import type { english, Language } from './en/index.ts';
import { type Format, makeFormat } from './format.ts';

/** Texts in place of texts: any wording will do, with the same values in and the same shape out. */
type Reworded<T> = T extends string
  ? string
  : T extends (...values: infer Values) => infer Result
    ? (...values: Values) => Reworded<Result>
    : T extends object
      ? { readonly [Key in keyof T]: Reworded<T[Key]> }
      : T;

/** The same messages, any of which may be missing. A list or the result of a function is whole or missing. */
export type Translated<T> = T extends string | readonly unknown[] | ((...values: never) => unknown)
  ? Reworded<T>
  : T extends object
    ? { readonly [Key in keyof T]?: Translated<T[Key]> }
    : T;

/**
 * What a file of a translation brings, from the English one of the same name:
 * `import type { homeWords as english } from '../en/home.ts';`
 * `export const homeWords = (f: Format): Words<typeof english> => ({ … });`
 */
export type Words<English> = English extends (format: Format) => infer Messages
  ? Translated<Messages>
  : Translated<English>;

/** A language of the site: what is missing in its messages is said in English. */
export interface Translation {
  /** BCP 47, as `lang` in pages and for `Intl`. */
  readonly locale: string;
  readonly amounts: Amounts;
  /** Puts right what `Intl` says otherwise than readers of this language. */
  readonly adapt?: (format: Format) => Format;
  readonly messages: (format: Format) => Translated<Language['messages']>;
}

/** A whole language from a translation, by way of English in its numbers and dates. */
export function languageOf(translation: Translation, english: EnglishMaker): Language {
  const format = formatOf(translation);
  const { messages } = english(format);
  return {
    locale: translation.locale,
    format,
    messages: withFallback(messages, translation.messages(format)),
  };
}

/** How many messages there are. */
export function countMessages(english: EnglishMaker, { locale, amounts }: Translation): number {
  return missing(english(makeFormat(locale, amounts)).messages, undefined, []).length;
}

/** Names of the English messages that a translation lacks, with points between: `home.who.title`. */
export function missingIn(translation: Translation, english: EnglishMaker): readonly string[] {
  const format = formatOf(translation);
  return missing(english(format).messages, translation.messages(format), []);
}

function formatOf({ locale, amounts, adapt }: Translation): Format {
  const format = makeFormat(locale, amounts);
  return adapt ? adapt(format) : format;
}

type EnglishMaker = typeof english;

/** The keys of `messages`, in their order: lists of what is shown come from them. */
export function withFallback<T>(messages: T, translated: unknown): T;
export function withFallback(messages: unknown, translated: unknown): unknown {
  if (translated === undefined) return messages;
  if (!isGroup(messages) || !isGroup(translated)) return translated;
  return Object.fromEntries(
    Object.entries(messages).map(([key, message]) => [key, withFallback(message, translated[key])]),
  );
}

function missing(messages: unknown, translated: unknown, path: readonly string[]): string[] {
  if (isGroup(messages))
    return Object.entries(messages).flatMap(([key, message]) =>
      missing(message, isGroup(translated) ? translated[key] : undefined, [...path, key]),
    );
  const isWord = typeof messages === 'string' || typeof messages === 'function';
  return translated === undefined && (isWord || Array.isArray(messages)) ? [path.join('.')] : [];
}

const isGroup = (message: unknown): message is Readonly<Record<string, unknown>> =>
  typeof message === 'object' && message !== null && !Array.isArray(message);
