import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ic3CrimeTypes } from '../src/datasets/ic3-crime-types.ts';
import { operationFigures } from '../src/datasets/operation-figures.ts';
import { operations } from '../src/datasets/operations.ts';
import { takenFrom } from '../src/indicators/documents.ts';
import {
  datasetPath,
  foundingOperation,
  mainPages,
  operationName,
  operationPath,
  rowAnchor,
  rowPath,
  sourcePath,
  statePath,
} from '../src/links.ts';
import { edited, fixture, present } from './fixture.ts';

test('pages are named by ids, with a slash at the end', () => {
  expect(statePath('US-OH')).toBe('/states/oh/');
  expect(operationPath('cbi-chakra-2')).toBe('/operations/cbi-chakra-2/');
  expect(datasetPath('ic3-totals')).toBe('/data/ic3-totals/');
  expect(sourcePath('fbi-ic3-2025-annual-report')).toBe('/sources/fbi-ic3-2025-annual-report/');
});

test('the main pages are those that need no row of the data', () => {
  const paths = readdirSync('src/pages', { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.astro') && !name.includes('[') && name !== '404.astro')
    .map((name) => `/${name.replace(/(index)?\.astro$/, '')}`)
    .map((path) => (path.endsWith('/') ? path : `${path}/`))
    // What is shown in frames of other pages is not listed.
    .filter((path) => !path.startsWith('/embed/'));
  expect(mainPages.map(({ path }) => path).toSorted()).toEqual(paths.sort());
});

const newest = present(
  fixture.rows(ic3CrimeTypes).findLast(({ crime_type }) => crime_type === 'tech-support'),
);

describe('the place of a row', () => {
  test('is its dataset and its key without the source', () => {
    expect(rowAnchor(ic3CrimeTypes, newest)).toBe('ic3-crime-types.2025.tech-support.three-year');
    expect(rowPath(fixture, ic3CrimeTypes, newest)).toBe(
      '/sources/fbi-ic3-2025-annual-report/#ic3-crime-types.2025.tech-support.three-year',
    );
  });

  test('stays the same when the row is corrected or moves in the file', () => {
    const corrected = { ...newest, losses_usd: 1, note: 'Corrected.', line: 999 };
    expect(rowAnchor(ic3CrimeTypes, corrected)).toBe(rowAnchor(ic3CrimeTypes, newest));
  });

  test('keeps the place of an empty cell and has no blanks', () => {
    const row = present(
      fixture.rows(operationFigures).find(({ metric }) => metric === 'sim-cards-seized'),
    );
    expect(row).toMatchObject({ unit: 'SIM cards', scope: null });
    expect(rowAnchor(operationFigures, row)).toBe(
      'operation-figures.cbi-chakra-2.sim-cards-seized.SIM-cards.',
    );
  });

  test('is unique on the page of its source, and can stand in an address', () => {
    for (const [source, groups] of takenFrom(fixture)) {
      const anchors = groups.flatMap(({ dataset, rows }) =>
        rows.map((row) => rowAnchor(dataset, row)),
      );
      expect(new Set(anchors).size, source).toBe(anchors.length);
      expect(anchors.filter((anchor) => /[\s#%"<>]/.test(anchor))).toEqual([]);
    }
  });
});

describe('the name of an operation', () => {
  test('comes from the data', () => {
    expect(operationName(fixture, foundingOperation)).toBe('Operation Chakra-II');
    const renamed = edited(operations, (row) => ({ ...row, name: 'Renamed' }));
    expect(operationName(renamed, foundingOperation)).toBe('Renamed');
  });

  test('is its id where the data does not hold it', () => {
    expect(operationName(fixture, 'no-such-operation')).toBe('no-such-operation');
  });
});
