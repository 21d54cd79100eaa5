import type { Format } from '../../format.ts';
import type { FigureWords } from './shape.ts';

/**
 * German words of the figure state-ranking.
 * Names of states come in as the data has them; rates come in written.
 */
export const stateRanking = (f: Format): FigureWords['state-ranking'] => {
  const where = (places: number, all: number) =>
    places === all
      ? `in allen ${f.number(all)} Gebieten`
      : `in ${f.number(places)} von ${f.number(all)} Gebieten`;
  return {
    titleRise: (p) =>
      `Zwischen ${p.before} und ${p.year} stieg der gemeldete Schaden durch Internetkriminalität je Einwohner ${where(p.places, p.all)}`,
    titleFall: (p) =>
      `Zwischen ${p.before} und ${p.year} sank der gemeldete Schaden durch Internetkriminalität je Einwohner ${where(p.places, p.all)}`,
    titleEven: (p) =>
      `Zwischen ${p.before} und ${p.year} stieg der gemeldete Schaden durch Internetkriminalität je Einwohner in ${f.number(p.rises)} Gebieten und sank in ${f.number(p.falls)}`,
    titleOne: (place, year) =>
      `${place}: höchster gemeldeter Schaden durch Internetkriminalität je Einwohner im Jahr ${year}`,
    subtitle: (before, year) =>
      `Dem FBI gemeldeter Schaden durch Internetkriminalität aller Art, in US-Dollar je Einwohner, ${before === null ? year : `${before} und ${year}`}`,
    alt: (p) =>
      p.all === 1
        ? `Punktdiagramm eines Gebiets nach gemeldetem Schaden je Einwohner ${p.year}: ${f.list(p.top)}.`
        : `Punktdiagramm von ${f.number(p.all)} Gebieten nach gemeldetem Schaden je Einwohner ${p.year}. Am höchsten: ${f.list(p.top)}. Am niedrigsten: ${f.list(p.bottom)}.${p.before === null ? '' : ` Seit ${p.before} stieg die Quote in ${f.number(p.rises)} Gebieten und sank in ${f.number(p.falls)}.`}`,
    amount: (name, amount) => `${name} ${amount}`,
    leftOut: (names) => `Ohne Rang, weil Einwohnerzahl oder Schaden fehlt: ${f.list(names)}.`,
    beyond: (year, amount) => `${year}: ${amount}`,
    farOff: (places, year) => `Zu hoch für den Maßstab (${year}): ${f.list(places)}.`,
    places: (states, others) =>
      `Die Gebiete sind: ${f.list([states === 1 ? 'ein Bundesstaat' : `${f.number(states)} Bundesstaaten`, ...others])}.`,
    rateBefore: 'Jahr davor: Schaden je 100.000 Einwohner, USD',
    rateBeforeHead: 'Jahr davor, je Einwohner',
    change: 'Veränderung seit dem Jahr davor',
  };
};
