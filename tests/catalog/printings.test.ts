import { expect, test } from 'vitest';
import { Collector } from '../../src/catalog/collector.ts';
import { disagreement } from '../../src/catalog/rules/disagreement.ts';
import { printedTable } from '../../src/catalog/rules/printed-table.ts';
import { isJustified, type Rule, runRules } from '../../src/catalog/rules/rule.ts';
import { publishedSum } from '../../src/catalog/rules/totals.ts';
import { type Column, columnsOf, type Dataset } from '../../src/datasets/dataset.ts';
import { ic3CallCentreDetail } from '../../src/datasets/ic3-call-centre-detail.ts';
import { ic3CrimeTypes } from '../../src/datasets/ic3-crime-types.ts';
import { ic3StateGroups } from '../../src/datasets/ic3-state-groups.ts';
import { ic3StateRanks } from '../../src/datasets/ic3-state-ranks.ts';
import { ic3States } from '../../src/datasets/ic3-states.ts';
import type { Cells } from '../cells.ts';
import { present } from '../fixture.ts';
import { bytesOf, changeOf, type Digit, digitsOf, numberFor, withCell } from './mutations.ts';
import { dataOf, read, realCells, realTables } from './real-data.ts';

/** Rows of several datasets that say something of each other, each with its header. */
type Excerpt = ReadonlyMap<Dataset, Cells>;

const isMeasure = ({ kind, name }: Column) => kind.endsWith('number') && name !== 'rank';

/** Whether the rule finds something once a digit of the excerpt is another. */
function finds(rule: Rule, excerpt: Excerpt, dataset: Dataset, digit: Digit): boolean {
  const cells = present(excerpt.get(dataset));
  const change = changeOf(dataset, cells, digit);
  if (change === undefined) return true;
  const changed = new Map(excerpt).set(dataset, withCell(cells, digit, change));
  const problems = new Collector();
  const tables = [...changed].map(
    ([each, rows]) => [each.id, read(each, bytesOf(rows), problems)] as const,
  );
  runRules([rule], dataOf(new Map(tables)), problems);
  return problems.list().length > 0;
}

test('every value that two printings of a crime type share is caught, at every digit', () => {
  const cells = realCells(ic3CrimeTypes);
  const { rows } = present(realTables.get(ic3CrimeTypes.id));
  const missed: unknown[] = [];
  let tried = 0;
  for (const group of Map.groupBy(rows, (row) => `${row.year} ${row.crime_type}`).values()) {
    const standing = group.filter(({ status }) => status === null);
    const excerpt = [present(cells[0]), ...standing.map(({ line }) => present(cells[line - 1]))];
    for (const digit of digitsOf(ic3CrimeTypes, excerpt, isMeasure)) {
      const value = excerpt[digit.row]?.[digit.column];
      const own = present(standing[digit.row - 1]);
      const again = excerpt.filter((row) => row[digit.column] === value).length > 1;
      // Whoever wrote that a row differs has looked at it.
      if (!again || isJustified(own, 'differs')) continue;
      tried += 1;
      if (!finds(disagreement, new Map([[ic3CrimeTypes, excerpt]]), ic3CrimeTypes, digit))
        missed.push([own.line, digit]);
    }
  }
  expect(missed).toEqual([]);
  expect(tried).toBeGreaterThan(5000);
});

test('every value by state that stands in a table of ranks too is caught, on both sides', () => {
  const datasets: readonly Dataset[] = [ic3StateRanks, ic3States, ic3StateGroups];
  const byPlace = datasets.map((dataset) => {
    const [header = [], ...rows] = realCells(dataset);
    const state = columnsOf(dataset).findIndex(({ name }) => name === 'state');
    return { dataset, header, rows: Map.groupBy(rows, (row) => `${row[0]} ${row[state]}`) };
  });
  const missed: unknown[] = [];
  let tried = 0;
  for (const place of present(byPlace[0]).rows.keys()) {
    const excerpt: Excerpt = new Map(
      byPlace.map(({ dataset, header, rows }) => [dataset, [header, ...(rows.get(place) ?? [])]]),
    );
    for (const [dataset, cells] of excerpt) {
      const others = datasets.filter(
        (other) => (other === ic3StateRanks) !== (dataset === ic3StateRanks),
      );
      const printed = new Set(others.flatMap((other) => present(excerpt.get(other)).flat()));
      const firstDigits = digitsOf(dataset, cells, isMeasure).filter(({ index }) => index === 0);
      for (const { row, column } of firstDigits) {
        const value = present(cells[row]?.[column]);
        if (!printed.has(value)) continue;
        tried += 1;
        const digit = { row, column, index: Math.floor(numberFor(value + place) * value.length) };
        if (!finds(printedTable, excerpt, dataset, digit)) missed.push([place, dataset.id, value]);
      }
    }
  }
  expect(missed).toEqual([]);
  expect(tried).toBeGreaterThan(4000);
});

test('every part of a sum that the FBI prints is caught, and the sum itself, at every digit', () => {
  const [header = [], ...rows] = realCells(ic3CallCentreDetail);
  const [partHeader = [], ...partRows] = realCells(ic3CrimeTypes);
  const sums = rows.filter(
    ([, metric, scope, , , qualifier, , , note]) =>
      /^call-centre-fraud-(complaints|losses)$/.test(metric ?? '') &&
      scope === '' &&
      qualifier === 'exact' &&
      !note?.includes('one dollar'),
  );
  const missed: unknown[] = [];
  for (const sum of sums) {
    const parts = partRows.filter(
      ([year, type, , table]) =>
        /^(tech-support|government-impersonation)$/.test(type ?? '') &&
        table === 'single-year' &&
        year === sum[0],
    );
    const excerpt: Excerpt = new Map<Dataset, Cells>([
      [ic3CallCentreDetail, [header, sum]],
      [ic3CrimeTypes, [partHeader, ...parts]],
    ]);
    const added = sum[1]?.endsWith('losses') ? 'losses_usd' : 'complaints';
    for (const [dataset, cells] of excerpt) {
      const isAdded = ({ name }: Column) => name === 'value' || name === added;
      for (const digit of digitsOf(dataset, cells, isAdded)) {
        if (!finds(publishedSum, excerpt, dataset, digit)) missed.push([dataset.id, digit, sum]);
      }
    }
  }
  expect(missed).toEqual([]);
  expect(sums.length).toBeGreaterThan(2);
});
