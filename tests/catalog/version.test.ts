import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compareVersions, dataVersion, dateOfVersion } from '../../src/catalog/version.ts';
import { dataFolder, fixtureFolder } from '../fixture.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'version-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

test.each([dataFolder, fixtureFolder])('%s has a version', (data) => {
  expect(dateOfVersion(dataVersion(data))).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});

test('is the line of the file', async () => {
  await writeFile(join(folder, 'version'), '2031.02.28\n');
  expect(dataVersion(folder)).toBe('2031.02.28');
});

describe('a file that holds none is refused', () => {
  test.each([
    '2031.02.29\n',
    '2031.2.28\n',
    '2031-02-28\n',
    '2031.02.28',
    '2031.02.28.1\n',
    '2031.02.28\n\n',
    ' 2031.02.28\n',
    '',
  ])('%j', async (text) => {
    await writeFile(join(folder, 'version'), text);
    expect(() => dataVersion(folder)).toThrow(/^data\/version:1 ".*" {2}expected the day of/);
  });
});

test('a missing file is refused', () => {
  expect(() => dataVersion(folder)).toThrow('data/version  the file is missing. Put back');
});

test('the second release of a day comes after the first', () => {
  const versions = ['2031.02.28.10', '2031.02.28', '2031.03.01', '2031.02.28.2', '2030.12.31'];
  expect(versions.toSorted(compareVersions)).toEqual([
    '2030.12.31',
    '2031.02.28',
    '2031.02.28.2',
    '2031.02.28.10',
    '2031.03.01',
  ]);
  expect(dateOfVersion('2031.02.28.2')).toBe('2031-02-28');
});
