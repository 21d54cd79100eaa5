import { expect, test } from 'vitest';
import { operationVictimCountries } from '../../src/datasets/operation-victim-countries.ts';
import { victimCountryRanking } from '../../src/figures/victim-country-ranking.ts';
import { present } from '../fixture.ts';
import { madeRows } from './made-rows.ts';

const row = (
  country: string,
  operation_id = 'cbi-chakra-2',
  source_id = 'techspot-2023-10-chakra-2',
) => ({
  operation_id,
  country,
  source_id,
  victims: null,
  note: null,
});

const bind = (...rows: readonly ReturnType<typeof row>[]) =>
  present(victimCountryRanking.bind(madeRows(operationVictimCountries, rows))[0]);

const other = 'cbi-chakra-5-firstidea-2025-07';

test('names the country in most operations, then those that follow', () => {
  const figure = bind(row('US'), row('US', other), row('GB'), row('AU'));
  expect(figure.words.title).toBe(
    'Sources name victims in the United States in 2 of 2 operations, and in Australia and the United Kingdom in 1 each',
  );
  expect(figure.words.subtitle).toMatch(/2 operations, 2023–2025$/);
  expect(figure.cells.map((cells) => cells.map(({ value }) => value))).toEqual([
    ['US', 2, 1],
    ['AU', 1, 1],
    ['GB', 1, 1],
  ]);
});

test('names all countries where they share the first place', () => {
  expect(bind(row('US'), row('GB')).words.title).toBe(
    'Sources name victims in the United Kingdom and the United States in 1 of 1 operation',
  );
});

test('counts an operation once, however many documents name the country', () => {
  const figure = bind(row('US'), row('US', 'cbi-chakra-2', 'the-verge-2023-10-19-chakra-2'));
  expect(figure.cells[0]?.map(({ value }) => value)).toEqual(['US', 1, 2]);
});
