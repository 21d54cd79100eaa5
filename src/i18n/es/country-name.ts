import type { Format } from '../format.ts';

const islands = [
  ...['AX', 'BS', 'CC', 'CK', 'FK', 'FO', 'GS', 'HM', 'KM', 'KY', 'MH', 'MP', 'PN', 'SB', 'TC'],
  ...['UM', 'VG', 'VI'],
];

/** Countries whose Spanish name takes an article in running text, by ISO 3166-1 code. */
const articles: ReadonlyMap<string, string> = new Map([
  ...['GB', 'IO'].map((code) => [code, 'el'] as const),
  ...['CD', 'CF', 'DO', 'EU', 'HK', 'IM', 'IN', 'MO'].map((code) => [code, 'la'] as const),
  ...['AE', 'NL', 'PS', 'TF'].map((code) => [code, 'los'] as const),
  ...islands.map((code) => [code, 'las'] as const),
]);

/** Name of a country inside a sentence, after any preposition but “de”: `los Países Bajos`, `Francia`. */
export function inText(f: Format, code: string): string {
  const article = articles.get(code);
  return article === undefined ? f.country(code) : `${article} ${f.country(code)}`;
}

/** The same after “de”, which melts with “el”: `del Reino Unido`, `de los Países Bajos`. */
export function ofCountry(f: Format, code: string): string {
  return articles.get(code) === 'el' ? `del ${f.country(code)}` : `de ${inText(f, code)}`;
}
