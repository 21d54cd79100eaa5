import { z } from 'zod';
import type { Kind } from './cells.ts';
import { dateAdvice, dateRepair, looksLikeDate } from './date-repairs.ts';
import {
  decimalAdvice,
  decimalRepair,
  numberAdvice,
  wholeRepair,
  yearAdvice,
  yearRepair,
} from './number-repairs.ts';

const same = (text: string) => text;

/** A kind whose value is its text, limited by a pattern. */
function pattern(
  name: string,
  expects: string,
  regex: RegExp,
  { repair, advise }: Pick<Kind, 'repair' | 'advise'> = {},
): Kind<string> {
  const text = z.string().regex(regex);
  return { name, expects, text, value: text, read: same, write: same, repair, advise };
}

/** A number written in one way only; `regex` admits no text whose number is out of range. */
function plainNumber(
  definition: Pick<Kind<number>, 'name' | 'expects' | 'value' | 'repair' | 'advise'> & {
    regex: RegExp;
  },
): Kind<number> {
  const { regex, ...rest } = definition;
  return {
    ...rest,
    text: z.string().regex(regex),
    read: Number,
    write: String,
    quick: (text) => (regex.test(text) ? Number(text) : undefined),
  };
}

const lowerKebab = (text: string): string | undefined => {
  if (looksLikeDate(text)) return undefined;
  const id = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return id === '' ? undefined : id;
};

export const year = plainNumber({
  name: 'year',
  expects: 'a year of four digits from 2000 on',
  regex: /^2\d{3}$/,
  value: z.int().min(2000).max(2999),
  repair: yearRepair,
  advise: yearAdvice,
});

export const wholeNumber: Kind<number> = {
  ...plainNumber({
    name: 'whole number',
    expects: 'a whole number without separators, 0 or more',
    regex: /^(0|[1-9]\d{0,14})$/,
    value: z.int().min(0),
    repair: wholeRepair,
    advise: numberAdvice,
  }),
  quick: readDigits,
};

/** The same verdict as the pattern above, at a quarter of its time: most cells of large files are counts. */
function readDigits(text: string): number | undefined {
  const { length } = text;
  if (length === 0 || length > 15 || (length > 1 && text.charCodeAt(0) === 48)) return undefined;
  let number = 0;
  for (let index = 0; index < length; index += 1) {
    const digit = text.charCodeAt(index) - 48;
    if (digit < 0 || digit > 9) return undefined;
    number = number * 10 + digit;
  }
  return number;
}

export const decimal = plainNumber({
  name: 'decimal number',
  expects: 'a number with a point as decimal mark, no separators and no needless zeros',
  // At most fifteen figures and six decimals: so many a number of the language keeps, and writes as read.
  regex: /^(?!-0$)-?((0|[1-9]\d{0,14})|(0|[1-9]\d{0,8})\.\d{0,5}[1-9])$/,
  value: z.number(),
  repair: decimalRepair,
  advise: decimalAdvice,
});

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, and a day that exists. */
export const date: Kind<string> = {
  name: 'date',
  expects: 'a date as YYYY, YYYY-MM or YYYY-MM-DD that exists',
  text: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
    .refine(isRealDate),
  value: z.string(),
  read: same,
  write: same,
  repair: dateRepair,
  advise: dateAdvice,
};

function isRealDate(text: string): boolean {
  const [year, month = '01', day = '01'] = text.split('-');
  const time = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(`${year}-${month}-${day}`);
}

/** A release of this record: its day, and from the second one of that day on a number. */
export const version: Kind<string> = {
  name: 'version',
  expects: 'the day of a release with points between year, month and day',
  text: z
    .string()
    .regex(/^\d{4}\.\d{2}\.\d{2}(?:\.(?:[2-9]|[1-9]\d))?$/)
    .refine((text) => isRealDate(text.slice(0, 10).replaceAll('.', '-'))),
  value: z.string(),
  read: same,
  write: same,
  repair: (text) => (/^\d{4}-\d{2}-\d{2}$/.test(text) ? text.replaceAll('-', '.') : undefined),
};

export const month = pattern('month', 'a month as YYYY-MM', /^\d{4}-(0[1-9]|1[0-2])$/, {
  repair: (text) => dateRepair(text)?.slice(0, 7),
  advise: dateAdvice,
});

export const id = pattern(
  'id',
  'an id of small letters, digits and single hyphens, at most 120 characters',
  // Ids are names of folders and files.
  /^(?=.{1,120}$)[a-z0-9]+(-[a-z0-9]+)*$/,
  {
    repair: lowerKebab,
    advise: (text) =>
      looksLikeDate(text)
        ? 'A spreadsheet has turned an id into a date. Put back what was there before.'
        : undefined,
  },
);

const capitals = (text: string, letters: number) =>
  /^[a-z]+$/i.test(text) && text.length === letters ? text.toUpperCase() : undefined;

export const country = pattern(
  'country',
  'an ISO 3166-1 code of two capital letters',
  /^(?!UK$)[A-Z]{2}$/,
  {
    repair: (text) => (text.toUpperCase() === 'UK' ? 'GB' : capitals(text, 2)),
    advise: () => 'Use the two letters that data/places/countries.csv gives for the country.',
  },
);

export const countryAlpha3 = pattern(
  'country, three letters',
  'an ISO 3166-1 code of three capital letters',
  /^[A-Z]{3}$/,
  { repair: (text) => capitals(text, 3) },
);

export const currency = pattern(
  'currency',
  'an ISO 4217 code of three capital letters',
  /^[A-Z]{3}$/,
  { repair: (text) => capitals(text, 3) },
);

export const usState = pattern('US state', 'an ISO 3166-2 code such as US-CA', /^US-[A-Z]{2}$/, {
  repair: (text) => {
    const [, letters] = /^(?:US[-\s]?)?([a-z]{2})$/i.exec(text) ?? [];
    return letters === undefined ? undefined : `US-${letters.toUpperCase()}`;
  },
  advise: () => 'Use the code that data/places/states.csv gives for the state.',
});

export const indianState = pattern(
  'Indian state',
  'an ISO 3166-2 code such as IN-MH',
  /^IN-[A-Z]{2}$/,
  {
    repair: (text) => {
      const [, letters] = /^(?:IN[-\s]?)?([a-z]{2})$/i.exec(text) ?? [];
      return letters === undefined ? undefined : `IN-${letters.toUpperCase()}`;
    },
    advise: () => 'Use the code that data/places/places.csv gives for the state.',
  },
);

export const region = pattern(
  'region',
  'an ISO 3166-2 code such as CA-ON',
  /^[A-Z]{2}-[A-Z0-9]{1,3}$/,
  {
    repair: (text) => (/^[a-z]{2}-[a-z0-9]{1,3}$/i.test(text) ? text.toUpperCase() : undefined),
  },
);

/** A whole country, or a part of it such as a state or province. */
export const countryOrPart = pattern(
  'country or part of one',
  'an ISO 3166-1 code of two capital letters, or an ISO 3166-2 code such as AU-NSW',
  /^(?!UK(?:$|-))[A-Z]{2}(-[A-Z0-9]{1,3})?$/,
  {
    repair: (text) =>
      /^[a-z]{2}(-[a-z0-9]{1,3})?$/i.test(text)
        ? text.toUpperCase().replace(/^UK/, 'GB')
        : undefined,
  },
);

/** Two digits, so that a zero at the front is not lost. */
export const digits = pattern('digits', 'two digits', /^\d{2}$/, {
  repair: (text) => (/^\d$/.test(text) ? `0${text}` : undefined),
});

export const url = pattern(
  'address',
  'a web address that begins with https:// or http://',
  /^https?:\/\/[^\s<>"{}|\\^`]+$/,
  { repair: withScheme },
);

/** An address that readers are sent to: encrypted, its host plain to see, nobody's name before it. */
export const secureUrl = pattern(
  'address',
  'a web address that begins with https://, without user name and port',
  /^https:\/\/[a-z0-9-]+(\.[a-z0-9-]+)+(?:[/?#][^\s<>"{}|\\^`]*)?$/,
  {
    repair: (text) =>
      withScheme(text) ?? (/^https:\/\/[^/@]+@|:\d/.test(text) ? undefined : lowerHost(text)),
    advise: () => 'Copy the address from the agency’s own page: what follows https:// is its host.',
  },
);

function withScheme(text: string): string | undefined {
  return /^www\.\S+$/.test(text) ? `https://${text}` : undefined;
}

function lowerHost(text: string): string | undefined {
  const [, host, rest] = /^https:\/\/([^/]+)(.*)$/i.exec(text) ?? [];
  return host === undefined ? undefined : `https://${host.toLowerCase()}${rest}`;
}

/** A short number such as 017 keeps its zero: a spreadsheet that drops it leaves two digits. */
export const phone = pattern(
  'telephone number',
  'a telephone number as published, with its leading zero: three digits or more',
  /^(?=(?:\D*\d){3})[\dA-Z+#*(][\dA-Z +().-]*$/,
  {
    advise: (text) =>
      /^\d{1,2}$/.test(text)
        ? 'A spreadsheet has dropped the zeros at its front: write it as the source prints it.'
        : undefined,
  },
);

const weekday = '(?:Mo|Tu|We|Th|Fr|Sa|Su)';
const dayTime = '(?:[01]\\d|2[0-4]):[0-5]\\d';
const daysAndTimes = `${weekday}(?:-${weekday})? ${dayTime}-${dayTime}`;

/** A part of the notation for opening hours of OpenStreetMap: `24/7`, `Mo-Fr 08:30-17:15; Sa 09:00-12:00`. */
export const openingHours = pattern(
  'opening hours',
  'opening hours such as 24/7 or Mo-Fr 08:30-17:15; Sa 09:00-12:00',
  new RegExp(`^(?:24/7|${daysAndTimes}(?:; ${daysAndTimes})*)$`),
);

/** Free text of one line; what no cell may hold at all is checked for every kind alike. */
export const text = pattern('text', 'text of at most 2000 characters', /^.{1,2000}$/su);

/** Texts joined by semicolons; none of them may hold one itself. */
function listOf(name: string, expects: string, regex: RegExp): Kind<readonly string[]> {
  return {
    name,
    expects,
    text: z.string().regex(regex),
    value: z.array(z.string()).readonly(),
    read: (list) => list.split(';'),
    write: (list) => list.join(';'),
    repair: (list) => list.replace(/\s*;\s*/g, ';').replace(/;$/, ''),
  };
}

export const textList = listOf(
  'list of texts',
  'texts joined by semicolons without blanks around them',
  /^[^;\s](?:[^;]*[^;\s])?(?:;[^;\s](?:[^;]*[^;\s])?)*$/u,
);

export const countryList = listOf(
  'list of countries',
  'ISO 3166-1 codes of two capital letters joined by semicolons',
  /^[A-Z]{2}(?:;[A-Z]{2})*$/,
);

/** Ids joined by semicolons, for the few columns that name several things at once. */
export const idList: Kind<readonly string[]> = {
  name: 'list of ids',
  expects: 'ids of small letters, digits and single hyphens, joined by semicolons without blanks',
  text: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*(;[a-z0-9]+(-[a-z0-9]+)*)*$/),
  value: z.array(z.string()).readonly(),
  read: (list) => list.split(';'),
  write: (list) => list.join(';'),
  repair: (list) => list.replace(/\s*[;,]\s*/g, ';'),
};

/** One of a few words. */
export function oneOf<const Choice extends string>(
  ...choices: [Choice, ...Choice[]]
): Kind<Choice> {
  const value = z.enum(choices);
  return {
    name: 'choice',
    expects: `one of ${choices.join(', ')}`,
    text: z.string().refine((text) => value.safeParse(text).success),
    value,
    read: (text) => value.parse(text),
    write: same,
    choices,
  };
}
