import { execFileSync } from 'node:child_process';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { main } from '../../scripts/release.ts';
import { loadCatalog } from '../../src/catalog/load.ts';
import { readReleaseRecord, writeReleaseRecord } from '../../src/catalog/released.ts';
import { replaceFile, replaceFiles } from '../../src/catalog/write.ts';
import { datasets } from '../../src/datasets/all.ts';
import { changes } from '../../src/datasets/changes.ts';
import { columnFaults } from '../../src/maintain/column-faults.ts';
import { dataFolder, present } from '../fixture.ts';
import { contents, dataCopy, edit, emptyFolder, fails, Recorder } from './scene.ts';

const today = '2031-05-04';

async function release(
  repository: string,
  args: readonly string[],
  { day = today, replace = replaceFiles } = {},
) {
  const output = new Recorder();
  const status = await main(['--data', join(repository, 'data'), ...args], output, {
    today: day,
    repository,
    replace,
  });
  return { status, said: output.said, complained: output.complained };
}

const git = (folder: string, ...args: readonly string[]) =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });

/** A repository with the fixture as its data. */
async function repositoryWithData(): Promise<string> {
  const folder = await emptyFolder();
  await cp(await dataCopy(), join(folder, 'data'), { recursive: true });
  await rm(join(folder, 'data/released.json'), { force: true });
  await writeFile(join(folder, 'data', changes.file), await headerOf(changes.file));
  git(folder, 'init', '-q');
  return folder;
}

async function headerOf(file: string): Promise<string> {
  const text = await readFile(join(dataFolder, file), 'utf8');
  return text.slice(0, text.indexOf('\n') + 1);
}

function commit(folder: string): void {
  git(folder, 'add', '-A');
  git(folder, 'commit', '-q', '-m', 'data');
}

/** The same after its first release, committed. */
async function releasedRepository(): Promise<string> {
  const folder = await repositoryWithData();
  const { status, complained } = await release(folder, [], { day: '2031-01-01' });
  expect(complained).toBe('');
  expect(status).toBe(0);
  commit(folder);
  return folder;
}

const countries = 'data/losses/ic3-countries.csv';
const newest = 'fbi-ic3-2025-annual-report';

/** One row more, a value revised, a name corrected. */
async function editThree(folder: string): Promise<void> {
  await edit(folder, countries, (text) =>
    text
      .replace('\n2025,FR,', `\n2025,ES,${newest},1234,,p. 24,,\n2025,FR,`)
      .replace(`BR,${newest},2686`, `BR,${newest},2687`),
  );
  await edit(folder, 'data/enforcement/partners.csv', (text) =>
    text.replace('City of London Police', 'The City of London Police'),
  );
}

const threeReasons = [
  '--reason',
  'new-data',
  '--reason',
  'revision:ic3-countries/2025/BR',
  '--reason',
  'correction:partners',
];

async function newChanges(folder: string, version: string) {
  const catalog = await loadCatalog(join(folder, 'data'));
  return catalog
    .rows(changes)
    .filter((row) => row.version === version)
    .map(({ dataset, row_key, column, change, old, new: now, reason }) =>
      [dataset, row_key, column, change, old, now, reason].map((cell) => cell ?? '').join('|'),
    );
}

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

  test('a row that goes keeps its values in the list', async () => {
    const folder = await releasedRepository();
    await edit(folder, countries, (text) => text.replace(/\n2025,CA,.*/, ''));
    await release(folder, ['--reason', 'correction']);
    const entries = await newChanges(folder, '2031.05.04');
    expect(entries[0]).toMatch(
      new RegExp(String.raw`^ic3-countries\|2025/CA/${newest}\|\w+\|removed\|.+\|\|correction$`),
    );
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
      /^data\/losses\/ic3-countries\.csv {2}this clone does not hold it as released in 2031\.01\.01 .*git fetch --unshallow/,
    );
    expect((await release(clone, [...threeReasons, '--last', clone])).complained).toMatch(
      /--last ".*" {2}its data\/losses\/ic3-countries\.csv is not that of release 2031\.01\.01\./,
    );
    expect((await release(clone, [...threeReasons, '--last', kept])).status).toBe(0);
  });
});

describe('refused is', () => {
  const refusals: readonly [string, readonly string[], number, string][] = [
    ['an unknown reason', ['--reason', 'revison'], 2, '"revison" is no reason. Write revision.'],
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
    expect(complained).toMatch(/expected a folder that holds sources\.csv/);
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
    expect(complained).toMatch(/^The data has errors; mend them first\.\n\n.*Write 2686\./);
  });

  test('a record that was edited by hand', async () => {
    const folder = await releasedRepository();
    await edit(folder, 'data/released.json', (text) => text.slice(0, -4));
    const { status, complained } = await release(folder, ['--reason', 'revision']);
    expect(status).toBe(1);
    expect(complained).toMatch(/^data\/released\.json {2}expected what `npm run release` wrote\./);
  });
});

describe('columns', () => {
  /** A release whose dataset had these columns, compared with the definition of today. */
  async function faultsAfter(change: (columns: readonly string[]) => readonly string[]) {
    const folder = await releasedRepository();
    const record = present(await readReleaseRecord(join(folder, 'data')));
    const states = present(record.datasets.states);
    const older = { ...states, columns: change(states.columns) };
    const text = writeReleaseRecord({ ...record, datasets: { ...record.datasets, states: older } });
    await writeFile(join(folder, 'data/released.json'), text);
    return release(folder, ['--reason', 'revision']);
  }

  test('a renamed one is refused', async () => {
    const { status, complained } = await faultsAfter((columns) =>
      columns.map((name) => (name === 'fips' ? 'fips_code' : name)),
    );
    expect(status).toBe(1);
    expect(complained).toBe(
      'data/places/states.csv fips_code  the column was renamed to fips. Put it back, and add a new one behind the last. Columns of release 2031.01.01 keep name and place.',
    );
  });

  test('a renamed one in the file alone is refused with the header to write', async () => {
    const folder = await releasedRepository();
    await edit(folder, countries, (text) => text.replace('complaints', 'reports'));
    const { status, complained } = await release(folder, ['--reason', 'revision']);
    expect(status).toBe(1);
    expect(complained).toMatch(
      /data\/losses\/ic3-countries\.csv:1 complaints {2}column missing\. Put it back: year,country,/,
    );
  });

  test('a removed one is refused', async () => {
    const { complained } = await faultsAfter((columns) => [...columns, 'governor']);
    expect(complained).toMatch(/^data\/places\/states\.csv governor {2}the column was removed\./);
  });

  test('a moved one is refused', async () => {
    const { complained } = await faultsAfter(([first = '', ...rest]) => [
      first,
      ...rest.toReversed(),
    ]);
    expect(complained).toMatch(
      / the column stands where fips was\. Write them in the order state,/,
    );
  });

  test('one added behind the last is welcome', async () => {
    const { complained } = await faultsAfter((columns) => columns.slice(0, -1));
    expect(complained).toBe('Nothing has changed since 2031.01.01: there is nothing to release.');
  });

  test('of the real datasets are those of the last release, or follow them', async () => {
    const record = present(await readReleaseRecord(dataFolder));
    expect(columnFaults(record, datasets)).toEqual([]);
  });

  test('a dataset that is gone is refused', async () => {
    const record = present(await readReleaseRecord(dataFolder));
    const [fault = ''] = columnFaults(
      record,
      datasets.filter(({ id }) => id !== 'states'),
    );
    expect(fault).toMatch(
      /^data\/places\/states\.csv {2}the dataset states of release .* is gone\./,
    );
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
