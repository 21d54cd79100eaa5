import { expect, test } from 'vitest';
import { ic3Countries as table } from '../../src/datasets/ic3-countries.ts';
import { ic3Countries } from '../../src/figures/ic3-countries.ts';
import { present } from '../fixture.ts';
import { madeRows } from './made-rows.ts';

const row = (country: string, complaints: number, year = 2025, rank: number | null = 1) => ({
  year,
  country,
  source_id: 'fbi-ic3-2025-annual-report',
  complaints,
  rank,
  locator: 'p. 24',
  status: null,
  note: null,
});

const bind = (...rows: readonly ReturnType<typeof row>[]) =>
  present(ic3Countries.bind(madeRows(table, rows))[0]);

test('names the country with most complaints, or all that share the place', () => {
  expect(bind(row('CA', 7), row('IN', 5)).words.title).toMatch(/from Canada than .* in 2025: 7$/);
  expect(bind(row('CA', 7), row('IN', 7)).words.title).toMatch(/from Canada and India .* 7 each$/);
});

test('leaves out the United States, which stand outside the list, and older years', () => {
  const figure = bind(row('CA', 7), row('US', 900, 2025, null), row('FR', 9, 2024));
  expect(figure.cells.map(([country]) => country?.value)).toEqual(['CA']);
});

test('says both values where a country leaps from one year to the next', () => {
  const notes = (before: number, after: number) =>
    bind(row('GB', before, 2024), row('GB', after)).words.notes.join(' ');
  expect(notes(102_692, 4106)).toMatch(/United Kingdom has 4,106 for 2025 and 102,692 for/);
  expect(notes(5000, 4106)).not.toMatch(/ has 4,106/);
});

test('is no figure of tech support, and shows no trend', () => {
  const notes = bind(row('CA', 7)).words.notes.join(' ');
  expect(notes).toMatch(/not only tech support fraud/);
  expect(notes).toMatch(/Do not read a trend/);
});

test('is not drawn without rows', () => {
  expect(ic3Countries.bind(madeRows(table, []))).toEqual([]);
});
