import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { main } from '../../scripts/format.ts';
import { readTables } from '../../src/catalog/load.ts';
import { replaceFile } from '../../src/catalog/write.ts';
import { fixtureFolder } from '../fixture.ts';
import { contents, dataCopy, edit, emptyFolder, fails, Recorder } from './scene.ts';

async function format(folder: string, args: readonly string[] = [], replace = replaceFile) {
  const output = new Recorder();
  const status = await main([...args, '--data', folder], output, replace);
  return { status, said: output.said, complained: output.complained };
}

const totals = 'losses/ic3-totals.csv';
const reversed = (text: string) => {
  const [header = '', ...rows] = text.trimEnd().split('\n');
  return `\ufeff${[header, ...rows.reverse()].join('\r\n')}\r\n\r\n`;
};

test('canonical files stay as they are', async () => {
  const folder = await dataCopy();
  const before = await contents(folder);
  expect(await format(folder)).toMatchObject({ status: 0, complained: '' });
  expect(await contents(folder)).toEqual(before);
});

test('a file in another form is rewritten to the same bytes as before it was spoilt', async () => {
  const folder = await dataCopy();
  const before = await contents(folder);
  await edit(folder, totals, reversed);
  expect((await format(folder)).said).toContain(`data/${totals}  rewritten\n`);
  expect(await contents(folder)).toEqual(before);
  expect((await format(folder)).said).toMatch(/^\d+ files: 0 rewritten$/);
});

test('the years of crime types follow from their figures', async () => {
  const folder = await dataCopy();
  const before = await contents(folder);
  await edit(folder, 'losses/crime-types.csv', (text) =>
    text.replace(/^(tech-support,.*?),(\d{4}),(\d{4}),/m, '$1,2001,2002,'),
  );
  await format(folder);
  expect(await contents(folder)).toEqual(before);
});

test('no other value changes, also where the check finds fault with some', async () => {
  const folder = await dataCopy();
  await edit(folder, totals, (text) =>
    text.replace(/\n(20\d\d),/, '\n$1x,').replace(',,', ',"1,0",'),
  );
  const valuesOf = async () => {
    const { tables, problems } = await readTables(folder);
    const found = problems
      .map(({ rule, value }) => `${rule} ${value}`)
      .filter((text) => !text.startsWith('order'));
    return [found.sort(), tables.get('ic3-totals')?.values('complaints').map(String).sort()];
  };
  const before = await valuesOf();
  await edit(folder, totals, reversed);
  await format(folder);
  expect(await valuesOf()).toEqual(before);
});

describe('a file that cannot be read for sure', () => {
  test('is left alone with the reason; the others are rewritten', async () => {
    const folder = await dataCopy();
    await edit(folder, totals, (text) => text.replace('\n20', '\nx,20'));
    await edit(folder, 'sources.csv', reversed);
    const spoilt = await readFile(join(folder, totals), 'utf8');
    const { status, said, complained } = await format(folder);
    expect(status).toBe(1);
    expect(complained).toContain(`data/${totals}:2  10 cells where the header has 9. `);
    expect(said).toContain('data/sources.csv  rewritten');
    expect(said).toContain('1 rewritten, 1 left as they are');
    expect(await readFile(join(folder, totals), 'utf8')).toBe(spoilt);
  });

  test('may be missing altogether', async () => {
    const folder = await dataCopy();
    await rm(join(folder, totals));
    const { status, complained } = await format(folder);
    expect(status).toBe(1);
    expect(complained).toContain(`data/${totals}  the file is missing. `);
  });
});

describe('--check', () => {
  test('writes nothing and names the first line that would change', async () => {
    const folder = await dataCopy();
    await edit(folder, totals, (text) => text.replace('\n2011,', '\n 2011,'));
    const before = await contents(folder);
    const line = before[join(folder, totals)]
      ?.split('\n')
      .findIndex((text) => text.startsWith(' '));
    const { status, said } = await format(folder, ['--check']);
    expect(status).toBe(1);
    expect(said).toContain(`data/${totals}:${(line ?? 0) + 1}  not in canonical form`);
    expect(said).toContain('1 to be rewritten. Run `npm run format`');
    expect(await contents(folder)).toEqual(before);
  });

  test('is content with canonical files', async () => {
    expect(await format(fixtureFolder, ['--check'])).toMatchObject({ status: 0, complained: '' });
  });
});

test('a write that fails leaves the file as it was and is said in one line', async () => {
  const folder = await dataCopy();
  await edit(folder, totals, reversed);
  const before = await contents(folder);
  expect(await format(folder, [], fails)).toMatchObject({
    status: 1,
    complained: 'no space left on device',
  });
  expect(await contents(folder)).toEqual(before);
});

describe('wrong usage', () => {
  test('is said with how to call it', async () => {
    const { status, complained } = await format(await emptyFolder(), ['--chekc']);
    expect(status).toBe(2);
    expect(complained).toBe(
      "Unknown option '--chekc'\n\nUsage: npm run format [-- --check] [--data FOLDER]\nMore: --help",
    );
  });

  test('a folder without data is refused', async () => {
    const folder = await emptyFolder();
    const { status, complained } = await format(folder);
    expect(status).toBe(1);
    expect(complained).toContain(`${folder}  expected a folder with sources.csv.`);
  });

  test('--help tells all', async () => {
    const { status, said } = await format('nowhere', ['--help']);
    expect(status).toBe(0);
    expect(said).toContain('--check');
    expect(Math.max(...said.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });
});
