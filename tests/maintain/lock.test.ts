import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { main as reasonCommand } from '../../scripts/reason.ts';
import { textReader } from '../../src/catalog/fingerprints.ts';
import { readTables } from '../../src/catalog/load.ts';
import { problemText } from '../../src/catalog/problem.ts';
import { lockProblems } from '../../src/maintain/lock-problems.ts';
import { readRawTables } from '../../src/maintain/raw-table.ts';
import { dataFolder } from '../fixture.ts';
import { commit, countries, newest, release, releasedRepository } from './release-scene.ts';
import { edit, Recorder } from './scene.ts';

/** What the lock says of the data of a repository; `history` is where git is asked for old values. */
async function locked(repository: string, history = repository): Promise<readonly string[]> {
  const folder = join(repository, 'data');
  const { tables } = await readTables(folder);
  return (await lockProblems(folder, tables, history)).map(problemText);
}

async function record(repository: string, ...args: readonly string[]) {
  const output = new Recorder();
  const status = await reasonCommand(
    [...args, '--data', join(repository, 'data')],
    output,
    repository,
  );
  return { status, said: output.said, complained: output.complained };
}

const brazil = `ic3-countries/2025/BR/${newest}`;

/** A digit of a released value, and a row that is new. */
async function changeBrazil(repository: string, value = '2687'): Promise<void> {
  await edit(repository, countries, (text) =>
    text.replace(`BR,${newest},2686`, `BR,${newest},${value}`),
  );
}

describe('after a release', () => {
  test('data as released are let through', async () => {
    expect(await locked(await releasedRepository())).toEqual([]);
  });

  test('new rows are let through', async () => {
    const repository = await releasedRepository();
    await edit(repository, countries, (text) =>
      text.replace('\n2025,FR,', `\n2025,ES,${newest},1234,,p. 24,,\n2025,FR,`),
    );
    expect(await locked(repository)).toEqual([]);
  });

  test('a changed cell is named with its old value, and how to record why', async () => {
    const repository = await releasedRepository();
    await changeBrazil(repository);
    expect(await locked(repository)).toEqual([
      expect.stringMatching(
        /^data\/losses\/ic3-countries\.csv:\d+ complaints "2687" {2}the cell was "2686" in the last release\. Write 2686\. If the new value is right, record why: npm run reason -- correction "/,
      ),
    ]);
  });

  test('it is named without any history too', async () => {
    const repository = await releasedRepository();
    await changeBrazil(repository);
    await rm(join(repository, '.git'), { recursive: true });
    expect(await locked(repository)).toEqual([
      expect.stringContaining('complaints "2687"  the cell had another value in the last release.'),
    ]);
  });

  test('years that follow from other rows change without a reason, a definition does not', async () => {
    const repository = await releasedRepository();
    const types = 'data/losses/crime-types.csv';
    await edit(repository, types, (text) => text.replace(/^(tech-support,.*?),2025,/m, '$1,2026,'));
    expect(await locked(repository)).toEqual([]);
    await rm(join(repository, '.git'), { recursive: true });
    expect(await locked(repository)).toEqual([]);
    await edit(repository, types, (text) => text.replace(/^(tech-support,[^,]*),/m, '$1!,'));
    expect(await locked(repository)).toEqual([expect.stringContaining(' label ')]);
  });

  test('a row that is gone is named', async () => {
    const repository = await releasedRepository();
    await edit(repository, countries, (text) => text.replace(/^2025,BR,.*\n/m, ''));
    expect(await locked(repository)).toEqual([
      `data/losses/ic3-countries.csv  1 released row is gone: ${brazil.slice(brazil.indexOf('/') + 1)}. Put it back. If it is to go, record why: npm run reason -- withdrawal "${brazil}" --note "…".`,
    ]);
  });

  test('a lock that is damaged or gone is an error', async () => {
    const repository = await releasedRepository();
    const path = join(repository, 'data/released-rows.txt');
    await edit(repository, 'data/released-rows.txt', (text) => text.slice(0, -20));
    expect(await locked(repository)).toEqual([
      expect.stringContaining('it is not what the record of the last release names'),
    ]);
    await rm(path);
    expect(await locked(repository)).toEqual([expect.stringContaining('the file is missing')]);
  });

  test('a record without its fingerprints is an error, before there are any is silence', async () => {
    const repository = await releasedRepository();
    await edit(repository, 'data/released.json', (text) =>
      text.replace(/ "fingerprints": .*\n/, ''),
    );
    await changeBrazil(repository);
    expect(await locked(repository)).toEqual([expect.stringContaining('released-rows.txt')]);
    await rm(join(repository, 'data/released-rows.txt'));
    expect(await locked(repository)).toEqual([]);
  });
});

describe('a recorded reason', () => {
  test('lets the change through, but no other one of that cell', async () => {
    const repository = await releasedRepository();
    await changeBrazil(repository);
    expect(
      (await record(repository, 'correction', brazil, '--note', 'A digit was typed wrong.'))
        .complained,
    ).toBe('');
    expect(await locked(repository)).toEqual([]);
    await edit(repository, countries, (text) =>
      text.replace(`BR,${newest},2687`, `BR,${newest},2688`),
    );
    expect(await locked(repository)).toHaveLength(1);
  });

  test('goes into the next release with its note, and is used up by it', async () => {
    const repository = await releasedRepository();
    await changeBrazil(repository);
    await record(repository, 'revision', brazil, '--note', 'The report was corrected.');
    commit(repository);
    const { complained, status } = await release(repository, [], { day: '2031-02-01' });
    expect(complained).toBe('');
    expect(status).toBe(0);
    expect(await locked(repository)).toEqual([]);
    const read = (file: string) => readFile(join(repository, 'data', file), 'utf8');
    expect(await read('reasons.csv')).toBe('dataset,row_key,column,value,reason,note\n');
    expect(await read('changes.csv')).toContain('2686,2687,revision,The report was corrected.');
  });

  test('covers all rows that the front of a key names', async () => {
    const repository = await releasedRepository();
    await changeBrazil(repository);
    await edit(repository, countries, (text) => text.replace(/^2025,CA,.*\n/m, ''));
    const { said } = await record(repository, 'correction', 'ic3-countries/2025');
    expect(said).toContain('2 changes recorded');
    expect(await locked(repository)).toEqual([]);
  });

  test('of a row that went needs no history, and is for that row alone', async () => {
    const repository = await releasedRepository();
    await rm(join(repository, '.git'), { recursive: true });
    await edit(repository, countries, (text) => text.replace(/^2025,(BR|CA),.*\n/gm, ''));
    const withdraw = (key: string) => record(repository, 'withdrawal', key, '--note', 'Not ours.');
    expect((await withdraw('ic3-countries/2025/XX')).status).toBe(1);
    expect((await withdraw(brazil)).complained).toBe('');
    expect(await locked(repository)).toEqual([
      expect.stringContaining('ic3-countries.csv  1 released row is gone. Put it back.'),
    ]);
    expect((await withdraw(brazil.replace('/BR/', '/CA/'))).complained).toBe('');
    expect(await locked(repository)).toEqual([]);
  });

  test('is refused for a row that is as it was', async () => {
    const { status, complained } = await record(await releasedRepository(), 'correction', brazil);
    expect(status).toBe(1);
    expect(complained).toContain('there is nothing to record');
  });

  test('of a withdrawal has words', async () => {
    const { status, complained } = await record(await releasedRepository(), 'withdrawal', brazil);
    expect(status).toBe(2);
    expect(complained).toContain('A withdrawal needs words that readers are shown');
  });

  test('of better words is for text alone', async () => {
    const repository = await releasedRepository();
    await changeBrazil(repository);
    const { status, complained } = await record(repository, 'words', 'ic3-countries/2025/BR');
    expect(status).toBe(1);
    expect(complained).toContain('complaints is more than words. Record it as revision');
    await edit(repository, countries, (text) => text.replace(',2687,', ',2686,'));
    await edit(repository, 'data/losses/age-groups.csv', (text) =>
      text.replace('20 to 29', 'from 20 to 29'),
    );
    expect((await record(repository, 'words', 'age-groups')).status).toBe(0);
    expect(await locked(repository)).toEqual([]);
  });
});

test('a file of reasons that is none is refused', async () => {
  const repository = await releasedRepository();
  await writeFile(join(repository, 'data/reasons.csv'), 'a,b\n');
  expect(await locked(repository)).toEqual([
    expect.stringContaining('data/reasons.csv  expected lines of dataset,row_key,'),
  ]);
});

test('the texts of the cells are those of the file', async () => {
  const { tables } = await readTables(dataFolder);
  const files = await readRawTables(dataFolder);
  for (const table of tables.values()) {
    const read = textReader(table);
    const rows = Array.from({ length: table.size }, (_, row) => read(row));
    expect(rows).toEqual(files.get(table.dataset.file)?.rows.map(({ cells }) => cells));
  }
});
