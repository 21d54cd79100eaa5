import type { Feed } from './feed.ts';
import { blsCpi } from './feeds/bls-cpi.ts';
import { cafc } from './feeds/cafc.ts';
import { censusPopulation } from './feeds/census-population.ts';
import { ftcDnc } from './feeds/ftc-dnc.ts';
import { ftcSentinel } from './feeds/ftc-sentinel.ts';
import { ic3StateReports } from './feeds/ic3-state-reports.ts';
import { scamwatch } from './feeds/scamwatch.ts';

/** Every feed, in the order in which the command lists them. */
export const feeds: readonly Feed[] = [
  ic3StateReports,
  ftcDnc,
  ftcSentinel,
  cafc,
  scamwatch,
  censusPopulation,
  blsCpi,
];
