import { describe, expect, test } from 'vitest';
import { Collector } from '../../src/catalog/collector.ts';
import { problemText } from '../../src/catalog/problem.ts';
import type { Dataset } from '../../src/datasets/dataset.ts';
import { ic3Totals } from '../../src/datasets/ic3-totals.ts';
import { techniques } from '../../src/datasets/techniques.ts';
import { shortText } from './mutated-files.ts';
import { read } from './real-data.ts';

function readText(dataset: Dataset, text: string) {
  const problems = new Collector();
  const table = read(dataset, new TextEncoder().encode(text), problems);
  return { table, problems: problems.list() };
}

describe('very large', { timeout: 60_000 }, () => {
  test.for([
    ['a plain cell', 'a'.repeat(1e7)],
    ['a cell of blanks', `a${' '.repeat(1e7)}b`],
    ['a quoted cell', `"${'a,""'.repeat(2.5e6)}"`],
    ['a cell of marks', '\u202e'.repeat(3e6)],
  ] as const)('%s of 10 MB is one problem', ([, cell]) => {
    const text = shortText(techniques).replace(/,([^,]*)\n$/, () => `,${cell}\n`);
    const { table, problems } = readText(techniques, text);
    expect(problems).toHaveLength(1);
    expect(problems.map(problemText).join().length).toBeLessThan(500);
    expect(table.size).toBe(text.split('\n').length - 3);
  });

  test('a million columns are a few problems', () => {
    const [header = '', ...rows] = shortText(ic3Totals).split('\n');
    const names = Array.from({ length: 1e6 }, (_, index) => `column-${index}`);
    const { table, problems } = readText(ic3Totals, [`${header},${names}`, ...rows].join('\n'));
    expect(table.size).toBe(0);
    expect(problems.length).toBeLessThanOrEqual(21);
  });

  test('a million cells in one row are one problem', () => {
    const text = `${shortText(ic3Totals)}2026${','.repeat(1e6)}\n`;
    const { problems } = readText(ic3Totals, text);
    expect(problems.map(({ rule }) => rule)).toEqual(['cells']);
  });

  test('a million wrong rows are a few problems', () => {
    const [header] = shortText(ic3Totals).split('\n');
    const { problems } = readText(ic3Totals, `${header}\n${'20x5,,,\n'.repeat(1e6)}`);
    expect(problems.map(({ rule }) => rule)).toEqual(Array.from({ length: 21 }, () => 'cells'));
  });
});
