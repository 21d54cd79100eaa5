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

/** Hindi as papers print it: `भारत, नेपाल और अमेरिका`, without a comma before “और”. */
export const adapt = (format: Format): Format => ({
  ...format,
  country: (code) => countries.get(code) ?? format.country(code),
  list: (items) => {
    const last = items.at(-1);
    if (last === undefined || items.length === 1) return last ?? '';
    return `${items.slice(0, -1).join(', ')} और ${last}`;
  },
});
