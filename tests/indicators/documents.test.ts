import { expect, test } from 'vitest';
import { datasets } from '../../src/datasets/all.ts';
import { countries } from '../../src/datasets/countries.ts';
import { operations } from '../../src/datasets/operations.ts';
import { sources } from '../../src/datasets/sources.ts';
import { takenFrom } from '../../src/indicators/documents.ts';
import { edited, fixture, present } from '../fixture.ts';

const taken = takenFrom(fixture);

test('every document of the fixture carries some row', () => {
  const ids = fixture.rows(sources).map(({ source_id }) => source_id);
  expect([...taken.keys()].toSorted()).toEqual(ids);
});

test('every row stands with its own document', () => {
  for (const [id, groups] of taken)
    for (const { dataset, rows } of groups)
      for (const row of rows) expect(JSON.stringify(row), dataset.id).toContain(`"${id}"`);
});

test('no row is lost or counted twice', () => {
  const counts = Map.groupBy([...taken.values()].flat(), ({ dataset }) => dataset);
  const single = datasets.filter(({ references }) => references.source_id === 'sources');
  expect(single.length).toBeGreaterThan(20);
  for (const dataset of single) {
    const rows = present(counts.get(dataset)).flatMap((group) => group.rows);
    expect(rows.length, dataset.id).toBe(fixture.rows(dataset).length);
    expect(new Set(rows).size, dataset.id).toBe(rows.length);
  }
});

test('a row with several documents stands with each of them', () => {
  const operation = present(fixture.find(operations, 'cbi-chakra-2'));
  const named = [...taken].filter(([, groups]) =>
    groups.some(({ rows }) => rows.includes(operation)),
  );
  expect(operation.source_ids.length).toBeGreaterThan(1);
  expect(named.map(([id]) => id).toSorted()).toEqual(operation.source_ids.toSorted());
});

test('datasets stand in the order of the site', () => {
  const order = datasets.map(({ id }) => id);
  const groups = present(taken.get('fbi-ic3-2025-annual-report')).map(({ dataset }) => dataset.id);
  expect(groups).toEqual(groups.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)));
  expect(groups).toContain('ic3-totals');
});

test('a document that nothing rests on is not listed', () => {
  const catalog = edited(countries, () => null);
  expect(taken.has('debian-iso-codes')).toBe(true);
  expect(takenFrom(catalog).has('debian-iso-codes')).toBe(false);
});
