import type { Format } from '../../format.ts';

/**
 * English words of the figure state-rate-vs-nation.
 * Names of states come in as the data has them; rates and multiples come in written.
 */
export const stateRateVsNation = (f: Format) => ({
  above: (p: { name: string; year: number; share: number }) =>
    `${p.name}: reported losses to internet crime per resident in ${p.year} were ${f.percent(p.share)} above the national rate`,
  below: (p: { name: string; year: number; share: number }) =>
    `${p.name}: reported losses to internet crime per resident in ${p.year} were ${f.percent(p.share)} below the national rate`,
  times: (p: { name: string; year: number; times: string }) =>
    `${p.name}: reported losses to internet crime per resident in ${p.year} were ${p.times} times the national rate`,
  same: (p: { name: string; year: number }) =>
    `${p.name}: reported losses to internet crime per resident in ${p.year} were close to the national rate`,
  subtitle: (first: number, last: number) =>
    `Losses to internet crime of all kinds reported to the FBI, in US dollars of the year per resident, ${first}–${last}`,
  alt: (p: {
    name: string;
    first: number;
    from: string;
    nationFrom: string;
    last: number;
    to: string;
    nationTo: string;
  }) =>
    `Line chart for ${p.name}. Reported losses per resident: ${p.from} in ${p.first} (all states: ${p.nationFrom}), ${p.to} in ${p.last} (all states: ${p.nationTo}).`,
  nation: 'All states',
  nationColumn: 'All states: losses per 100,000 residents, USD',
  nationHead: 'All states, per resident',
  compared: 'Ratio to all states',
  how: (places: number, year: number) =>
    `“All states” divides the reported losses of all places with a population figure (${f.number(places)} in ${year}) by their residents.`,
  missing: (years: readonly number[]) => `No rate for ${f.list(years.map(String))}.`,
});
