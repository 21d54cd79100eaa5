/** Letters of other scripts that look like a Latin one, with the one they look like. */
const lookalikes: ReadonlyMap<string, string> = new Map(
  Object.entries({
    А: 'A',
    В: 'B',
    С: 'C',
    Е: 'E',
    Н: 'H',
    І: 'I',
    Ј: 'J',
    К: 'K',
    М: 'M',
    О: 'O',
    Р: 'P',
    Ѕ: 'S',
    Т: 'T',
    Х: 'X',
    У: 'Y',
    а: 'a',
    с: 'c',
    е: 'e',
    һ: 'h',
    і: 'i',
    ј: 'j',
    о: 'o',
    р: 'p',
    ѕ: 's',
    у: 'y',
    х: 'x',
    Α: 'A',
    Β: 'B',
    Ε: 'E',
    Ζ: 'Z',
    Η: 'H',
    Ι: 'I',
    Κ: 'K',
    Μ: 'M',
    Ν: 'N',
    Ο: 'O',
    Ρ: 'P',
    Τ: 'T',
    Υ: 'Y',
    Χ: 'X',
    ο: 'o',
  }),
);

/** The text with Latin letters where others only look like them. */
export function latin(text: string): string {
  return Array.from(text.normalize('NFKC'), (letter) => lookalikes.get(letter) ?? letter).join('');
}

/** The first letter of a text that is of another script but looks Latin. */
export function lookalikeIn(text: string): string | undefined {
  return Array.from(text).find((letter) => lookalikes.has(letter));
}

/** Characters that act and are not seen: control, format, line and paragraph separators. */
export const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

/**
 * A text without marks that only format it, and with a blank for a tab or a line separator; null
 * where it holds others: what they replaced cannot be told.
 */
export function withoutInvisible(text: string): string | null {
  const plain = text.replace(/[\t\u2028\u2029]+/g, ' ').replace(/\p{Cf}/gu, '');
  return invisible.test(plain) ? null : plain;
}

/** `U+200B` */
export const codeOf = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** One plain blank for each run of blanks of any kind, none at the ends. */
export const plainBlanks = (text: string) =>
  text
    .split(/\p{Zs}/u)
    .filter(Boolean)
    .join(' ')
    .trim();
