import { expect, test } from 'vitest';
import { agencies } from '../../src/datasets/agencies.ts';
import { agencyStatistics } from '../../src/datasets/agency-statistics.ts';
import { isAnswer, surveyYears } from '../../src/indicators/surveys.ts';
import { madeRows } from '../figures/made-rows.ts';
import { withRows } from '../figures/with-rows.ts';
import { fixture, present } from '../fixture.ts';

const company = {
  ...present(fixture.rows(agencies)[0]),
  agency_id: 'asker',
  country: null,
  kind: 'company' as const,
};
const base = {
  ...present(fixture.rows(agencyStatistics)[0]),
  agency_id: 'asker',
  category: 'tech-support-survey-de',
  metric: 'share-exposed' as const,
  unit: 'percent',
  value: 47,
  qualifier: 'exact' as const,
  status: null as 'doubtful' | null,
  period: '2021',
};
const asked = withRows(agencies, (rows) => [...rows, company]);
const yearsOf = (
  ...rows: readonly Partial<
    Omit<typeof base, 'metric'> & { metric: 'share-exposed' | 'share-lost-money' | 'losses' }
  >[]
) =>
  surveyYears(
    madeRows(
      agencyStatistics,
      rows.map((row) => ({ ...base, ...row })),
      asked,
    ),
  );

test('answers of a country and a year are one entry, newest year first', () => {
  const years = yearsOf({ period: '2018' }, {}, { metric: 'share-lost-money', value: 4 });
  expect(years.map(({ country, year }) => [country, year])).toEqual([
    ['DE', 2021],
    ['DE', 2018],
  ]);
  expect(years[0]?.answers['share-exposed']?.value).toBe(47);
  expect(years[0]?.answers['share-lost-money']?.value).toBe(4);
  expect(years[0]?.answers['share-continued']).toBeNull();
});

test('all countries together have no code; parts of the survey and estimates are no answers', () => {
  expect(yearsOf({ category: 'tech-support-survey' })[0]?.country).toBeNull();
  expect(yearsOf({ category: 'tech-support-survey-unasked-calls-de' })).toEqual([]);
  expect(yearsOf({ metric: 'losses' })).toEqual([]);
  expect(yearsOf({ agency_id: 'ca-cafc' })).toEqual([]);
  expect(isAnswer(asked, base)).toBe(true);
});

test('a doubtful answer is none', () => {
  expect(yearsOf({ status: 'doubtful' })).toEqual([]);
});
