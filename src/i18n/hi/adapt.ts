import type { Format } from '../format.ts';

/** Countries that readers know by another name than `Intl` has, by ISO 3166-1 code. */
const countries = new Map([
  ['CZ', 'चेक गणराज्य'],
  ['EU', 'यूरोपीय संघ'],
  ['GB', 'ब्रिटेन'],
  ['HK', 'हांगकांग'],
  ['MO', 'मकाऊ'],
  ['US', 'अमेरिका'],
]);

/** Rupees are counted in crore where dollars are in arab: 22,495 करोड़ रुपये. */
const isInCrore = (value: number, currency: string | undefined) =>
  currency === 'INR' && Math.abs(value) >= 1e9;

const crore = (format: Format, value: number) => format.decimal(value / 1e7, 0);

/** Hindi as papers print it: `भारत, नेपाल और अमेरिका`, without a comma before “और”. */
export const adapt = (format: Format): Format => ({
  ...format,
  moneyWords: (value, currency) =>
    isInCrore(value, currency)
      ? `${crore(format, value)}\u00a0करोड़ रुपये`
      : format.moneyWords(value, currency),
  moneyShort: (value, currency) =>
    isInCrore(value, currency)
      ? `₹${crore(format, value)}\u00a0करोड़`
      : format.moneyShort(value, currency),
  country: (code) => countries.get(code) ?? format.country(code),
  list: (items) => {
    const last = items.at(-1);
    if (last === undefined || items.length === 1) return last ?? '';
    return `${items.slice(0, -1).join(', ')} और ${last}`;
  },
});
