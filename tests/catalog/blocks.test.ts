import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { eachRow, readCells } from '../../src/catalog/cells.ts';
import { Collector } from '../../src/catalog/collector.ts';
import { writeLine } from '../../src/order/csv-line.ts';
import fc from '../fast-check.ts';

/** Rows are read in blocks of so many characters. */
const block = 2 ** 18;

const filler = (length: number) => {
  const line = `${'x'.repeat(2000)},y\n`;
  const lines = line.repeat(Math.floor(length / line.length));
  return lines + 'z'.repeat(Math.max(0, length - lines.length));
};

const inBlocks = (text: string) => {
  const rows: string[][] = [];
  eachRow(text, (cells) => rows.push(cells));
  return rows;
};

const atOnce = (text: string) =>
  Papa.parse<string[]>(text.replace(/\n$/, ''), { delimiter: ',', newline: '\n', quoteChar: '"' })
    .data;

/** Cells with all that makes quotes necessary. */
const cell = fc
  .array(fc.constantFrom('a', '"', '""', ',', '\n', '\n\n', '', ' ', 'é', '😀'), { maxLength: 5 })
  .map((pieces) => pieces.join(''));

const rows = fc
  .array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 12 })
  .map((all) => all.map((cells) => `${writeLine(cells)}\n`).join(''));

describe('a text longer than a block is read as if at once', { timeout: 60_000 }, () => {
  test('with rows of any kind at the seams', () => {
    fc.assert(
      fc.property(rows, rows, fc.integer({ min: -60, max: 60 }), (first, second, shift) => {
        const text = `${filler(block + shift)}\n${first}${filler(block - shift)}\n${second}`;
        expect(inBlocks(text)).toEqual(atOnce(text));
      }),
      { numRuns: 60 },
    );
  });

  test('with a quoted cell longer than a block', () => {
    const long = `"${'a,""\n'.repeat(block / 2)}"`;
    const text = `${filler(1000)}\nb,${long}\n${filler(block)}\nc,d\n`;
    expect(inBlocks(text)).toEqual(atOnce(text));
  });

  test.for([0, 1, 2])('with a line that ends %d characters after the seam', (more) => {
    const text = `${filler(block + more)}\na,b\n`;
    expect(inBlocks(text)).toEqual(atOnce(text));
  });

  test.for([
    ['a quoted line break', '"\n"'],
    ['two quotes', '""""'],
    ['a closing quote', '"a"'],
  ])('with %s at any place near the seam', ([, piece]) => {
    for (let shift = -12; shift <= 12; shift += 1) {
      const text = `${filler(block + shift)},${piece}\n${piece},b\n${filler(100)}\n`;
      expect(inBlocks(text)).toEqual(atOnce(text));
    }
  });
});

test('where quotes can be read in two ways, the file is not called whole', {
  timeout: 60_000,
}, () => {
  const stray = fc.array(fc.constantFrom('a', '"', ',', '\n', 'b"c'), {
    minLength: 1,
    maxLength: 30,
  });
  fc.assert(
    fc.property(stray, fc.integer({ min: -20, max: 20 }), (pieces, shift) => {
      const text = `${filler(block + shift)}\n${pieces.join('')}\n${filler(block)}\n`;
      const problems = new Collector();
      const read: (readonly string[])[] = [];
      const keep = (cells: readonly string[]) => void read.push(cells);
      const whole = readCells('x.csv', new TextEncoder().encode(text), problems, {
        header: keep,
        row: keep,
      });
      expect(problems.list().length === 0).toBe(whole);
      if (whole) expect(read).toEqual(atOnce(text));
    }),
    { numRuns: 60 },
  );
});

test('rows are numbered by their lines, also behind cells that take in several', () => {
  const lines: number[] = [];
  const text = `a,b\n"c\nd",e\nf,g\n"h\n\n\n",i\nj,k\n`;
  readCells('x.csv', new TextEncoder().encode(text), new Collector(), {
    header: () => lines.push(1),
    row: (_, line) => lines.push(line),
  });
  expect(lines).toEqual([1, 2, 4, 5, 9]);
});
