import { compare } from '../order/compare.ts';
import { type Period, type PeriodForm, readPeriod } from './read-period.ts';

/** The form, first and last day of a period of the data. Throws where the text is no period. */
export function periodOf(text: string): Period {
  const found = readPeriod(text);
  if (!found) throw new Error(`"${text}" is no period`);
  return found;
}

/** Earlier first; of periods that begin on the same day the longer first, then by their text. */
export function comparePeriods(a: string, b: string): number {
  const [one, other] = [periodOf(a), periodOf(b)];
  return compare(one.first, other.first) || compare(other.last, one.last) || compare(a, b);
}

/** The calendar year that this is, or null where it is another period. */
export function calendarYear(text: string): number | null {
  return periodOf(text).form === 'year' ? Number(text) : null;
}

/** The year in which a period ends. */
export const yearOfPeriod = (text: string): number => Number(periodOf(text).last.slice(0, 4));

/** Whole months of a period, or null for days. */
export function monthsIn(text: string): number | null {
  const { form, first, last } = periodOf(text);
  return form === 'day' || form === 'days' ? null : monthIndex(last) - monthIndex(first) + 1;
}

/** Place of the begin of a period on an axis of time, in years: `2021-07` begins at 2021.5. */
export const startOf = (text: string): number => inYears(periodOf(text).first, 0);

/** Place of the end of a period on an axis of time, in years: `2021-06` ends at 2021.5. */
export const endOf = (text: string): number => inYears(periodOf(text).last, 1);

/** Months count the same, whatever their days. */
function inYears(date: string, daysMore: number): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return year + (month - 1 + (day - 1 + daysMore) / days) / 12;
}

/** What stands on an axis of time. */
export interface TimeAxis {
  /** Every period from the first to the last, those without a value too. */
  readonly periods: readonly string[];
  /** The forms found. Where there are several, the figure has to say so. */
  readonly forms: readonly PeriodForm[];
}

/**
 * The axis for these periods: in their order, each once, and where one or more periods of the same
 * length are missing between two, these as well. Spans of days are not completed.
 */
export function timeAxis(periods: readonly string[]): TimeAxis {
  const known = [...new Set(periods)].sort(comparePeriods);
  const complete = known.flatMap((period, index) => {
    const following = known[index + 1];
    return following === undefined ? [period] : [period, ...missingBetween(period, following)];
  });
  return { periods: complete, forms: [...new Set(known.map((text) => periodOf(text).form))] };
}

function missingBetween(before: string, after: string): readonly string[] {
  const limit = periodOf(after).first;
  const missing: string[] = [];
  let next = nextPeriod(before);
  while (next !== null && periodOf(next).last < limit) {
    missing.push(next);
    next = nextPeriod(next);
  }
  return missing;
}

/** The period of the same form and length that follows; null for days. */
export function nextPeriod(text: string): string | null {
  const { form, first, last } = periodOf(text);
  const months = monthsIn(text);
  if (months === null) return null;
  const [begins, ends] = [monthIndex(first) + months, monthIndex(last) + months];
  const year = Math.floor(begins / 12);
  switch (form) {
    case 'year':
      return String(year);
    case 'financial-year':
      return `${year}/${twoDigits((year + 1) % 100)}`;
    case 'quarter':
      return `${year}-Q${Math.floor((begins % 12) / 3) + 1}`;
    case 'month':
      return monthText(begins);
    default:
      return `${monthText(begins)}/${monthText(ends)}`;
  }
}

/** Months since the year 0. */
function monthIndex(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}

const monthText = (index: number) => `${Math.floor(index / 12)}-${twoDigits((index % 12) + 1)}`;

const twoDigits = (value: number) => String(value).padStart(2, '0');
