import type { Format } from '../../format.ts';

/**
 * English words of the figure state-ranking.
 * Names of states come in as the data has them; rates come in written.
 */
export const stateRanking = (f: Format) => ({
  titleRise: (p: { places: number; all: number; before: number; year: number }) =>
    p.places === p.all
      ? `Reported losses to internet crime per resident rose in all ${f.number(p.all)} places between ${p.before} and ${p.year}`
      : `Reported losses to internet crime per resident rose in ${f.number(p.places)} of ${f.number(p.all)} places between ${p.before} and ${p.year}`,
  titleFall: (p: { places: number; all: number; before: number; year: number }) =>
    p.places === p.all
      ? `Reported losses to internet crime per resident fell in all ${f.number(p.all)} places between ${p.before} and ${p.year}`
      : `Reported losses to internet crime per resident fell in ${f.number(p.places)} of ${f.number(p.all)} places between ${p.before} and ${p.year}`,
  titleEven: (p: { rises: number; falls: number; before: number; year: number }) =>
    `Reported losses to internet crime per resident rose in ${f.number(p.rises)} places and fell in ${f.number(p.falls)} between ${p.before} and ${p.year}`,
  titleOne: (place: string, year: number) =>
    `${place} had the highest reported losses to internet crime per resident in ${year}`,
  subtitle: (before: number | null, year: number) =>
    `Losses to internet crime of all kinds reported to the FBI, in US dollars per resident, ${before === null ? year : `${before} and ${year}`}`,
  alt: (p: {
    year: number;
    all: number;
    top: readonly string[];
    bottom: readonly string[];
    rises: number;
    falls: number;
    before: number | null;
  }) =>
    p.all === 1
      ? `Dot plot of one place by reported losses per resident in ${p.year}: ${f.list(p.top)}.`
      : `Dot plot of ${f.number(p.all)} places by reported losses per resident in ${p.year}. Highest: ${f.list(p.top)}. Lowest: ${f.list(p.bottom)}.${p.before === null ? '' : ` Since ${p.before} the rate rose in ${f.number(p.rises)} places and fell in ${f.number(p.falls)}.`}`,
  amount: (name: string, amount: string) => `${name} ${amount}`,
  leftOut: (names: readonly string[]) =>
    `${f.list(names)} ${names.length === 1 ? 'is' : 'are'} not ranked: no population figure or no losses.`,
  beyond: (year: number, amount: string) => `${year}: ${amount}`,
  farOff: (places: readonly string[], year: number) =>
    `Too high for the scale in ${year}: ${f.list(places)}.`,
  places: (states: number, others: readonly string[]) =>
    `The places are ${f.list([states === 1 ? 'one state' : `${f.number(states)} states`, ...others])}.`,
  rateBefore: 'Year before: losses per 100,000 residents, USD',
  rateBeforeHead: 'Year before, per resident',
  change: 'Change since the year before',
});
