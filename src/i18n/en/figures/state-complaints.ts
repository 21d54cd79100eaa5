import type { Format } from '../../format.ts';

/** English words of the figure state-complaints. Names of states come in as the data has them. */
export const stateComplaints = (f: Format) => ({
  /** Where there were at least twice as many as in the first year; `from` is how many in that. */
  titleRose: (p: { name: string; from: number; first: number; complaints: number; last: number }) =>
    `${p.name}: complaints rose from ${f.number(p.from)} in ${p.first} to ${f.number(p.complaints)} in ${p.last}`,
  titleMore: (p: {
    name: string;
    complaints: number;
    last: number;
    share: number;
    first: number;
  }) =>
    `${p.name}: ${f.number(p.complaints)} complaints in ${p.last}, ${f.percent(p.share)} more than in ${p.first}`,
  titleFewer: (p: {
    name: string;
    complaints: number;
    last: number;
    share: number;
    first: number;
  }) =>
    `${p.name}: ${f.number(p.complaints)} complaints in ${p.last}, ${f.percent(p.share)} fewer than in ${p.first}`,
  titleSame: (p: { name: string; complaints: number; last: number; first: number }) =>
    `${p.name}: ${f.number(p.complaints)} complaints in ${p.last}, as many as in ${p.first}`,
  titleOne: (p: { name: string; complaints: number; last: number }) =>
    `${p.name}: ${f.number(p.complaints)} complaints in ${p.last}`,
  subtitle: (first: number, last: number) =>
    `Complaints to the FBI about internet crime of all kinds, ${first}–${last}`,
  alt: (p: {
    name: string;
    first: number;
    from: number;
    last: number;
    to: number;
    peak: number;
    peakYear: number;
  }) =>
    `Bar chart for ${p.name}. Complaints about internet crime of all kinds: ${f.number(p.from)} in ${p.first}, ${f.number(p.to)} in ${p.last}; the most were ${f.number(p.peak)} in ${p.peakYear}.`,
  rate: 'Complaints per 100,000 residents',
  rateHead: 'Complaints per million residents',
  missing: (years: readonly number[]) => `Not reported: ${f.list(years.map(String))}.`,
});
