import type { Format } from '../format.ts';

/** Countries whose Spanish name takes an article in running text, by ISO 3166-1 code. */
const articles: Readonly<Record<string, readonly string[]>> = {
  el: ['GB', 'IO'],
  la: ['CD', 'CF', 'DO', 'EU', 'HK', 'IM', 'MO'],
  los: ['AE', 'NL', 'PS', 'TF'],
  las: ['AX', 'BS', 'CC', 'CK', 'FK', 'FO', 'GS', 'HM', 'KM', 'KY', 'MH', 'MP', 'PN', 'SB', 'TC'],
};
const islands = ['UM', 'VG', 'VI'];

const byCode = new Map(
  Object.entries({ ...articles, las: [...(articles['las'] ?? []), ...islands] }).flatMap(
    ([article, codes]) => codes.map((code) => [code, article] as const),
  ),
);

/** Name of a country inside a sentence, after any preposition but “de”: `los Países Bajos`, `Francia`. */
export function inText(f: Format, code: string): string {
  const article = byCode.get(code);
  return article === undefined ? f.country(code) : `${article} ${f.country(code)}`;
}

/** The same after “de”, which melts with “el”: `del Reino Unido`, `de los Países Bajos`. */
export function ofCountry(f: Format, code: string): string {
  return byCode.get(code) === 'el' ? `del ${f.country(code)}` : `de ${inText(f, code)}`;
}
