import type { Format } from '../../format.ts';
import { fromCountry } from '../country-name.ts';
import type { FigureWords } from './shape.ts';

/** German words of the figure ic3-countries, which gets countries by their code. */
export const ic3Countries = (f: Format): FigureWords['ic3-countries'] => ({
  title: (p) =>
    `Aus keinem anderen Land außerhalb der USA erhielt das FBI im Jahr ${p.year} so viele Anzeigen wie ${fromCountry(f, p.country)}: ${f.number(p.complaints)}`,
  titleTie: (p) =>
    `Aus keinem anderen Land außerhalb der USA erhielt das FBI im Jahr ${p.year} so viele Anzeigen wie ${f.list(p.countries.map((code) => fromCountry(f, code)))}: je ${f.number(p.complaints)}`,
  subtitle: (year, countries) =>
    countries === 1
      ? `Anzeigen beim FBI wegen Internetkriminalität aller Art, nach Land der Anzeigenden, ${year}; das eine Land im Bericht`
      : `Anzeigen beim FBI wegen Internetkriminalität aller Art, nach Land der Anzeigenden, ${year}; die ${f.number(countries)} Länder im Bericht`,
  alt: (year, top) =>
    `Balkendiagramm. Anzeigen beim FBI wegen Internetkriminalität aller Art ${year}: ${f.list(top.map(({ country, complaints }) => `${f.country(country)} ${f.number(complaints)}`))}.`,
  allKinds: 'Erfasst ist Internetkriminalität aller Art, nicht nur Tech-Support-Betrug.',
  noTrend:
    'Lesen Sie aus Listen verschiedener Jahre keinen Trend ab: Wie Anzeigen aus dem Ausland das FBI erreichen, hat sich geändert.',
  change: (p) =>
    `${f.country(p.country)}: ${f.number(p.to)} für ${p.toYear}, ${f.number(p.from)} für ${p.fromYear}; beides wie veröffentlicht.`,
  notListed: 'Auch aus Ländern, die nicht in der Liste sind, können Anzeigen gekommen sein.',
  country: 'Land',
  complaints: 'Anzeigen',
  rank: 'Rang im Bericht',
});
