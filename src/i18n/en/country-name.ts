import type { Format } from '../format.ts';

/** Countries whose English name takes an article in running text, by ISO 3166-1 code. */
const withArticle = new Set([
  ...[
    'AE',
    'AX',
    'BQ',
    'BS',
    'CC',
    'CF',
    'CK',
    'DO',
    'EU',
    'FK',
    'FO',
    'GB',
    'GM',
    'GS',
    'HM',
    'IM',
  ],
  ...[
    'IO',
    'KM',
    'KY',
    'MH',
    'MP',
    'MV',
    'NL',
    'PH',
    'PN',
    'PS',
    'SB',
    'TC',
    'TF',
    'UM',
    'US',
    'VG',
  ],
  'VI',
]);

/** English name of a country as it stands inside a sentence: `the Netherlands`, but `France`. */
export const inText = (f: Format, code: string) =>
  withArticle.has(code) ? `the ${f.country(code)}` : f.country(code);

/** The same at the start of a sentence: `The Netherlands`. */
export const atStart = (f: Format, code: string) =>
  withArticle.has(code) ? `The ${f.country(code)}` : f.country(code);
