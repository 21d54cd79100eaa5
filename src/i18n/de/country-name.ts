import type { Format } from '../format.ts';

/** Countries whose German name takes an article, in the dative, by ISO 3166-1 code. */
const datives: Readonly<Record<string, string>> = {
  AE: 'den Vereinigten Arabischen Emiraten',
  AX: 'den Ålandinseln',
  BS: 'den Bahamas',
  CC: 'den Kokosinseln',
  CD: 'der Demokratischen Republik Kongo',
  CF: 'der Zentralafrikanischen Republik',
  CG: 'der Republik Kongo',
  CH: 'der Schweiz',
  CI: 'der Elfenbeinküste',
  CK: 'den Cookinseln',
  DO: 'der Dominikanischen Republik',
  EH: 'der Westsahara',
  EU: 'der Europäischen Union',
  FK: 'den Falklandinseln',
  FO: 'den Färöern',
  IM: 'der Isle of Man',
  IQ: 'dem Irak',
  IR: 'dem Iran',
  KM: 'den Komoren',
  KY: 'den Kaimaninseln',
  LB: 'dem Libanon',
  MH: 'den Marshallinseln',
  MN: 'der Mongolei',
  MP: 'den Nördlichen Marianen',
  MV: 'den Malediven',
  NE: 'dem Niger',
  NL: 'den Niederlanden',
  PH: 'den Philippinen',
  PS: 'den Palästinensischen Gebieten',
  SB: 'den Salomonen',
  SC: 'den Seychellen',
  SD: 'dem Sudan',
  SK: 'der Slowakei',
  SS: 'dem Südsudan',
  TC: 'den Turks- und Caicosinseln',
  TD: 'dem Tschad',
  TR: 'der Türkei',
  UA: 'der Ukraine',
  US: 'den USA',
  VA: 'der Vatikanstadt',
  VG: 'den Britischen Jungferninseln',
  VI: 'den Amerikanischen Jungferninseln',
  XK: 'dem Kosovo',
  YE: 'dem Jemen',
};

/** Islands of which German says that something happens on them. */
const islands: ReadonlySet<string> = new Set(
  'AW AX BB BM BS CC CK CU CW CY FK FO GG GU IM JE JM KM KY MG MH MP MT MU MV PH RE SB SC TC VG VI'.split(
    ' ',
  ),
);

/** A country after “aus”, “zu”, “von”: `den USA`, `Frankreich`. */
const dative = (f: Format, code: string) => datives[code] ?? f.country(code);

/** Where something happens: `in den USA`, `im Iran`, `auf Malta`, `in Frankreich`. */
export function inCountry(f: Format, code: string): string {
  const name = dative(f, code);
  if (islands.has(code)) return `auf ${name}`;
  return name.startsWith('dem ') ? `im ${name.slice(4)}` : `in ${name}`;
}

/** Where something comes from: `aus den USA`, `aus Frankreich`. */
export const fromCountry = (f: Format, code: string) => `aus ${dative(f, code)}`;

/** German names that a newspaper prints instead of those of CLDR. */
export const countryNames: Readonly<Record<string, string>> = {
  CD: 'Demokratische Republik Kongo',
  CG: 'Republik Kongo',
  CI: 'Elfenbeinküste',
  GB: 'Großbritannien',
  HK: 'Hongkong',
  MO: 'Macau',
  PS: 'Palästinensische Gebiete',
  US: 'USA',
};
