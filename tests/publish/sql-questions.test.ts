import { DatabaseSync } from 'node:sqlite';
import { afterAll, expect, test } from 'vitest';
import { isSetAside } from '../../src/datasets/measures.ts';
import { operationFigures } from '../../src/datasets/operation-figures.ts';
import { operationPlaces } from '../../src/datasets/operation-places.ts';
import { operations } from '../../src/datasets/operations.ts';
import { places } from '../../src/datasets/places.ts';
import { states } from '../../src/datasets/states.ts';
import { t } from '../../src/i18n/index.ts';
import { ratio } from '../../src/indicators/available.ts';
import { overSixtyYears } from '../../src/indicators/over-sixty.ts';
import { inDollarsOf, pricesByYear } from '../../src/indicators/prices.ts';
import { techSupportYears } from '../../src/indicators/tech-support.ts';
import { bestValues } from '../../src/publish/best-values.ts';
import { published } from '../../src/publish/published.ts';
import { type Question, questionsOf } from '../../src/publish/sql-questions.ts';
import { database } from '../../src/publish/sqlite.ts';
import { fixture, present } from '../fixture.ts';
import { version } from './collection.ts';

const small = new DatabaseSync(':memory:');
small.deserialize(database({ catalog: fixture, version }, published));
afterAll(() => small.close());

const questions = questionsOf(fixture);

const answer = (id: Question['id']) =>
  small.prepare(present(questions.find((question) => question.id === id)).sql).all();

const years = techSupportYears(fixture);

const rounded = (value: number | null, digits = 0) =>
  value === null ? null : Math.round(value * 10 ** digits) / 10 ** digits;

test('each question has words, and each of the words a question', () => {
  expect(questions.map(({ id }) => id)).toEqual(Object.keys(t.sql.questionWords));
});

test('losses by year are those that the site shows', () => {
  expect(answer('losses-by-year')).toEqual(
    years.map(({ year, complaints, losses }) => ({
      year,
      complaints: complaints?.value ?? null,
      losses_usd: losses?.value ?? null,
      losses_usd_source_id: losses?.row.source_id ?? null,
    })),
  );
});

test('shares and averages are those of the same two sums', () => {
  const percent = (part: number | undefined, whole: number | undefined) =>
    rounded(100 * present(ratio(part ?? null, whole ?? null)), 2);
  expect(answer('share-of-internet-crime')).toEqual(
    years.map(({ year, complaints, losses, allComplaints, allLosses }) => ({
      year,
      tech_support_usd: losses?.value,
      internet_crime_usd: allLosses?.value,
      percent_of_losses: percent(losses?.value, allLosses?.value),
      percent_of_complaints: percent(complaints?.value, allComplaints?.value),
    })),
  );
  expect(answer('average-loss')).toEqual(
    years.map(({ year, average, allAverage }) => ({
      year,
      tech_support_usd: rounded(average),
      internet_crime_usd: rounded(allAverage),
    })),
  );
});

test('people aged 60 and over are compared where both figures are published', () => {
  const known = overSixtyYears(fixture).filter(({ average }) => average !== null);
  expect(known.length).toBeGreaterThan(1);
  expect(answer('over-60')).toEqual(
    known.map(({ year, average, allAverage, share }) => ({
      year,
      over_60_average_usd: rounded(average),
      all_ages_average_usd: rounded(allAverage),
      over_60_percent_of_losses: rounded(100 * present(share), 1),
    })),
  );
});

test('inflation is taken out as in the figures of the site', () => {
  const prices = pricesByYear(fixture);
  const newest = present(prices.at(-1));
  const expected = years.flatMap(({ year, losses }) => {
    const own = prices.find((one) => one.year === year);
    if (!own) return [];
    const real = inDollarsOf(losses?.value ?? null, own, newest);
    return [{ year, losses_usd: losses?.value, in_newest_dollars: real, dollars_of: newest.year }];
  });
  expect(expected.length).toBeGreaterThan(1);
  expect(answer('after-inflation')).toEqual(expected);
});

/** Tech support losses and residents of each state in each year, from the facts, each of which is there once. */
function statesByYear() {
  const facts = fixture.rows(bestValues);
  const leading = (dataset: string, key: string, measure: string) =>
    facts.find(
      (fact) => fact.dataset === dataset && fact.row_key === key && fact.measure === measure,
    )?.value ?? null;
  const keys = facts.filter(
    ({ dataset, measure, row_key }) =>
      dataset === 'ic3-state-types' &&
      measure === 'losses_usd' &&
      row_key.endsWith('/tech-support'),
  );
  return keys.flatMap(({ row_key, value }) => {
    const [year = '', state = ''] = row_key.split('/');
    const population = leading('state-populations', `${year}/${state}`, 'population');
    return value === null || population === null
      ? []
      : [{ year: Number(year), state, losses: value, population }];
  });
}

const byYear = Map.groupBy(statesByYear(), ({ year }) => year);
const wholeYears = [...byYear].filter(([, list]) => list.length >= 50);

test('states are ranked by loss per resident in the newest whole year', () => {
  const [year, list] = present(wholeYears.toSorted(([a], [b]) => b - a)[0]);
  const found = answer('states-per-resident');
  expect(found).toHaveLength(list.length);
  expect(new Set(found.map((row) => row.year))).toEqual(new Set([year]));
  const rates = new Map(
    list.map(({ state, losses, population }) => [
      present(fixture.find(states, state)).name,
      rounded(losses / population, 2),
    ]),
  );
  expect(new Map(found.map((row) => [row.state, row.usd_per_resident]))).toEqual(rates);
  const order = found.map((row) => Number(row.usd_per_resident));
  expect(order).toEqual(order.toSorted((a, b) => b - a));
});

test('a state is compared with all states of the years that have them', () => {
  const { sql } = present(questions.find(({ id }) => id === 'state-and-nation'));
  // The note beside the question says where to put another state.
  const [, name] = present(/^ {2}WHERE name = '(.+)'$/.exec(present(sql.split('\n')[2])));
  const { state: own } = present(fixture.rows(states).find((state) => state.name === name));
  const rate = (list: readonly { losses: number; population: number }[]) =>
    rounded(
      list.reduce((sum, { losses }) => sum + losses, 0) /
        list.reduce((sum, { population }) => sum + population, 0),
      2,
    );
  const expected = wholeYears
    .toSorted(([a], [b]) => a - b)
    .map(([year, list]) => ({
      year,
      my_state_usd_per_resident: rate(list.filter(({ state }) => state === own)),
      nation_usd_per_resident: rate(list),
    }));
  expect(expected.length).toBeGreaterThan(1);
  expect(answer('state-and-nation')).toEqual(expected);
});

test('an operation counts once in each Indian state that it reached', () => {
  const reached = fixture.rows(operationPlaces).map(({ operation_id, place_id }) => {
    const { state } = present(fixture.find(places, place_id));
    const region = fixture.rows(places).find((one) => one.state === state && one.kind !== 'city');
    return `${present(region).name}/${operation_id}`;
  });
  const counts = Map.groupBy(new Set(reached), (pair) => pair.split('/')[0]);
  const found = answer('operations-in-india');
  expect(new Map(found.map((row) => [row.state, row.operations]))).toEqual(
    new Map([...counts].map(([state, list]) => [state, list.length])),
  );
});

test('arrests are those of whole operations, with the range of what sources say', () => {
  const whole = fixture
    .rows(operationFigures)
    .filter(
      ({ metric, scope, status, value }) =>
        metric === 'arrests' && scope === null && value !== null && !isSetAside(status),
    );
  const found = answer('most-arrests');
  expect(new Set(found.map((row) => row.name))).toEqual(
    new Set(whole.map(({ operation_id }) => present(fixture.find(operations, operation_id)).name)),
  );
  for (const row of found) expect(Number(row.lowest)).toBeLessThanOrEqual(Number(row.highest));
});

test('disagreements are the facts with more than one value, the widest gap first', () => {
  const facts = fixture
    .rows(bestValues)
    .filter(({ lowest, highest }) => (lowest ?? 0) > 0 && (lowest ?? 0) < (highest ?? 0));
  const found = answer('disagreements');
  expect(found).toHaveLength(facts.length);
  const times = found.map((row) => Number(row.highest) / Number(row.lowest));
  expect(present(times[0])).toBe(Math.max(...times));
  for (const row of found)
    expect(row.times).toBe(rounded(Number(row.highest) / Number(row.lowest), 2));
});
