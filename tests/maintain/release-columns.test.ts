import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readReleaseRecord, writeReleaseRecord } from '../../src/catalog/released.ts';
import { datasets } from '../../src/datasets/all.ts';
import { columnFaults } from '../../src/maintain/column-faults.ts';
import { dataFolder, present } from '../fixture.ts';
import { countries, release, releasedRepository } from './release-scene.ts';
import { edit } from './scene.ts';

describe('released columns', () => {
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
    expect(complained).toMatch(/ the column is where fips was\. Write them in the order state,/);
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
