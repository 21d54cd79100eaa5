import { unzipSync } from 'fflate';
import { afterEach, expect, test, vi } from 'vitest';
import { dataFilesOf } from '../../src/publish/data-files.ts';
import { fileNames } from '../../src/publish/file-names.ts';
import { sha256 } from '../../src/publish/hash.ts';
import { published } from '../../src/publish/published.ts';
import { packWorkbook, tableSheet } from '../../src/publish/sheets.ts';
import { rezip, zip } from '../../src/publish/zip.ts';
import { fixture, present } from '../fixture.ts';
import { enclosures, files, real, version } from './collection.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

const content = { 'a.txt': new TextEncoder().encode('a'), 'b/c.txt': new Uint8Array([1, 2, 3]) };

/** What `make` gives under another clock and in another time zone. */
async function elsewhere<T>(make: () => T | Promise<T>): Promise<T> {
  vi.useFakeTimers({ now: new Date('2031-05-06T23:59:58Z'), toFake: ['Date'] });
  vi.stubEnv('TZ', 'Pacific/Auckland');
  return await make();
}

test('an archive depends on its content and day alone', async () => {
  const here = zip(content, '2026-11-22');
  expect(await elsewhere(() => zip(content, '2026-11-22'))).toEqual(here);
  expect(unzipSync(here)).toEqual(content);
  expect(zip(content, '2026-11-23')).not.toEqual(here);
});

test('an archive that is packed again is as if it had been made on that day', () => {
  expect(rezip(zip(content, '2020-02-29'), '2026-11-22')).toEqual(zip(content, '2026-11-22'));
});

test('what is no archive is refused', () => {
  expect(() => rezip(new Uint8Array(64), '2026-11-22')).toThrow('invalid zip data');
});

test('a workbook has the same bytes whatever the clock and the time zone', async () => {
  const make = () => {
    const tables = published.filter(({ id }) => ['operations', 'sources'].includes(id));
    const sheets = tables.map((dataset) => tableSheet(fixture, dataset));
    return packWorkbook(version, sheets, sheets);
  };
  const here = sha256(await make());
  expect(sha256(await elsewhere(make))).toBe(here);
});

test('so has every other file of the data', async () => {
  const collection = { catalog: fixture, version };
  const sums = async () => {
    const made = dataFilesOf(collection, enclosures);
    const light = made.names.filter((name) => /\.(parquet|csv|json|bib|ris)$/.test(name));
    return Promise.all(light.map(async (name) => [name, sha256(await made.bytesOf(name))]));
  };
  const here = await sums();
  expect(here.length).toBeGreaterThan(published.length * 4);
  expect(await elsewhere(sums)).toEqual(here);
});

test('the archive of everything holds tables, descriptions and checksums that fit', async () => {
  const entries = unzipSync(await files.bytesOf(fileNames.archive(version)));
  const folder = `hang-up-${version}/`;
  const names = Object.keys(entries).map((path) => path.slice(folder.length));
  expect(Object.keys(entries).every((path) => path.startsWith(folder))).toBe(true);
  expect(names.toSorted()).toEqual(
    [
      'README.md',
      'LICENSE-DATA',
      fileNames.cff,
      fileNames.dataPackage,
      fileNames.checksums,
      ...published.map(({ id }) => fileNames.dataset(id, 'csv')),
    ].sort(),
  );
  const text = (name: string) => new TextDecoder().decode(present(entries[folder + name]));
  const lines = text(fileNames.checksums).trimEnd().split('\n');
  expect(lines).toHaveLength(names.length - 1);
  for (const line of lines) {
    const [sum, name = ''] = line.split('  ');
    expect(sha256(present(entries[folder + name])), name).toBe(sum);
  }
  for (const dataset of published) expect(text('README.md')).toContain(dataset.title);
  expect(text('README.md')).toContain(real.version);
});

test('a file that is not there is refused by name', async () => {
  await expect(files.bytesOf('nothing.csv')).rejects.toThrow('there is no file /data/nothing.csv');
});
