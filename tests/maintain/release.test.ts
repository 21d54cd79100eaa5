import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readReleaseRecord } from '../../src/catalog/released.ts';
import { replaceFile, replaceFiles } from '../../src/catalog/write.ts';
import { datasets } from '../../src/datasets/all.ts';
import { changes } from '../../src/datasets/changes.ts';
import { dataFolder, present } from '../fixture.ts';
import {
  commit,
  countries,
  editThree,
  git,
  newChanges,
  newest,
  release,
  releasedRepository,
  repositoryWithData,
  threeReasons,
} from './release-scene.ts';
import { contents, edit, emptyFolder, fails } from './scene.ts';

describe('the first release', () => {
  test('publishes each dataset in one entry', async () => {
    const folder = await releasedRepository();
    const entries = await newChanges(folder, '2031.01.01');
    expect(entries).toHaveLength(datasets.length - 1);
    expect(entries).toContain('states|||published|||new-data');
    expect(await readFile(join(folder, 'data/version'), 'utf8')).toBe('2031.01.01\n');
    const record = present(await readReleaseRecord(join(folder, 'data')));
    expect(Object.keys(record.datasets)).toHaveLength(datasets.length);
  });
});

/** The losses of the first row that has any, and what is around them. */
const takenBack = /^(2\d{3},US-\w\w,[\w-]+,[\w-]+,\d+,)[1-9]\d*(,.*)$/m;

describe('a release', () => {
  test('lists a year added, a value revised and a typo corrected, with old and new', async () => {
    const folder = await releasedRepository();
    await editThree(folder);
    const { status, said, complained } = await release(folder, threeReasons);
    expect([status, complained]).toEqual([0, '']);
    expect(await newChanges(folder, '2031.05.04')).toEqual([
      `ic3-countries|2025/BR/${newest}|complaints|changed|2686|2687|revision`,
      `ic3-countries|2025/ES/${newest}|complaints|added||1234|new-data`,
      `ic3-countries|2025/ES/${newest}|locator|added||p. 24|new-data`,
      'partners|city-of-london-police|name|changed|City of London Police|The City of London Police|correction',
    ]);
    expect(said).toMatch(/^Released 2031\.05\.04, after 2031\.01\.01\n/);
    expect(said).toContain('  new-data  ic3-countries: added, 1 row\n');
  });

  test('second readings come and go without a reason', async () => {
    const folder = await releasedRepository();
    await edit(folder, 'data/second-readings.csv', (text) =>
      text.replace(/complaints(.*)\n.*\n/, 'complaints$1Checked.\n'),
    );
    const { status, complained } = await release(folder, []);
    expect([status, complained]).toEqual([0, '']);
    const entries = await newChanges(folder, '2031.05.04');
    expect(entries).toContainEqual(
      expect.stringMatching(/^second-readings\|.*\|changed\|\|Checked\.\|correction$/),
    );
    expect(entries).toContainEqual(expect.stringMatching(/^second-readings\|.*\|removed\|/));
  });

  test('a value that is taken back is not in the list', async () => {
    const folder = await releasedRepository();
    await edit(folder, 'data/losses/ic3-state-types.csv', (text) =>
      text.replace(takenBack, '$1$2'),
    );
    await release(folder, ['--reason', 'withdrawal']);
    const entries = await newChanges(folder, '2031.05.04');
    expect(entries).toEqual([expect.stringMatching(/\|losses_usd\|changed\|\|\|withdrawal$/)]);
  });

  test('a row that goes keeps its values in the list', async () => {
    const folder = await releasedRepository();
    await edit(folder, countries, (text) => text.replace(/\n2025,CA,.*/, ''));
    await release(folder, ['--reason', 'correction']);
    const entries = await newChanges(folder, '2031.05.04');
    expect(entries[0]).toMatch(
      new RegExp(String.raw`^ic3-countries\|2025/CA/${newest}\|\w+\|removed\|.+\|\|correction$`),
    );
  });

  test('takes new rows as new data where a dataset as a whole has another reason', async () => {
    const folder = await releasedRepository();
    await editThree(folder);
    const reasons = ['new-data', 'revision:ic3-countries', 'correction:partners'];
    await release(
      folder,
      reasons.flatMap((reason) => ['--reason', reason]),
    );
    expect(await newChanges(folder, '2031.05.04')).toEqual([
      `ic3-countries|2025/BR/${newest}|complaints|changed|2686|2687|revision`,
      `ic3-countries|2025/ES/${newest}|complaints|added||1234|new-data`,
      `ic3-countries|2025/ES/${newest}|locator|added||p. 24|new-data`,
      'partners|city-of-london-police|name|changed|City of London Police|The City of London Police|correction',
    ]);
  });

  test('a second one on a day has a number, and lists only what came after', async () => {
    const folder = await releasedRepository();
    await editThree(folder);
    await release(folder, threeReasons);
    commit(folder);
    await edit(folder, countries, (text) => text.replace(`,1234,,p. 24`, `,1235,,p. 24`));
    const { said } = await release(folder, ['--reason', 'correction']);
    expect(said).toContain('Released 2031.05.04.2, after 2031.05.04');
    expect(await newChanges(folder, '2031.05.04.2')).toEqual([
      `ic3-countries|2025/ES/${newest}|complaints|changed|1234|1235|correction`,
    ]);
  });

  test('keeps announcements', async () => {
    const folder = await releasedRepository();
    await edit(folder, `data/${changes.file}`, (text) =>
      text.replace('\n', '\n2030-12-31,,states,,,announced,,,,A column is to come.,2032\n'),
    );
    await editThree(folder);
    expect((await release(folder, threeReasons)).complained).toBe('');
    expect(await readFile(join(folder, 'data', changes.file), 'utf8')).toContain('is to come');
  });

  test('a trial writes nothing', async () => {
    const folder = await releasedRepository();
    await editThree(folder);
    const before = await contents(join(folder, 'data'));
    const { said } = await release(folder, [...threeReasons, '--dry-run']);
    expect(said).toContain('Would release 2031.05.04');
    expect(await contents(join(folder, 'data'))).toEqual(before);
  });

  test('is written whole or not at all', async () => {
    const folder = await releasedRepository();
    await editThree(folder);
    const before = await contents(join(folder, 'data'));
    const replace = (texts: ReadonlyMap<string, string>) =>
      replaceFiles(texts, (path, text) =>
        path.endsWith('version') ? fails() : replaceFile(path, text),
      );
    const { status, complained } = await release(folder, threeReasons, { replace });
    expect([status, complained]).toEqual([1, 'no space left on device']);
    expect(await contents(join(folder, 'data'))).toEqual(before);
  });
});

describe('the last release is found', () => {
  test('in the history of a bare clone', async () => {
    const folder = await releasedRepository();
    const bare = await emptyFolder();
    git(bare, 'clone', '-q', '--bare', folder, 'bare.git');
    await editThree(folder);
    await cp(join(folder, 'data'), join(bare, 'bare.git/data'), { recursive: true });
    const { status } = await release(join(bare, 'bare.git'), threeReasons);
    expect(status).toBe(0);
  });

  test('where a later commit holds other data', async () => {
    const folder = await releasedRepository();
    await editThree(folder);
    commit(folder);
    expect((await release(folder, threeReasons)).status).toBe(0);
  });

  test('not in a shallow clone that lacks it, which is said; a folder serves instead', async () => {
    const folder = await releasedRepository();
    const kept = await emptyFolder();
    await cp(join(folder, 'data'), kept, { recursive: true });
    await editThree(folder);
    commit(folder);
    const shallow = await emptyFolder();
    git(shallow, 'clone', '-q', '--depth', '1', `file://${folder}`, 'clone');
    const clone = join(shallow, 'clone');
    const { status, complained } = await release(clone, threeReasons);
    expect(status).toBe(1);
    expect(complained).toMatch(
      /^data\/losses\/ic3-countries\.csv {2}this clone does not have it as released in 2031\.01\.01 .*git fetch --unshallow/,
    );
    expect((await release(clone, [...threeReasons, '--last', clone])).complained).toMatch(
      /--last ".*" {2}its data\/losses\/ic3-countries\.csv is not that of release 2031\.01\.01\./,
    );
    expect((await release(clone, [...threeReasons, '--last', kept])).status).toBe(0);
  });
});

describe('refused is', () => {
  const refusals: readonly [string, readonly string[], number, string][] = [
    ['an unknown reason', ['--reason', 'revison'], 2, '"revison" is not a reason. Write revision.'],
    [
      'an unknown dataset',
      ['--reason', 'revision:ic3-countrie'],
      2,
      'no dataset has the id "ic3-countrie". Write revision:ic3-countries.',
    ],
    [
      'two reasons for one place',
      ['--reason', 'new-data', '--reason', 'revision'],
      2,
      '--reason "revision"  everything has the reason "new-data" already.',
    ],
    [
      'a reason for what has not changed',
      [...threeReasons, '--reason', 'revision:states/US-OH'],
      1,
      '--reason "revision:states/US-OH"  nothing that it names has changed.',
    ],
    [
      'a change without a reason',
      ['--reason', 'correction:partners'],
      1,
      `No reason is given for these rows:\n  changed  ic3-countries/2025/BR/${newest}\n  added  ic3-countries/2025/ES/`,
    ],
    ['a day that is none', ['--date', '2031-02-30'], 2, '--date "2031-02-30"  expected a day'],
    [
      'a day before the last release',
      [...threeReasons, '--date', '2030-12-31'],
      1,
      '--date "2030-12-31"  the last release is 2031.01.01.',
    ],
    [
      'a day to come',
      [...threeReasons, '--date', '2062-11-28'],
      2,
      '--date "2062-11-28"  a day to come',
    ],
    [
      'new data where a value changed',
      ['--reason', 'new-data'],
      1,
      `changed  ic3-countries/2025/BR/${newest}`,
    ],
    ['another option', ['--resaon', 'revision'], 2, "Unknown option '--resaon'"],
  ];

  test.for(refusals)('%s', async ([, args, expected, message]) => {
    const folder = await releasedRepository();
    await editThree(folder);
    const before = await contents(join(folder, 'data'));
    const { status, complained } = await release(folder, args);
    expect(complained).toContain(message);
    expect(status).toBe(expected);
    expect(complained).not.toMatch(/\n {4}at /);
    expect(await contents(join(folder, 'data'))).toEqual(before);
  });

  test('a folder without data', async () => {
    const { status, complained } = await release(await emptyFolder(), []);
    expect(status).toBe(1);
    expect(complained).toMatch(/expected a folder with sources\.csv/);
  });

  test('data in which nothing has changed', async () => {
    const { status, complained } = await release(await releasedRepository(), []);
    expect(status).toBe(1);
    expect(complained).toBe('Nothing has changed since 2031.01.01: there is nothing to release.');
  });

  test('data with errors', async () => {
    const folder = await releasedRepository();
    await edit(folder, countries, (text) => text.replace(',2686,', ',"2,686",'));
    const { status, complained } = await release(folder, ['--reason', 'revision']);
    expect(status).toBe(1);
    expect(complained).toMatch(/^The data has errors; correct them first\.\n\n.*Write 2686\./);
  });

  test('a record that was edited by hand', async () => {
    const folder = await releasedRepository();
    await edit(folder, 'data/released.json', (text) => text.slice(0, -4));
    const { status, complained } = await release(folder, ['--reason', 'revision']);
    expect(status).toBe(1);
    expect(complained).toMatch(/^data\/released\.json {2}expected what `npm run release` wrote\./);
  });
});

test('whether the data is as released can be asked', async () => {
  const folder = await repositoryWithData();
  expect((await release(folder, ['--check'])).complained).toMatch(/^Nothing was released yet/);
  await release(folder, [], { day: '2031-01-01' });
  expect(await release(folder, ['--check'])).toMatchObject({
    status: 0,
    said: 'The data is that of release 2031.01.01.',
  });
  await editThree(folder);
  expect(await release(folder, ['--check'])).toMatchObject({
    status: 1,
    complained:
      'The data is not that of release 2031.01.01: it differs in ic3-countries, partners. Run `npm run release`.',
  });
});

test('how to call it is told', async () => {
  const { status, said } = await release(dataFolder, ['--help']);
  expect(status).toBe(0);
  expect(said).toMatch(/^Usage: npm run release -- /);
});
