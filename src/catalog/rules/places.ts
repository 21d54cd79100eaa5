import { consumerPrices } from '../../datasets/consumer-prices.ts';
import { ic3States } from '../../datasets/ic3-states.ts';
import { places } from '../../datasets/places.ts';
import { sources } from '../../datasets/sources.ts';
import { statePopulations } from '../../datasets/state-populations.ts';
import { india } from '../india.ts';
import type { Rule } from './rule.ts';

const { south, north, west, east } = india;

export const coordinates: Rule = {
  id: 'coordinates',
  severity: 'error',
  guards: 'A place is outside its country, or has only one coordinate.',
  fix: 'Correct the coordinates: latitude first, both in degrees.',
  reads: [places],
  check: ({ rows }, report) => {
    for (const { latitude, longitude, line } of rows(places)) {
      if (latitude === null && longitude === null) continue;
      if (isInBounds(latitude, longitude)) continue;
      report(places, line, {
        column: 'latitude',
        value: `${latitude ?? ''}, ${longitude ?? ''}`,
        message: `expected ${south} to ${north} degrees north and ${west} to ${east} degrees east`,
        fix: 'Correct them; the two are easily exchanged.',
      });
    }
  },
};

/** True for a point between the degrees that hold India; false where a coordinate is missing. */
export const isInBounds = (latitude: number | null, longitude: number | null): boolean =>
  latitude !== null &&
  longitude !== null &&
  latitude >= south &&
  latitude <= north &&
  longitude >= west &&
  longitude <= east;

export const populationMissing: Rule = {
  id: 'population-missing',
  severity: 'warning',
  guards:
    'A state has losses for a year, and a population for an earlier one, but none for this year: its rate would be missing.',
  fix: 'Add the population of the year to state-populations.',
  reads: [ic3States, statePopulations],
  check: ({ rows }, report) => {
    const known = new Set(rows(statePopulations).map((row) => `${row.year} ${row.state}`));
    const first = new Map<string, number>();
    for (const { state, year } of rows(statePopulations))
      first.set(state, Math.min(first.get(state) ?? year, year));
    const lacking = rows(ic3States).filter(
      ({ year, state }) => !known.has(`${year} ${state}`) && year >= (first.get(state) ?? Infinity),
    );
    for (const [year, [row, ...more]] of Map.groupBy(lacking, (each) => each.year)) {
      if (!row) continue;
      const others = more.length === 0 ? '' : ` and ${more.length} other states`;
      report(ic3States, row.line, {
        column: 'state',
        value: row.state,
        message: `no population of ${year} for ${row.state}${others}, so no rate`,
        fix: `Add the residents of ${year} to data/${statePopulations.file}.`,
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
  fix: 'Correct the digit that is wrong.',
  reads: [statePopulations],
  check: ({ rows }, report) => {
    const series = [...rows(statePopulations)].sort(bySeries);
    for (const [index, row] of series.entries()) {
      const before = series[index - 1];
      if (before?.state !== row.state || before.year === row.year) continue;
      if (Math.abs(row.population / before.population - 1) <= usualGrowth) continue;
      report(statePopulations, row.line, {
        column: 'population',
        value: row.population,
        message: `${before.year} has ${before.population}`,
        fix: 'Correct the one that is wrong.',
      });
    }
  },
};

const bySeries = (a: { state: string; year: number }, b: { state: string; year: number }) =>
  a.state < b.state ? -1 : a.state > b.state ? 1 : a.year - b.year;

/** Change of consumer prices to the last month that needs no explanation. */
const usualInflation = 0.025;

/** Part by which a month may lie off the middle of the months beside it. */
const usualKink = 0.009;

export const priceJump: Rule = {
  id: 'price-jump',
  severity: 'warning',
  guards:
    'Consumer prices go up and back by almost 1 percent, or end with a change of more than 2.5 percent.',
  fix: 'Correct the digit that is wrong.',
  reads: [consumerPrices],
  check: ({ rows }, report) => {
    const series = rows(consumerPrices);
    const offs = series.map((_, at) => offOf(series, at));
    for (const [at, { index, line }] of series.entries()) {
      const own = offs[at] ?? 0;
      // The rows beside a wrong value look off as well, but less.
      if (own <= 1 || own < (offs[at - 1] ?? 0) || own <= (offs[at + 1] ?? 0)) continue;
      const beside = [series[at - 1]?.index, series[at + 1]?.index];
      report(consumerPrices, line, {
        column: 'index',
        value: index,
        message: `the rows beside it have ${beside.filter((value) => value !== undefined).join(' and ')}`,
        fix: 'Compare it with the source and correct the digit that is wrong.',
      });
    }
  },
};

/** How far a row is off what those beside it let expect: 1 is as far as prices ever were. */
function offOf(series: readonly { readonly index: number }[], at: number): number {
  const [before, own, after] = [at - 1, at, at + 1].map((index) => series[index]?.index);
  if (own === undefined) return 0;
  if (before !== undefined && after !== undefined) {
    return Math.abs(own / ((before + after) / 2) - 1) / usualKink;
  }
  const beside = before ?? after ?? own;
  return Math.abs(own / beside - 1) / usualInflation;
}

export const monthMissing: Rule = {
  id: 'month-missing',
  severity: 'warning',
  guards: 'A month between two others has no price index.',
  fix: 'Add the month, or name it in the note of the document if it was never published.',
  reads: [consumerPrices, sources],
  check: ({ rows, find }, report) => {
    let before: string | undefined;
    for (const { month, source_id, line } of rows(consumerPrices)) {
      for (
        let next = before && after(before);
        next !== undefined && next < month;
        next = after(next)
      ) {
        if (find(sources, source_id)?.note?.includes(inWords(next))) continue;
        report(consumerPrices, line, {
          column: 'month',
          value: month,
          message: `the month before it, ${next}, is not here`,
          fix: `Add it, or write that ${inWords(next)} was not published in the note of ${source_id}.`,
        });
      }
      before = month;
    }
  },
};

/** `October 2025` */
const inWords = (month: string) =>
  new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}-01T00:00:00Z`),
  );

/** The month after `2025-12`: `2026-01`. */
function after(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}
