import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  fingerprintsFile,
  keyMarkOf,
  keyTextOf,
  readFingerprints,
} from '../../src/catalog/fingerprints.ts';
import { datasets } from '../../src/datasets/all.ts';
import { type Column, columnsOf, type Dataset } from '../../src/datasets/dataset.ts';
import { writeLine } from '../../src/order/csv-line.ts';
import { once } from '../../src/order/once.ts';
import type { Cells } from '../cells.ts';
import { dataFolder, present } from '../fixture.ts';
import { isCaught, realCells } from './real-data.ts';

/** Where a digit stands: row of the file (the header is 0), column, place in the cell. */
export interface Digit {
  readonly row: number;
  readonly column: number;
  readonly index: number;
}

/** How many of the single-digit changes tried in a dataset some rule catches. */
export interface Share {
  readonly name: string;
  readonly digits: number;
  readonly tried: number;
  readonly caught: number;
}

/** At most so many changes are tried in one dataset; in a smaller one, every digit. */
const sample = 150;

/** Of the largest files fewer: to read them again takes longest. */
const largeRows = 5000;
const largeSample = 40;

/**
 * A number from 0 to 1 for a name, the same in every run. As it hangs on the name alone, a sample
 * drawn by it stays almost the same when rows are added.
 */
export function numberFor(name: string): number {
  let state = 0x811c9dc5;
  for (let index = 0; index < name.length; index += 1) {
    state = Math.imul(state ^ name.charCodeAt(index), 0x01000193);
  }
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
  return ((state ^ (state >>> 16)) >>> 0) / 2 ** 32;
}

/** Keys of the released rows by dataset: rows that are new do not move the shares. */
const released = readFingerprints(
  await readFile(join(dataFolder, fingerprintsFile), 'utf8').catch(() => ''),
);

/** Whether a row was released; in a dataset that never was, every row counts. */
function isReleased(dataset: Dataset, texts: readonly string[]): boolean {
  const known = releasedKeys(dataset.id);
  return known === null || known.has(keyMarkOf(keyTextOf(dataset, texts)));
}

const releasedKeys = once((id: string) => {
  const own = released?.get(id);
  return own ? new Set(own.rows.map(({ key }) => key)) : null;
});

/** A telephone number is no figure: it can be compared with nothing. */
const isNumber = ({ kind }: Column) => kind.endsWith('number') && !kind.includes('phone');

const isYear = ({ kind }: Column) => kind === 'year';

/** Every digit of the columns wanted. */
export function digitsOf(dataset: Dataset, cells: Cells, isWanted: (column: Column) => boolean) {
  const wanted = columnsOf(dataset).map(isWanted);
  return cells
    .slice(1)
    .flatMap((texts, above) =>
      texts.flatMap((text, column) =>
        wanted[column]
          ? Array.from(text, (_, index): Digit => ({ row: above + 1, column, index })).filter(
              ({ index }) => /\d/.test(text[index] ?? ''),
            )
          : [],
      ),
    );
}

/** The cell with another digit that leaves it in its form: no leading zero, no needless one at the end. */
export function changeOf(dataset: Dataset, cells: Cells, digit: Digit): string | undefined {
  const { row, column, index } = digit;
  const { schema } = present(columnsOf(dataset)[column]);
  const text = present(cells[row]?.[column]);
  const changes = [...'0123456789']
    .filter((other) => other !== text[index])
    .map((other) => text.slice(0, index) + other + text.slice(index + 1))
    .filter((changed) => schema.safeDecode(changed).success);
  const number = numberFor(`${text} ${nameOf(dataset, cells, digit)}`);
  return changes[Math.floor(number * changes.length)];
}

/** The cells of a file with one of them changed. */
export function withCell(cells: Cells, { row, column }: Digit, text: string): Cells {
  return cells.with(row, present(cells[row]).with(column, text));
}

export function bytesOf(cells: Cells): Uint8Array {
  return new TextEncoder().encode(cells.map((texts) => `${writeLine(texts)}\n`).join(''));
}

/** The share caught in each dataset with numbers. */
export function measureShares(): readonly Share[] {
  return datasets
    .map((dataset) => {
      const isLarge = realCells(dataset).length > largeRows;
      return measure(dataset, isNumber, isLarge ? largeSample : sample);
    })
    .filter(({ digits }) => digits > 0);
}

/** The share caught among the years that are keys: a wrong one is out of order or there twice. */
export function measureYears(): Share {
  const isKey = (dataset: Dataset, column: Column) =>
    isYear(column) && dataset.key.includes(column.name) && column.name !== 'vintage';
  const shares = datasets.map((dataset) =>
    measure(dataset, (column) => isKey(dataset, column), 10),
  );
  return united('years', shares);
}

function measure(dataset: Dataset, isWanted: (column: Column) => boolean, most: number): Share {
  const cells = realCells(dataset);
  const digits = digitsOf(dataset, cells, isWanted).filter(({ row }) =>
    isReleased(dataset, present(cells[row])),
  );
  const tried = digits
    .map((digit) => ({ digit, number: numberFor(nameOf(dataset, cells, digit)) }))
    .sort((a, b) => a.number - b.number)
    .values()
    .flatMap(({ digit }) => {
      const change = changeOf(dataset, cells, digit);
      return change === undefined ? [] : [{ digit, change }];
    })
    .take(most)
    .toArray();
  const caught = tried.filter(({ digit, change }) =>
    isCaught(dataset, bytesOf(withCell(cells, digit, change))),
  );
  return { name: dataset.id, digits: digits.length, tried: tried.length, caught: caught.length };
}

function nameOf({ id, key }: Dataset, cells: Cells, { row, column, index }: Digit): string {
  return [id, ...(cells[row]?.slice(0, key.length) ?? []), column, index].join(' ');
}

function united(name: string, shares: readonly Share[]): Share {
  const sum = (pick: (share: Share) => number) =>
    shares.reduce((all, share) => all + pick(share), 0);
  return {
    name,
    digits: sum(({ digits }) => digits),
    tried: sum(({ tried }) => tried),
    caught: sum(({ caught }) => caught),
  };
}

/** Part of all digits that would be caught: each dataset counts by its digits. */
export function overall(shares: readonly Share[]): number {
  const expected = shares.map(({ digits, tried, caught }) => (digits * caught) / tried);
  const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0);
  return sum(expected) / sum(shares.map(({ digits }) => digits));
}

/** The shares as a table in Markdown. */
export function sharesTable(shares: readonly Share[]): string {
  const percent = (part: number) => `${Math.floor(part * 100)} %`;
  const row = ({ name, digits, tried, caught }: Share, share = caught / tried) =>
    `| ${name} | ${digits} | ${tried} | ${caught} | ${percent(share)} |`;
  return [
    '| dataset | digits | changes tried | caught | share |',
    '| --- | ---: | ---: | ---: | ---: |',
    ...shares.map((share) => row(share)),
    row(united('all, weighed by digits', shares), overall(shares)),
  ].join('\n');
}
