import type { Format } from '../../format.ts';
import { ordinal } from '../ordinal.ts';

/** English words of the figure state-rank-by-year. Names of states come in as the data has them. */
export const stateRankByYear = (f: Format) => ({
  title: (p: { name: string; rank: number; ranked: number; year: number }) =>
    `${p.name}: ${ordinal(f, p.rank)} of ${p.ranked} by reported losses to internet crime per resident in ${p.year}`,
  titleAfter: (p: {
    name: string;
    rank: number;
    ranked: number;
    year: number;
    firstRank: number;
    first: number;
  }) =>
    p.rank === p.firstRank
      ? `${p.name}: ${ordinal(f, p.rank)} of ${p.ranked} by reported losses to internet crime per resident in ${p.year}, as in ${p.first}`
      : `${p.name}: ${ordinal(f, p.rank)} of ${p.ranked} by reported losses to internet crime per resident in ${p.year}, after ${ordinal(f, p.firstRank)} in ${p.first}`,
  subtitle: (first: number, last: number) =>
    `Rank by losses per resident to internet crime of all kinds reported to the FBI, ${first}–${last}; 1 is the highest`,
  alt: (p: {
    name: string;
    best: number;
    bestYear: number;
    worst: number;
    worstYear: number;
    rank: number;
    year: number;
  }) =>
    `Line chart for ${p.name}. Rank by reported losses per resident: ${p.rank} in ${p.year}; highest rank ${p.best} in ${p.bestYear}, lowest rank ${p.worst} in ${p.worstYear}.`,
  altOne: (p: { name: string; rank: number; year: number }) =>
    `Chart for ${p.name}. Rank by reported losses per resident: ${p.rank} in ${p.year}.`,
  reading:
    'A high rank means that people reported high losses per resident, not that a place is unsafe.',
  missing: (years: readonly number[]) => `No rank for ${f.list(years.map(String))}.`,
  ranked: 'Places ranked',
});
