const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const two = (number: number) => String(number).padStart(2, '0');

const written = (year: string, month: number, day?: number) =>
  [year, two(month), ...(day === undefined ? [] : [two(day)])].join('-');

/** `Sept.`, `April` and `apr` give their number; 0 where a word is no month. */
const monthOf = (word = '') => months.indexOf(word.slice(0, 3).toLowerCase()) + 1;

/**
 * The date that a text states in another form: `2026/04/06`, `22.11.2026`, `28/11/2026`, `6 April 2026`,
 * `April 2026`, and days with a time. Undefined where day and month can be exchanged.
 */
export function dateRepair(text: string): string | undefined {
  const stamp = /^(\d{4}-\d{2}-\d{2})[T ]\d/.exec(text)?.[1];
  if (stamp !== undefined) return stamp;
  const parts = /^(\d{1,4})\s*([./-])\s*(\d{1,2})\s*\2\s*(\d{1,4})$/.exec(text);
  if (parts) return fromNumbers(parts[1] ?? '', parts[2] ?? '', parts[3] ?? '', parts[4] ?? '');
  const monthAlone = /^(\d{4})[./-](\d{1,2})$/.exec(text);
  if (monthAlone) return written(monthAlone[1] ?? '', Number(monthAlone[2]));
  return fromWords(text);
}

function fromNumbers(a: string, mark: string, b: string, c: string): string | undefined {
  if (a.length === 4) {
    const [month, day] = [Number(b), Number(c)];
    return month > 12 ? written(a, day, month) : written(a, month, day);
  }
  if (c.length !== 4) return undefined;
  const [first, second] = [Number(a), Number(b)];
  // Points are used where the day comes first.
  if (first > 12 || mark === '.') return written(c, second, first);
  return second > 12 || first === second ? written(c, first, second) : undefined;
}

function fromWords(text: string): string | undefined {
  const words = text
    .replace(/[.,]/g, ' ')
    .trim()
    .split(/[\s-]+/);
  const year = words.find((word) => /^\d{4}$/.test(word));
  const month = monthOf(words.find((word) => monthOf(word) > 0 && /^[a-z]+$/i.test(word)));
  if (year === undefined || month === 0 || words.length > 3) return undefined;
  const day = words.find((word) => /^\d{1,2}(?:st|nd|rd|th)?$/i.test(word));
  if (words.length === 3 && day === undefined) return undefined;
  return day === undefined ? written(year, month) : written(year, month, Number.parseInt(day, 10));
}

/** Day 0 of the spreadsheets, and the years for which a bare number is taken for one of their days. */
const dayZero = Date.UTC(1899, 11, 30);
const daySpan = { first: 36526, last: 54788 };

/** What to do with a date that can be read in two ways. */
export function dateAdvice(text: string): string | undefined {
  const [, a = '', b = '', year = ''] = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(text) ?? [];
  if (year !== '' && Number(a) <= 12 && Number(b) <= 12) {
    const [american, other] = [
      written(year, Number(a), Number(b)),
      written(year, Number(b), Number(a)),
    ];
    return `Write ${american} if the month comes first in it. If the day does, write ${other}.`;
  }
  const [, word, number = ''] = /^([a-z]{3})[a-z]*[-\s](\d{2})$/i.exec(text) ?? [];
  const month = monthOf(word);
  if (month > 0)
    return `Write ${written(`20${number}`, month)} if that month is meant. A spreadsheet may have turned a day into this: look at the source.`;
  if (/^\d{5}$/.test(text) && Number(text) >= daySpan.first && Number(text) <= daySpan.last) {
    const day = new Date(dayZero + Number(text) * 86_400_000).toISOString().slice(0, 10);
    return `Write ${day}, the day that a spreadsheet counts as ${text}.`;
  }
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return 'There is no such day: look it up in the source.';
  return undefined;
}

/** True for what a spreadsheet makes of a text that looks to it like a date. */
export const looksLikeDate = (text: string) =>
  /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}$|^(?:\d{1,2}-)?[A-Z][a-z]{2}-\d{2}$/.test(text);
