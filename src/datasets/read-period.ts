import { once } from '../order/once.ts';

/** The forms in which a period is written. A financial year runs from April to March. */
export type PeriodForm =
  | 'year'
  | 'financial-year'
  | 'quarter'
  | 'month'
  | 'months'
  | 'day'
  | 'days';

/** A span of time that a value belongs to, with its first and last day (`YYYY-MM-DD`). */
export interface Period {
  readonly form: PeriodForm;
  readonly first: string;
  readonly last: string;
}

const month = /^2\d{3}-(0[1-9]|1[0-2])$/;
const day = /^2\d{3}-\d{2}-\d{2}$/;

/**
 * Reads `2021`, `2021/22` (April to March), `2021-Q2`, `2021-04`, `2019-04/2020-03`, `2021-07-07` or
 * `2026-08-31/2026-09-09`. Undefined for any other text, and for a span that has a shorter form:
 * the twelve months of a calendar year are `2021`, three months may be a quarter.
 */
export const readPeriod = once((text: string): Period | undefined => {
  if (/^2\d{3}$/.test(text)) return { form: 'year', ...monthSpan(`${text}-01`, `${text}-12`) };
  if (month.test(text)) return { form: 'month', ...monthSpan(text, text) };
  if (isRealDay(text)) return { form: 'day', first: text, last: text };
  const [begins = '', ends = '', more] = text.split('/');
  if (more !== undefined) return undefined;
  const quarter = /^(2\d{3})-Q([1-4])$/.exec(text);
  if (quarter) return { form: 'quarter', ...quarterSpan(Number(quarter[1]), Number(quarter[2])) };
  if (/^2\d{3}\/\d{2}$/.test(text)) return financialYear(begins, ends);
  if (begins >= ends || shortest(begins, ends) !== text) return undefined;
  return month.test(begins)
    ? { form: 'months', ...monthSpan(begins, ends) }
    : { form: 'days', first: begins, last: ends };
});

function financialYear(begins: string, ends: string): Period | undefined {
  const next = Number(begins) + 1;
  if (ends !== twoDigits(next % 100)) return undefined;
  return { form: 'financial-year', ...monthSpan(`${begins}-04`, `${next}-03`) };
}

/** The one form of a span between two months or two days; undefined where they are neither. */
export function shortest(begins: string, ends: string): string | undefined {
  if (month.test(begins) && month.test(ends)) {
    const [year = '', first = ''] = begins.split('-');
    const [endYear, last = ''] = ends.split('-');
    if (begins === ends) return begins;
    if (year !== endYear) return `${begins}/${ends}`;
    if (first === '01' && last === '12') return year;
    const quarter = Number(last) / 3;
    const isQuarter = Number.isInteger(quarter) && Number(first) === quarter * 3 - 2;
    return isQuarter ? `${year}-Q${quarter}` : `${begins}/${ends}`;
  }
  if (!isRealDay(begins) || !isRealDay(ends)) return undefined;
  if (begins === ends) return begins;
  const [from, to] = [begins.slice(0, 7), ends.slice(0, 7)];
  const isWhole = begins === `${from}-01` && ends === lastDayOf(to);
  return isWhole ? shortest(from, to) : `${begins}/${ends}`;
}

function quarterSpan(year: number, quarter: number) {
  return monthSpan(`${year}-${twoDigits(quarter * 3 - 2)}`, `${year}-${twoDigits(quarter * 3)}`);
}

const monthSpan = (first: string, last: string) => ({
  first: `${first}-01`,
  last: lastDayOf(last),
});

function lastDayOf(text: string): string {
  const [year, number] = text.split('-').map(Number);
  return `${text}-${new Date(Date.UTC(year ?? 0, number ?? 0, 0)).getUTCDate()}`;
}

function isRealDay(text: string): boolean {
  if (!day.test(text)) return false;
  const time = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(text);
}

const twoDigits = (value: number) => String(value).padStart(2, '0');
