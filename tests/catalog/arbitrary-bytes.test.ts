import { describe, expect, test } from 'vitest';
import { Collector } from '../../src/catalog/collector.ts';
import { problemText } from '../../src/catalog/problem.ts';
import { report } from '../../src/catalog/report.ts';
import { formRules } from '../../src/catalog/rules/form.ts';
import { compareKeys, type Table } from '../../src/catalog/table.ts';
import { datasets } from '../../src/datasets/all.ts';
import { columnsOf, type Dataset } from '../../src/datasets/dataset.ts';
import { writeLine } from '../../src/order/csv-line.ts';
import fc from '../fast-check.ts';
import { mutatedFile, shortText, spoiltFile } from './mutated-files.ts';
import { read } from './real-data.ts';

/** At most 20 messages and a count of each rule. */
const mostProblems = formRules.length * 21;

function readBytes(dataset: Dataset, bytes: Uint8Array) {
  const problems = new Collector();
  const table = read(dataset, bytes, problems);
  return { table, problems: problems.list() };
}

/** The one file that holds the rows of a table. */
function canonicalText({ dataset, rows }: Table): string {
  const columns = columnsOf(dataset);
  const cells = rows
    .map((row) => columns.map(({ name, schema }) => String(schema.encode(row[name]))))
    .sort((a, b) => compareKeys(a, b, dataset.key.length));
  return [columns.map(({ name }) => name), ...cells].map((row) => `${writeLine(row)}\n`).join('');
}

describe('whatever the bytes', { timeout: 60_000 }, () => {
  test('the rows that are read are sound, and problems are few', () => {
    fc.assert(
      fc.property(mutatedFile, (file) => {
        const [dataset, bytes] = [file.dataset(), file.bytes()];
        const { table, problems } = readBytes(dataset, bytes);
        expect(table.size).toBeLessThanOrEqual(
          bytes.filter((byte) => byte === 10 || byte === 13).length + 1,
        );
        expect(problems.length).toBeLessThanOrEqual(mostProblems);
        for (const { line, ...row } of table.rows) {
          expect(line).toBeGreaterThan(1);
          for (const { name, schema } of columnsOf(dataset)) {
            expect(schema.decode(String(schema.encode(row[name])))).toEqual(row[name]);
          }
        }
      }),
      { numRuns: 1500 },
    );
  });

  test('no problem means: these bytes are the one way to write these rows', () => {
    let sound = 0;
    fc.assert(
      fc.property(mutatedFile, (file) => {
        const [dataset, bytes] = [file.dataset(), file.bytes()];
        const { table, problems } = readBytes(dataset, bytes);
        if (problems.length > 0) return;
        sound += 1;
        expect(canonicalText(table)).toBe(new TextDecoder().decode(bytes));
        expect(table.whole).toBe(true);
      }),
      { numRuns: 1500 },
    );
    expect(sound).toBeGreaterThan(50);
  });

  test('each problem is one annotation, and comes back from JSON', () => {
    fc.assert(
      fc.property(mutatedFile, ({ dataset, bytes }) => {
        const { problems } = readBytes(dataset(), bytes());
        const piped = { rows: 0, terminalWidth: undefined };
        expect(report(problems, 'github', piped).split('\n')).toHaveLength(problems.length + 1);
        expect(JSON.parse(report(problems, 'json', piped))).toEqual(problems);
      }),
      { numRuns: 300 },
    );
  });

  test('each problem is one line without characters that act on a terminal', () => {
    fc.assert(
      fc.property(mutatedFile, ({ dataset, bytes }) => {
        for (const problem of readBytes(dataset(), bytes()).problems) {
          expect(problemText(problem)).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('something that no cell may hold is always found', () => {
    fc.assert(
      fc.property(spoiltFile, ({ dataset, bytes }) => {
        expect(readBytes(dataset(), bytes()).problems).not.toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});

test.for(datasets)('of $id, a row that is cut or joined is found', (dataset) => {
  const lines = shortText(dataset).split('\n');
  const cut = lines.with(1, lines[1]?.split(',').slice(0, -1).join(',') ?? '');
  const joined = [...lines.slice(0, 1), `${lines[1]}${lines[2]}`, ...lines.slice(3)];
  const quoted = lines.with(1, `"${lines[1]}`);
  for (const damaged of [cut, joined, quoted]) {
    const { table, problems } = readBytes(dataset, new TextEncoder().encode(damaged.join('\n')));
    expect(table.whole).toBe(false);
    expect(problems.length).toBeGreaterThan(0);
  }
});
