import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { main } from '../../scripts/add.ts';
import { readTables } from '../../src/catalog/load.ts';
import { replaceFile } from '../../src/catalog/write.ts';
import { contents, dataCopy, edit, fails, Recorder } from './scene.ts';

async function add(folder: string, args: readonly string[], replace = replaceFile) {
  const output = new Recorder();
  const status = await main([...args, '--data', folder], output, replace);
  return { status, said: output.said, complained: output.complained };
}

const set = (cells: Readonly<Record<string, string>>) =>
  Object.entries(cells).flatMap(([name, text]) => ['--set', `${name}=${text}`]);

const file = 'losses/ic3-countries.csv';
const row = {
  year: '2025',
  country: 'ES',
  source_id: 'fbi-ic3-2025-annual-report',
  complaints: '1234',
};
const line = '2025,ES,fbi-ic3-2025-annual-report,1234,,,,';

/** Runs the command and sees to it that no file changed. */
async function refused(args: readonly string[]) {
  const folder = await dataCopy();
  const before = await contents(folder);
  const result = await add(folder, args);
  expect(await contents(folder)).toEqual(before);
  return result;
}

describe('a sound row', () => {
  test('is put in its place, and nothing else changes', async () => {
    const folder = await dataCopy();
    const before = (await contents(folder))[join(folder, file)]?.split('\n') ?? [];
    const { status, said } = await add(folder, ['ic3-countries', ...set(row)]);
    expect(status).toBe(0);
    const after = (await readFile(join(folder, file), 'utf8')).split('\n');
    const index = after.indexOf(line);
    expect(after.toSpliced(index, 1)).toEqual(before);
    expect([after[index - 1], line, after[index + 1]].toSorted()).toEqual([
      after[index - 1],
      line,
      after[index + 1],
    ]);
    expect(said).toContain(`data/${file}:${index + 1}  ${line}`);
    expect(said).toContain('npm run diff -- HEAD');
  });

  test('is trimmed, and its text quoted where it must be', async () => {
    const folder = await dataCopy();
    await add(folder, ['ic3-countries', ...set({ ...row, note: ' of  "Spain", it seems ' })]);
    const text = await readFile(join(folder, file), 'utf8');
    expect(text).toContain('1234,,,,"of ""Spain"", it seems"\n');
  });

  test('takes everything behind the first equals sign', async () => {
    const folder = await dataCopy();
    await add(folder, ['ic3-countries', ...set({ ...row, note: 'a=b' })]);
    expect(await readFile(join(folder, file), 'utf8')).toContain('1234,,,,a=b\n');
  });

  test('comes with the warnings it brings', async () => {
    const folder = await dataCopy();
    const cells = {
      year: '2023',
      source_id: 'fbi-los-angeles-2024-elder-fraud-2023',
      complaints: '1',
    };
    const { status, said } = await add(folder, ['ic3-totals', ...set(cells)]);
    expect(status).toBe(0);
    expect(said).toMatch(
      /New warnings of the check:\ndata\/losses\/ic3-totals\.csv:\d+ complaints/,
    );
  });
});

describe('cells that do not fit', () => {
  test('are all named at once', async () => {
    const { status, complained } = await refused([
      'ic3-countries',
      ...set({ year: '25', country: 'fr', complaints: '1,234', rank: '-' }),
    ]);
    expect(status).toBe(1);
    const lines = complained.split('\n');
    expect(lines[0]).toBe(
      `data/${file} year "25"  expected a year of four digits from 2000 on. Write 2025.`,
    );
    expect(lines[1]).toContain('country "fr"  expected an ISO 3166-1 code');
    expect(lines[1]).toContain('Write FR.');
    expect(lines[2]).toContain('source_id  expected');
    expect(lines[2]).toContain('Add --set source_id=...');
    expect(lines[3]).toContain('complaints "1,234"');
    expect(lines[4]).toContain('rank "-"');
  });

  test('name rows that exist', async () => {
    const { status, complained } = await refused([
      'ic3-countries',
      ...set({ ...row, source_id: 'fbi-ic3-2025-anual-report', country: 'QQ' }),
    ]);
    expect(status).toBe(1);
    expect(complained).toContain('Write fbi-ic3-2025-annual-report, or add the row there first.');
    expect(complained).toContain('country "QQ"  no such row in the dataset countries.');
  });

  test('name rows that exist also in lists', async () => {
    const { complained } = await refused([
      'operations',
      ...set({ operation_id: 'x', source_ids: 'techspot-2023-10-chakra-2;nowhere' }),
    ]);
    expect(complained).toContain('source_ids "nowhere"  no such row');
  });

  test('may not repeat a key', async () => {
    const folder = await dataCopy();
    await add(folder, ['ic3-countries', ...set(row)]);
    const before = await contents(folder);
    const { status, complained } = await add(folder, ['ic3-countries', ...set(row)]);
    expect(status).toBe(1);
    expect(complained).toMatch(/year\+country\+source_id "2025, ES, .*" {2}line \d+ has this key/);
    expect(await contents(folder)).toEqual(before);
  });
});

describe('the whole check', () => {
  test('must find no new error', async () => {
    const { status, complained } = await refused([
      'ic3-countries',
      ...set({ ...row, year: '2027' }),
    ]);
    expect(status).toBe(1);
    expect(complained).toContain('Not added: the check would find these errors.');
    expect(complained).toContain('year "2027"  its document fbi-ic3-2025-annual-report');
  });

  test('may have found others before', async () => {
    const folder = await dataCopy();
    await edit(folder, file, (text) => text.replace(/,(\d)(\d+),/, ',"$1,$2",'));
    await edit(folder, 'losses/ic3-totals.csv', (text) => text.replace('\n20', '\n19'));
    expect((await add(folder, ['ic3-countries', ...set(row)])).status).toBe(0);
  });

  test('waits for the row that uses a new document', async () => {
    const folder = await dataCopy();
    const source = {
      source_id: 'a-new-report',
      title: 'A new report',
      publisher: 'Somebody',
      published: '2026',
      kind: 'official',
      url: 'https://example.org/',
      read_at: 'https://example.org/',
      read_on: '2026-11-22',
    };
    const first = await add(folder, ['sources', ...set(source)]);
    expect(first.status).toBe(0);
    expect(first.said).toContain('To do next; the check fails until then:\ndata/sources.csv:2 ');
    await add(folder, ['ic3-countries', ...set({ ...row, source_id: 'a-new-report' })]);
    const { problems } = await readTables(folder);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

test('a file that cannot be rewritten is left alone', async () => {
  const folder = await dataCopy();
  await edit(folder, file, (text) => `${text}x\n`);
  const before = await contents(folder);
  const { status, complained } = await add(folder, ['ic3-countries', ...set(row)]);
  expect(status).toBe(1);
  expect(complained).toContain('1 cells where the header has 8');
  expect(await contents(folder)).toEqual(before);
});

test('a write that fails leaves the file as it was', async () => {
  const folder = await dataCopy();
  const before = await contents(folder);
  const { status, complained } = await add(folder, ['ic3-countries', ...set(row)], fails);
  expect(status).toBe(1);
  expect(complained).toBe('no space left on device');
  expect(await contents(folder)).toEqual(before);
});

describe('wrong usage', () => {
  test.each([
    [[], 'Which dataset?'],
    [['ic3-contries'], '"ic3-contries"  no such dataset. Write ic3-countries.'],
    [['nothing-like-it'], 'no such dataset. Write one of these:'],
    [['ic3-countries'], 'Write --set COLUMN=VALUE for each.'],
    [['ic3-countries', '--set', 'year'], '--set "year"  expected column=value.'],
    [['ic3-countries', '--set', 'yeer=2'], 'has no column "yeer". Write year.'],
    [['ic3-countries', '--set', 'x-y-z-x-y-z=2'], 'Write one of year, country, source_id, '],
    [['ic3-countries', '--set', 'year=1', '--set', 'year=2'], 'the column is set twice.'],
    [['ic3-countries', 'year=2025'], '"year=2025"  expected one dataset only.'],
    [['ic3-countries', '--year', '2025'], "Unknown option '--year'"],
  ])('%j', async (args, message) => {
    const { status, complained } = await refused(args);
    expect(status).toBe(2);
    expect(complained).toContain(message);
    expect(complained).toContain('Usage: npm run add -- DATASET');
  });
});
