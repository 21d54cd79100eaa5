import { describe, expect, test } from 'vitest';
import { crimeTypes } from '../../src/datasets/crime-types.ts';
import { ic3Totals } from '../../src/datasets/ic3-totals.ts';
import { operations } from '../../src/datasets/operations.ts';
import { states } from '../../src/datasets/states.ts';
import { completeness, rowsByYear, yearsOf } from '../../src/indicators/completeness.ts';
import { edited, fixture, present } from '../fixture.ts';

const rows = fixture.rows(ic3Totals);
const newest = present(rows.at(-1)).year;

describe('the years of a dataset', () => {
  test('are those of its rows, each once and ascending', () => {
    const years = yearsOf(fixture, ic3Totals);
    expect(years).toEqual([...new Set(rows.map(({ year }) => year))].sort((a, b) => a - b));
  });

  test('come from the first date where there is no year; rows without one are left out', () => {
    const dated = fixture.rows(operations).flatMap(({ start_date: start }) => start ?? []);
    const counted = [...rowsByYear(fixture, operations).values()].flat();
    expect(counted).toHaveLength(dated.length);
    expect(counted.length).toBeLessThan(fixture.rows(operations).length);
    expect(yearsOf(fixture, operations)).toContain(Number(present(dated[0]).slice(0, 4)));
  });

  test('are none where rows have no time of their own', () => {
    expect(yearsOf(fixture, states)).toEqual([]);
    // The years in which a type was printed are what the row says, not when.
    expect(yearsOf(fixture, crimeTypes)).toEqual([]);
    expect(completeness(fixture, states)).toEqual([]);
  });
});

describe('completeness', () => {
  const of = (catalog = fixture) =>
    present(completeness(catalog, ic3Totals).find(({ column }) => column === 'losses_usd')).byYear;
  const inNewest = (catalog = fixture) => present(of(catalog).find(({ year }) => year === newest));

  test('counts rows and filled cells of each year', () => {
    const there = rows.filter(({ year }) => year === newest);
    expect(inNewest()).toEqual({
      year: newest,
      rows: there.length,
      filled: there.filter(({ losses_usd: losses }) => losses !== null).length,
    });
  });

  test('falls with an empty cell, not with a zero', () => {
    const set = (losses_usd: number | null) =>
      edited(ic3Totals, (row) => (row.year === newest ? { ...row, losses_usd } : row));
    expect(inNewest(set(null)).filled).toBe(0);
    expect(inNewest(set(0)).filled).toBe(inNewest().rows);
  });

  test('is told only of columns that may be empty', () => {
    const columns = completeness(fixture, ic3Totals).map(({ column }) => column);
    expect(columns).not.toContain('year');
    expect(columns).not.toContain('source_id');
    expect(columns).toContain('note');
  });
});
