import { type PeriodForm, readPeriod } from '../datasets/read-period.ts';
import { once } from '../order/once.ts';
import { type AmountParts, type Amounts, type Scaled, scaled } from './amounts.ts';

/** Numbers, dates and names in one language. All of them go through `Intl`; minus is U+2212. */
export interface Format {
  /** 2134675818 → 2,134,675,818 */
  number(value: number): string;
  /** For charts of numbers whose unit is said elsewhere: 2.1 bn. */
  numberShort(value: number): string;
  /** With at most `digits` decimals. */
  decimal(value: number, digits: number): string;
  /** Exact: $2,134,675,818. `currency` is an ISO 4217 code. */
  money(value: number, currency?: string): string;
  /** Amounts per person, with cents: $2.46. */
  moneyCents(value: number, currency?: string): string;
  /** For running text: $2.1 billion. */
  moneyWords(value: number, currency?: string): string;
  /** For charts: $2.1 bn. */
  moneyShort(value: number, currency?: string): string;
  /** 0.457 → 46% */
  percent(share: number): string;
  /** With at most two decimals: 0.10225 → 10.23% */
  finePercent(share: number): string;
  /** `2023`, `2023-10` or `2023-10-19` → 2023, October 2023, 19 October 2023. */
  date(partial: string): string;
  /** `2021-Q2`, `2021/22`, `2019-04` → April – June 2021, 2021/22, April 2019. */
  period(period: string): string;
  /** For charts: Apr – Jun 2021, 2021/22, Apr 2019. */
  periodShort(period: string): string;
  /** Name of a country from its ISO 3166-1 code. */
  country(code: string): string;
  /** Two numbers that are written already: 1,000–2,000. */
  range(from: string, to: string): string;
  /** a, b and c */
  list(items: readonly string[]): string;
  /** The form of a word that a count takes in this language; forms it lacks are `other`. */
  plural(count: number, forms: PluralForms): string;
  /** Order of words in this language. */
  compare(a: string, b: string): number;
}

/** Forms of a word by the plural categories of a language. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};

export function makeFormat(locale: string, large: Amounts): Format {
  const formatOf = (options: Intl.NumberFormatOptions = {}) =>
    numberFormat(locale, options, large.group);
  const number = formatOf();
  const percent = formatOf({ style: 'percent', maximumFractionDigits: 0 });
  const fewDigits = formatOf({ maximumSignificantDigits: 4 });
  const oneDecimal = formatOf({ style: 'percent', maximumFractionDigits: 1 });
  const twoDecimals = formatOf({ style: 'percent', maximumFractionDigits: 2 });
  const countries = new Intl.DisplayNames(locale, { type: 'region' });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const collator = new Intl.Collator(locale);
  const dash = new Intl.NumberFormat(locale)
    .formatRangeToParts(1, 2)
    .flatMap(({ source, value }) => (source === 'shared' ? [value] : []))
    .join('');

  const decimal = once((digits: number) => formatOf({ maximumFractionDigits: digits }));
  const amounts = (decimals: number, always = 0) => {
    const digits = { minimumFractionDigits: always, maximumFractionDigits: decimals };
    const plain = formatOf(digits);
    return once((currency: string) => {
      // "$" for US dollars, but "CA$" and "A$" for the others.
      const currencyDisplay = narrow.has(currency) ? 'narrowSymbol' : 'symbol';
      const money = formatOf({ ...digits, style: 'currency', currency, currencyDisplay });
      const { exact } = large;
      if (!exact) return money;
      const sign = wordOf(money.parts(0));
      const format = (value: number) =>
        `${value < 0 ? '\u2212' : ''}${exact(plain.format(Math.abs(value)), sign)}`;
      return { ...money, format };
    });
  };
  const [wholeAmount, fineAmount, finestAmount] = [amounts(0), amounts(1), amounts(2)];
  const cents = amounts(2, 2);
  const namedAmount = once(
    (currency: string) =>
      new Intl.NumberFormat(locale, {
        style: 'currency',
        currency,
        currencyDisplay: 'name',
        maximumFractionDigits: 0,
      }),
  );
  const currencyWords = (value: number, currency: string) => ({
    sign: wordOf(wholeAmount(currency).parts(value)),
    name: wordOf(namedAmount(currency).formatToParts(value)),
  });
  const dates = once((parts: number) => dateFormat(locale, parts));

  const plurals = new Intl.PluralRules(locale);
  const plural = (count: number, forms: PluralForms) =>
    forms[plurals.select(Math.abs(count))] ?? forms.other;
  const named = large.scales.filter(({ long }) => long !== undefined);

  /** An amount by the largest scale that it reaches, or whole where it reaches none. */
  const partsOf = (value: number, currency: string, by: Scaled | null): AmountParts => {
    const count = by?.value ?? value;
    const digits = by?.digits ?? 0;
    const format = [wholeAmount, fineAmount, finestAmount][digits] ?? wholeAmount;
    const { sign, name } = currencyWords(value, currency);
    return {
      number: decimal(digits).format(count),
      money: format(currency).format(count),
      scale: '',
      currency,
      sign,
      name,
    };
  };

  /** The largest scale of charts that an amount reaches. */
  const inChart = (value: number) => scaled(value, large.scales, ({ size, from }) => from ?? size);

  return {
    number: (value) => number.format(value),
    numberShort: (value) => {
      const by = inChart(value);
      if (!by) return fewDigits.format(value);
      return `${decimal(by.digits).format(by.value)}\u202f${by.scale.short}`;
    },
    decimal: (value, digits) => decimal(digits).format(value),
    money: (value, currency = 'USD') => wholeAmount(currency).format(value),
    moneyCents: (value, currency = 'USD') => cents(currency).format(value),
    moneyWords: (value, currency = 'USD') => {
      const by = scaled(value, named, ({ size }) => size);
      const scale = by?.scale.long ? plural(by.said, by.scale.long) : '';
      return large.words({ ...partsOf(value, currency, by), scale });
    },
    moneyShort: (value, currency = 'USD') => {
      const by = inChart(value);
      return large.short({ ...partsOf(value, currency, by), scale: by?.scale.short ?? '' });
    },
    plural,
    percent: (share) => (Math.abs(share) < 0.1 ? oneDecimal : percent).format(share),
    finePercent: twoDecimals.format,
    period: periodFormat(locale, 'long'),
    periodShort: periodFormat(locale, 'short'),
    date: (partial) => dates(partial.split('-').length).format(new Date(wholeDate(partial))),
    country: (code) => countries.of(code) ?? code,
    range: (from, to) => from + dash + to,
    list: (items) => list.format(items),
    compare: collator.compare,
  };
}

/**
 * Numbers with the sign of minus, where `Intl` writes a hyphen for some languages; `group` stands
 * between groups of digits in place of its sign.
 */
function numberFormat(locale: string, options: Intl.NumberFormatOptions, group?: string) {
  const format = new Intl.NumberFormat(locale, options);
  const written = (value: number) =>
    group === undefined
      ? format.format(value)
      : format
          .formatToParts(value)
          .map((part) => (part.type === 'group' ? group : part.value))
          .join('');
  return {
    format: (value: number) => written(value).replace('-', '\u2212'),
    parts: (value: number) => format.formatToParts(value),
  };
}

/** Currencies that are written with a sign which some languages use for no other: $, ₹. */
const narrow: ReadonlySet<string> = new Set(['USD', 'INR']);

/** What stands for the currency in a written amount. */
const wordOf = (parts: readonly Intl.NumberFormatPart[]) =>
  parts.find(({ type }) => type === 'currency')?.value ?? '';

/** A year alone, with its month, or with month and day, as `parts` is 1, 2 or 3. */
function dateFormat(locale: string, parts: number): Intl.DateTimeFormat {
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' };
  if (parts > 1) options.month = 'long';
  if (parts > 2) options.day = 'numeric';
  return new Intl.DateTimeFormat(locale, options);
}

/** Financial years are written as they are; a text that is no period is left alone. */
function periodFormat(locale: string, month: 'long' | 'short'): (period: string) => string {
  const fields = { timeZone: 'UTC', year: 'numeric' } as const;
  const year = new Intl.DateTimeFormat(locale, fields);
  const months = new Intl.DateTimeFormat(locale, { ...fields, month });
  const days = new Intl.DateTimeFormat(locale, { ...fields, month, day: 'numeric' });
  const formats: Readonly<Record<PeriodForm, Intl.DateTimeFormat | null>> = {
    year,
    'financial-year': null,
    quarter: months,
    month: months,
    months,
    day: days,
    days,
  };
  return once((text: string) => {
    const period = readPeriod(text);
    const format = period && formats[period.form];
    return format ? format.formatRange(new Date(period.first), new Date(period.last)) : text;
  });
}

const wholeDate = (partial: string) => (partial.length === 4 ? `${partial}-01` : partial);
