import { consumerPrices } from '../../datasets/consumer-prices.ts';
import { ic3States } from '../../datasets/ic3-states.ts';
import { places } from '../../datasets/places.ts';
import { statePopulations } from '../../datasets/state-populations.ts';
import type { Rule } from './rule.ts';

/** Degrees that hold all of India with its islands. */
const india = { south: 6, north: 38, west: 68, east: 98 };

export const coordinates: Rule = {
  id: 'coordinates',
  severity: 'error',
  guards: 'A place lies outside its country, or has one coordinate only.',
  mend: 'Correct the coordinates: latitude first, both in degrees.',
  reads: [places],
  check: ({ rows }, report) => {
    for (const { latitude, longitude, line } of rows(places)) {
      if (latitude === null && longitude === null) continue;
      const inside =
        latitude !== null &&
        longitude !== null &&
        latitude >= india.south &&
        latitude <= india.north &&
        longitude >= india.west &&
        longitude <= india.east;
      if (inside) continue;
      report(places, line, {
        column: 'latitude',
        value: `${latitude ?? ''}, ${longitude ?? ''}`,
        message: `expected ${india.south} to ${india.north} degrees north and ${india.west} to ${india.east} degrees east`,
        mend: 'Correct them; the two are easily exchanged.',
      });
    }
  },
};

export const populationMissing: Rule = {
  id: 'population-missing',
  severity: 'warning',
  guards:
    'A state has losses for a year, and a population for an earlier one, but none for this year: its rate would be missing.',
  mend: 'Add the population of the year to state-populations.',
  reads: [ic3States, statePopulations],
  check: ({ rows }, report) => {
    const known = new Set(rows(statePopulations).map((row) => `${row.year} ${row.state}`));
    const first = new Map<string, number>();
    for (const { state, year } of rows(statePopulations))
      first.set(state, Math.min(first.get(state) ?? year, year));
    for (const { year, state, line } of rows(ic3States)) {
      if (known.has(`${year} ${state}`) || year < (first.get(state) ?? Infinity)) continue;
      report(ic3States, line, {
        column: 'state',
        value: state,
        message: `no population for ${year}, so no rate`,
        mend: `Add ${year},${state} to data/${statePopulations.file}.`,
      });
    }
  },
};

/** Yearly change of a state's population that needs no explanation. */
const usualGrowth = 0.05;

export const populationJump: Rule = {
  id: 'population-jump',
  severity: 'warning',
  guards: 'The population of a state changes by more than 5 percent within a year.',
  mend: 'Correct the digit that is wrong.',
  reads: [statePopulations],
  check: ({ rows }, report) => {
    const series = [...rows(statePopulations)].sort(bySeries);
    for (const [place, row] of series.entries()) {
      const before = series[place - 1];
      if (!before || before.state !== row.state) continue;
      if (Math.abs(row.population / before.population - 1) <= usualGrowth) continue;
      report(statePopulations, row.line, {
        column: 'population',
        value: row.population,
        message: `${before.year} has ${before.population}`,
        mend: 'Correct the one that is wrong.',
      });
    }
  },
};

const bySeries = (a: { state: string; year: number }, b: { state: string; year: number }) =>
  a.state < b.state ? -1 : a.state > b.state ? 1 : a.year - b.year;

/** Monthly change of consumer prices that needs no explanation. */
const usualInflation = 0.025;

export const priceJump: Rule = {
  id: 'price-jump',
  severity: 'warning',
  guards: 'Consumer prices change by more than 2.5 percent from one row to the next.',
  mend: 'Correct the digit that is wrong.',
  reads: [consumerPrices],
  check: ({ rows }, report) => {
    let before: number | null = null;
    for (const { index, month, line } of rows(consumerPrices)) {
      const last = before;
      before = index ?? before;
      if (index === null || last === null || Math.abs(index / last - 1) <= usualInflation) continue;
      report(consumerPrices, line, {
        column: 'index',
        value: index,
        message: `the month before ${month} has ${last}`,
        mend: 'Correct the one that is wrong.',
      });
    }
  },
};
