/** Numbers, dates and names in one language. All of them go through `Intl`. */
export interface Format {
  /** 2134675818 → 2,134,675,818 */
  number(value: number): string;
  /** With at most `digits` decimals. */
  decimal(value: number, digits: number): string;
  /** Exact: $2,134,675,818. `currency` is an ISO 4217 code. */
  money(value: number, currency?: string): string;
  /** For running text: $2.1 billion. */
  moneyWords(value: number, currency?: string): string;
  /** For charts: $2.1 bn. */
  moneyShort(value: number, currency?: string): string;
  /** 0.457 → 46% */
  percent(share: number): string;
  /** `2023`, `2023-10` or `2023-10-19` → 2023, October 2023, 19 October 2023. */
  date(partial: string): string;
  /** Name of a country from its ISO 3166-1 code. */
  country(code: string): string;
  /** a, b and c */
  list(items: readonly string[]): string;
  /** Order of words in this language. */
  compare(a: string, b: string): number;
}

interface Units {
  readonly thousand: string;
  readonly million: string;
  readonly billion: string;
  readonly trillion: string;
}

export function makeFormat(locale: string, units: Units): Format {
  const number = new Intl.NumberFormat(locale);
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const finePercent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const countries = new Intl.DisplayNames(locale, { type: 'region' });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const collator = new Intl.Collator(locale);

  const currencyFormat = (currency: string, options: Intl.NumberFormatOptions) =>
    new Intl.NumberFormat(locale, {
      style: 'currency',
      currency,
      // "$" for US dollars, but "CA$" and "A$" for the others.
      currencyDisplay: currency === 'USD' ? 'narrowSymbol' : 'symbol',
      minimumFractionDigits: 0,
      maximumFractionDigits: 0,
      ...options,
    });

  const moneyShort = (value: number, currency = 'USD') => {
    const [size, unit] = scaleOf(value, units);
    const digits = decimalsOf(value / size);
    const amount = currencyFormat(currency, { maximumFractionDigits: digits }).format(value / size);
    return unit === '' ? amount : `${amount}\u00a0${unit}`;
  };

  return {
    number: (value) => number.format(value),
    decimal: (value, digits) =>
      new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(value),
    money: (value, currency = 'USD') => currencyFormat(currency, {}).format(value),
    moneyWords: (value, currency = 'USD') => {
      const [size] = scaleOf(value, units);
      if (size < 1e6) return currencyFormat(currency, {}).format(value);
      const options = { notation: 'compact', compactDisplay: 'long' } as const;
      const digits = decimalsOf(value / size);
      return currencyFormat(currency, { ...options, maximumFractionDigits: digits }).format(value);
    },
    moneyShort,
    percent: (share) => (Math.abs(share) < 0.1 ? finePercent : percent).format(share),
    date: (partial) => formatDate(locale, partial),
    country: (code) => countries.of(code) ?? code,
    list: (items) => list.format(items),
    compare: collator.compare,
  };
}

/** One decimal up to ten units, none above: two or three figures that matter. */
const decimalsOf = (mantissa: number) => (Math.abs(mantissa) < 9.95 ? 1 : 0);

function scaleOf(value: number, units: Units): readonly [number, string] {
  const size = Math.abs(value);
  if (size >= 999.5e9) return [1e12, units.trillion];
  if (size >= 999.5e6) return [1e9, units.billion];
  if (size >= 999.5e3) return [1e6, units.million];
  if (size >= 10_000) return [1e3, units.thousand];
  return [1, ''];
}

function formatDate(locale: string, partial: string): string {
  const [, month, day] = partial.split('-');
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' };
  if (month) options.month = 'long';
  if (day) options.day = 'numeric';
  return new Intl.DateTimeFormat(locale, options).format(new Date(`${partial}${month ? '' : '-01'}`));
}
