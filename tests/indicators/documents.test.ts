import { describe, expect, test } from 'vitest';
import { datasets } from '../../src/datasets/all.ts';
import { countries } from '../../src/datasets/countries.ts';
import { ic3StateTypes } from '../../src/datasets/ic3-state-types.ts';
import { operations } from '../../src/datasets/operations.ts';
import { sources } from '../../src/datasets/sources.ts';
import {
  documentsOfDatasets,
  isListed,
  listedRows,
  takenFrom,
} from '../../src/indicators/documents.ts';
import { rowPath, sourcePath } from '../../src/links.ts';
import { bestValues } from '../../src/publish/best-values.ts';
import { withRows } from '../figures/with-rows.ts';
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

describe('the page of a document lists', () => {
  const [example] = fixture.rows(ic3StateTypes);
  const row = present(example);
  const list = (length: number) =>
    Array.from({ length }, (_, index) => ({
      ...row,
      year: index,
      crime_type: index === length - 1 ? 'tech-support' : 'ransomware',
    }));

  test('every row of a short list', () => {
    const rows = list(300);
    expect([...listedRows(fixture, { dataset: ic3StateTypes, rows })]).toEqual(rows);
  });

  test('of a long list the rows on tech support fraud and the first others, in their order', () => {
    const rows = list(2000);
    const listed = [...listedRows(fixture, { dataset: ic3StateTypes, rows })];
    expect(listed).toEqual([...rows.slice(0, 299), rows.at(-1)]);
  });

  test('what is asked for by its row', () => {
    expect(isListed(fixture, ic3StateTypes, row, row.source_id)).toBe(true);
    const catalog = withRows(ic3StateTypes, () => list(2000));
    const rows = catalog.rows(ic3StateTypes);
    const found = [0, 298, 299, 1999].map((index) =>
      isListed(catalog, ic3StateTypes, present(rows[index]), row.source_id),
    );
    expect(found).toEqual([true, true, false, true]);
    expect(rowPath(catalog, ic3StateTypes, present(rows[299]))).toBe(
      `${sourcePath(row.source_id)}#ic3-state-types`,
    );
  });
});

test('the documents of datasets are those of their rows, in the order of the sources', () => {
  const documents = documentsOfDatasets(fixture, [countries, ic3StateTypes]);
  const stated = [...fixture.rows(countries), ...fixture.rows(ic3StateTypes)];
  const ids = new Set(stated.map(({ source_id }) => source_id));
  expect(documents).toEqual(fixture.rows(sources).filter(({ source_id }) => ids.has(source_id)));
  expect(documents.length).toBeGreaterThan(1);
});

test('a dataset that is worked out rests on the documents of its rows', () => {
  const [first] = fixture.rows(bestValues);
  const documents = documentsOfDatasets(fixture, [bestValues]);
  expect(documents.map(({ source_id }) => source_id)).toContain(present(first).source_id);
});
