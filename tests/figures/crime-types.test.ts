import { describe, expect, test } from 'vitest';
import { crimeTypes } from '../../src/datasets/crime-types.ts';
import { ic3CrimeTypes } from '../../src/datasets/ic3-crime-types.ts';
import { crimeTypeRanks } from '../../src/figures/crime-type-ranks.ts';
import { crimeTypesOfYear } from '../../src/figures/crime-types.ts';
import { edited, present } from '../fixture.ts';
import {
  barsOf,
  binder,
  narrow,
  plain,
  techSupport,
  textsOf,
  valuesOf,
  wide,
} from './tech-support-cases.ts';
import { withRows } from './with-rows.ts';

const bars = binder(crimeTypesOfYear);
const ranks = binder(crimeTypeRanks);

type Kind = 'crime-type' | 'descriptor';

/** The fixture with one more type, in 2025 and before. */
function withType(
  id: string,
  losses_usd: number,
  { kind = 'crime-type' as Kind, table = 'single-year' as 'single-year' | 'three-year' } = {},
) {
  const types = withRows(crimeTypes, (rows) => [
    ...rows,
    { ...present(rows[0]), crime_type: id, label: `Label of ${id}`, kind },
  ]);
  return withRows(
    ic3CrimeTypes,
    (rows) => [
      ...rows,
      ...rows
        .filter((row) => row.crime_type === 'tech-support' && row.table === 'single-year')
        .map((row) => ({ ...row, crime_type: id, losses_usd, table })),
    ],
    types,
  );
}

describe('the types of the newest year', () => {
  test('stand in the order of their losses', () => {
    const { cells } = bars(withType('sim-swap', 1e9));
    expect(cells.map(([type, rank]) => [type?.value, rank?.value])).toEqual([
      ['tech-support', 1],
      ['sim-swap', 2],
      ['government-impersonation', 3],
    ]);
    expect(cells.map(([type]) => type?.text)[1]).toBe('Label of sim-swap');
  });

  test('leave out descriptors, and types that a later report put together from others', () => {
    const ids = (catalog: Parameters<typeof bars>[0]) =>
      bars(catalog).cells.map(([type]) => type?.value);
    expect(ids(withType('x', 1e9, { kind: 'descriptor' }))).not.toContain('x');
    expect(ids(withType('x', 1e9, { table: 'three-year' }))).not.toContain('x');
  });

  test('give the title its rank', () => {
    expect(bars().words.title).toBe(
      'Tech support fraud had the highest reported losses of 2 crime types in 2025',
    );
    expect(bars(withType('x', 9e9)).words.title).toContain(
      'the second-highest reported losses of 3',
    );
    expect(bars(techSupport(2025, { losses_usd: 1 })).words.title).toContain('second-highest');
    expect(bars(techSupport(2025, { losses_usd: 797_943_193 })).words.title).toContain(
      'the highest',
    );
  });

  test('say that types must not be added up', () => {
    expect(bars().words.notes[0]).toContain('must not be added up');
  });

  test('fall back to the newest year in which tech support is reported', () => {
    expect(bars(techSupport(2025, { losses_usd: null })).words.title).toContain('in 2024');
  });

  test('are drawn with ours in its own colour', () => {
    const svg = bars(withType('x', 4_269_351_636)).svg(wide);
    const [own, others] = [barsOf(svg, 'loss', 'width'), barsOf(svg, 'context', 'width')];
    expect(own).toHaveLength(1);
    expect(others).toHaveLength(2);
    expect(present(others[0]) / present(own[0])).toBeCloseTo(2, 1);
    expect(textsOf(svg)).toEqual(expect.arrayContaining(['Tech support', 'Label of x', '$4.3 bn']));
  });
});

describe('the ranks by year', () => {
  test('hold every type of the years in which tech support has a rank', () => {
    expect(ranks().cells[0]?.[0]?.value).toBe(2016);
    expect(valuesOf(ranks(), 2016)).toEqual([2016, 'government-impersonation', 1, 2, 12_278_714]);
    expect(ranks().cells).toHaveLength(2 * 10);
  });

  test('give the title both ranks, each among the types of its year', () => {
    const title = (losses_usd: number, year = 2025) =>
      ranks(techSupport(year, { losses_usd })).words.title;
    expect(ranks().words.title).toBe(
      'By reported losses, tech support fraud ranked 2nd of 2 crime types in 2016 and 1st of 2 in 2025',
    );
    expect(title(1)).toContain('and 2nd of 2 in 2025');
    expect(title(9e9, 2016)).toContain('ranked 1st of 2 crime types in 2016');
  });

  test('name in the text alternative who stands above', () => {
    expect(ranks().words.alt).not.toContain('behind');
    expect(plain(ranks(withType('x', 9e9)).words.alt)).toContain(
      'rank 2 of 3 in 2025, behind Label of x.',
    );
  });

  test('are drawn as one line a type, named at the right', () => {
    const svg = ranks(withType('x', 9e9)).svg(narrow);
    expect(textsOf(svg)).toEqual(
      expect.arrayContaining(['1 Label of x', '2 Tech support', '3 Gov. imposters']),
    );
    expect(svg.match(/class="line /g)).toHaveLength(3);
  });
});

test('without tech support there are no such figures', () => {
  const without = edited(ic3CrimeTypes, (row) => (row.crime_type === 'tech-support' ? null : row));
  expect(crimeTypesOfYear.bind(without)).toEqual([]);
  expect(crimeTypeRanks.bind(without)).toEqual([]);
});
