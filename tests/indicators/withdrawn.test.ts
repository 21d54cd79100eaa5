import { expect, test } from 'vitest';
import type { Catalog } from '../../src/catalog/catalog.ts';
import { changes } from '../../src/datasets/changes.ts';
import type { Dataset, RowOf } from '../../src/datasets/dataset.ts';
import { operations } from '../../src/datasets/operations.ts';
import { sources } from '../../src/datasets/sources.ts';
import { withdrawnFrom } from '../../src/indicators/withdrawn.ts';
import { withdrawnFile } from '../../src/publish/withdrawn-files.ts';
import { rowAddress } from '../../src/sentences/changed-rows.ts';
import { withdrawnAddresses } from '../../src/site/withdrawn-addresses.ts';
import { fixture, present } from '../fixture.ts';

type Entry = RowOf<typeof changes>;

const day = '2031-05-04';
const why = 'The agency took its release back.';

function removed(dataset: string, key: string, column: string, old: string, note = why): Entry {
  return {
    date: day,
    version: '2031.05.04',
    dataset,
    row_key: key,
    column,
    change: 'removed',
    old,
    new: null,
    reason: 'withdrawal',
    note,
    planned_for: null,
    line: 2,
  };
}

/** The fixture with further entries in its list of changes. */
function withEntries(...entries: readonly Entry[]): Catalog {
  const rows = <D extends Dataset>(dataset: D): readonly RowOf<D>[] =>
    dataset.id === changes.id
      ? ([...fixture.rows(changes), ...entries] as readonly unknown[] as readonly RowOf<D>[])
      : fixture.rows(dataset);
  return { ...fixture, rows };
}

const raid = 'pune-office-2030-01';
const taken = withEntries(
  removed('operations', raid, 'name', 'Raid on an office in Pune'),
  removed('operation-figures', `${raid}/arrests//a-paper`, 'value', '23'),
  removed('operation-places', `${raid}/pune/a-paper`, 'note', 'the office'),
  removed('sources', 'a-paper', 'title', 'Raid in Pune'),
);

test('an operation that was withdrawn keeps its title, day, reason and values', () => {
  const gone = present(withdrawnFrom(taken, operations).get(raid));
  expect(gone).toMatchObject({ title: 'Raid on an office in Pune', date: day, note: why });
  expect(gone.said.map(({ dataset, old }) => [dataset, old])).toEqual([
    ['operations', 'Raid on an office in Pune'],
    ['operation-figures', '23'],
    ['operation-places', 'the office'],
  ]);
});

test('its page, files, figures and embed have addresses, and the document has its page', () => {
  const addresses = withdrawnAddresses(taken);
  expect(addresses.map(({ path }) => path)).toEqual([
    `/operations/${raid}/`,
    '/sources/a-paper/',
    `/figures/operation-places-${raid}/`,
    `/figures/operation-seizures-${raid}/`,
  ]);
  expect(addresses.map(({ isEmbedded }) => isEmbedded)).toEqual([false, false, true, true]);
  expect(addresses.every(({ next }) => next === null)).toBe(true);
  expect(rowAddress(taken, operations, raid)).toBe(`/operations/${raid}/`);
  expect(rowAddress(fixture, operations, raid)).toBeNull();
});

test('its files say since when, why, and what they held', () => {
  const gone = present(withdrawnFrom(taken, operations).get(raid));
  expect(withdrawnFile('csv', gone, '/').split('\n')[2]).toBe(
    `${day},${why},operation-figures,${raid}/arrests//a-paper,value,23`,
  );
  expect(JSON.parse(withdrawnFile('json', gone, '/operations/x/'))).toMatchObject({
    withdrawn_on: day,
    why,
    rows: [{ last_value: 'Raid on an office in Pune' }, { last_value: '23' }, {}],
  });
  expect(withdrawnFile('svg', gone, '/')).toContain(why);
});

test('a renamed operation forwards to its new address, and its figures to theirs', () => {
  const chakra = 'cbi-chakra-2';
  const note = `Renamed to ${chakra}. The agency gave it a name.`;
  const catalog = withEntries(
    removed('operations', raid, 'name', 'Raid', note),
    removed('operation-places', `${raid}/pune/a-paper`, 'note', 'x', note),
  );
  expect(withdrawnAddresses(catalog).map(({ next }) => next)).toEqual([
    `/operations/${chakra}/`,
    `/figures/operation-places-${chakra}/`,
  ]);
  const astray = withEntries(removed('operations', raid, 'name', 'Raid', 'Renamed to nothing.'));
  expect(withdrawnAddresses(astray).map(({ next }) => next)).toEqual([null]);
});

test('what came back is not withdrawn', () => {
  const back = withEntries(removed('operations', 'cbi-chakra-2', 'name', 'Chakra-II'));
  expect(withdrawnFrom(back, operations).size).toBe(0);
  expect(withdrawnFrom(fixture, sources).size).toBe(0);
});
