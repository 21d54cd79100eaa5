import {
  above,
  below,
  currencies,
  currencyAfter,
  currencyBefore,
  englishScales,
  months,
  numberWords,
  percentAfter,
  scales,
} from '../../i18n/number-words.ts';

/** One way to read the digits of a number: its value, and the step to which it is rounded. */
export interface Reading {
  readonly value: number;
  readonly step: number;
}

/** A number that a text mentions. */
export interface Mention {
  /** As it is in the text, with its unit. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** "1.464" is one thousand in German and one and a half in English: then there are two. */
  readonly readings: readonly Reading[];
  /** ISO 4217 code, `percent`, or null where the text names none. */
  readonly unit: string | null;
  /** "more than", "nearly": on which side of the number the value is. */
  readonly side: 'above' | 'below' | null;
  /** The sentence around it. */
  readonly sentence: string;
}

const digits =
  // Spaces of thousands are often plain ones.
  "\\d{1,3}(?: \\d{3})+(?!\\d|[.,]\\d{3}(?!\\d))(?:[.,]\\d+)?|\\d{1,3}(?:[,.'’\\u00a0\\u202f\\u2009]\\d{3})+(?:[.,]\\d+)?|\\d{1,2}(?:,\\d{2})+,\\d{3}(?:\\.\\d+)?|\\d+(?:[.,]\\d+)?";

const pattern = new RegExp(
  [
    `(?<![\\p{L}\\p{N}.,/-])(?:(?<prefix>${currencyBefore})\\s?)?`,
    `(?:(?<digits>${digits})|(?<word>\\b(?:${numberWords.join('|')})\\b))`,
    `(?:[\\s-]?(?<scale>${scales.map(([words]) => words).join('|')})(?![\\p{L}\\p{N}]))?`,
    `(?:\\s?(?<percent>${percentAfter})|\\s(?:de )?(?<suffix>${currencyAfter})(?!\\p{L}))?`,
    `(?![\\p{N}])`,
  ].join(''),
  'giu',
);

const noFigureBefore = new RegExp(
  `(\\b(?:${months})\\.? |\\b(?:people|persons|adults|victims|americans|those|anyone|older|menschen|personas) (?:aged )?(?:over|under|above|than|über|ab|mayores de) |\\b(?:pp?|page|no|aged?|ages|since|chapter|section)\\.? |-)$`,
  'i',
);
const noFigureAfter = new RegExp(
  `^(?:st|nd|rd|th)?[ ,]+(?:${months})\\b|^(?:st|nd|rd|th)\\b|^[ -]?(?:and over|or older|and older|plus\\b|\\+|-year|years? (?:old|of age))`,
  'i',
);

/** The figures in a text, in their order; years, dates, ages and pages are none. */
export function mentionsIn(text: string): readonly Mention[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const { prefix, digits, word, scale, percent, suffix } = match.groups ?? {};
    const start = match.index;
    const end = start + match[0].length;
    const [before, after] = [text.slice(Math.max(0, start - 24), start), text.slice(end, end + 24)];
    const currency = prefix ?? suffix;
    const isBare = !currency && !scale && !percent;
    if (isBare && (noFigureBefore.test(before) || noFigureAfter.test(after))) return [];
    if (isBare && isYear(digits)) return [];
    // "The two companies" are known already: they are not counted.
    if (word && isBare && (/^one$/i.test(word) || /\b(the|these|those|all) $/i.test(before)))
      return [];
    const factor = scale ? factorOf(scale) : 1;
    const side = above.test(before) ? ('above' as const) : below.test(before) ? 'below' : null;
    return {
      text: match[0].trim(),
      start,
      end,
      readings: readingsOf(
        digits ?? String(numberWords.indexOf(String(word).toLowerCase()) + 1),
        factor,
        englishScales.test(scale ?? ''),
      ),
      unit: percent ? 'percent' : currency ? codeOf(currency) : null,
      side,
      sentence: sentenceAt(text, start),
    };
  });
}

/** Years that a text names: they say what its numbers are about. */
export function yearsIn(text: string): readonly number[] {
  return [...text.matchAll(/(?<![\d.,$€£₹])(20[0-3]\d)(?![\d%]|[.,]\d)/g)].map(([, year]) =>
    Number(year),
  );
}

const isYear = (digits: string | undefined) => /^20[0-3]\d$|^19\d\d$/.test(digits ?? '');

const codeOf = (currency: string) =>
  currencies.find(([form]) => form.test(currency.trim()))?.[1] ?? null;

function factorOf(word: string): number {
  // "m" and "M" are millions, "B" billions: only here does the case tell.
  const found = scales.find(([words]) => new RegExp(`^(?:${words})$`, 'iu').test(word));
  return found?.[1] ?? 1;
}

/** What digits may mean: separators differ between countries, unless an English word of size follows. */
function readingsOf(digits: string, factor: number, isEnglish: boolean): readonly Reading[] {
  const plain = digits.replace(/['’ \u00a0\u202f\u2009]/g, '');
  const one = /^\d{1,3}([.,])\d{3}$/.exec(plain);
  const texts = one
    ? // One separator before three digits: thousands, unless a scale follows, which asks for decimals.
      factor === 1
      ? [plain.replace(/[.,]/, '')]
      : isEnglish
        ? [plain.replace(',', '')]
        : [plain.replace(',', '.'), plain.replace(/[.,]/, '')]
    : [plain.replace(lastDecimal(plain), '$1').replace(/,/g, '.')];
  return texts.map((text) => ({ value: Number(text) * factor, step: stepOf(text) * factor }));
}

/** Matches the separators of thousands in front of the decimals, if there are any. */
function lastDecimal(text: string): RegExp {
  const decimals = /([.,])(\d{1,2}|\d{4,})$/.exec(text);
  if (!decimals) return /[.,](\d{2,3})(?=[.,]|$)/g;
  return decimals[1] === '.' ? /,(\d{2,3})/g : /\.(\d{3})/g;
}

function stepOf(text: string): number {
  const [whole = '', decimals = ''] = text.split('.');
  if (decimals !== '') return 10 ** -decimals.length;
  return 10 ** (/0*$/.exec(whole)?.[0].length ?? 0);
}

function sentenceAt(text: string, index: number): string {
  const ends = /[.!?](?=\s+[\p{Lu}"“'])|\n/gu;
  let from = 0;
  for (const { index: end } of text.matchAll(ends)) {
    if (end >= index) return text.slice(from, end + 1).trim();
    from = end + 1;
  }
  return text.slice(from).trim();
}
