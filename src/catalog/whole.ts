import { columnsOf } from '../datasets/dataset.ts';
import { compare, type Problem } from './problem.ts';
import { nearest, type Table } from './rows.ts';

type Tables = ReadonlyMap<string, Table>;

/** Problems that no single row shows: keys that stand twice, order, references to nothing. */
export function checkWhole(tables: Tables): readonly Problem[] {
  return [...tables.values()].flatMap((table) => [
    ...checkKeys(table),
    ...checkOrder(table),
    ...checkReferences(table, tables),
  ]);
}

const keyTexts = ({ dataset }: Table, cells: readonly string[]) =>
  cells.slice(0, dataset.key.length);

function checkKeys(table: Table): Problem[] {
  const seen = new Map<string, number>();
  const problems: Problem[] = [];
  for (const [place, cells] of table.cells.entries()) {
    const key = keyTexts(table, cells);
    const name = key.join(', ');
    const line = table.rows[place]?.line ?? 0;
    const before = seen.get(name);
    if (before === undefined) {
      seen.set(name, line);
      continue;
    }
    problems.push({
      severity: 'error',
      file: table.file,
      line,
      column: table.dataset.key.join('+'),
      value: name,
      rule: 'duplicate-key',
      message: `the same key as line ${before}`,
      mend: 'Remove one of the two lines, or correct its key.',
    });
  }
  return problems;
}

/** One problem for a file: every row after the first misplaced one would only repeat it. */
function checkOrder(table: Table): Problem[] {
  for (let place = 1; place < table.cells.length; place += 1) {
    const above = keyTexts(table, table.cells[place - 1] ?? []);
    const here = keyTexts(table, table.cells[place] ?? []);
    if (compareKeys(above, here) <= 0) continue;
    return [
      {
        severity: 'error',
        file: table.file,
        line: table.rows[place]?.line ?? 0,
        column: table.dataset.key.join('+'),
        value: here.join(', '),
        rule: 'order',
        message: 'rows are not sorted by key: this one belongs further up',
        mend: `Move it above ${above.join(', ')}, or run \`npm run format\`.`,
      },
    ];
  }
  return [];
}

/** Order of rows: column by column, each by code unit, so that it is the same on every machine. */
export function compareKeys(a: readonly string[], b: readonly string[]): number {
  for (const [place, text] of a.entries()) {
    const order = compare(text, b[place] ?? '');
    if (order !== 0) return order;
  }
  return 0;
}

function checkReferences(table: Table, tables: Tables): Problem[] {
  return Object.entries(table.dataset.references).flatMap(([column, target]) => {
    const known = tables.get(target);
    // Rows that could not be read are no reason to call every reference to them wrong.
    if (!known?.whole) return [];
    const ids = new Set(known.cells.map((cells) => cells[0] ?? ''));
    const place = columnsOf(table.dataset).findIndex(({ name }) => name === column);
    return table.rows.flatMap((row, index) => {
      const named = row[column];
      const texts = Array.isArray(named) ? named.map(String) : [table.cells[index]?.[place] ?? ''];
      return texts
        .filter((text) => text !== '' && !ids.has(text))
        .map((text) => dangling(table.file, row.line, column, text, known, ids));
    });
  });
}

function dangling(
  file: string,
  line: number,
  column: string,
  value: string,
  target: Table,
  ids: ReadonlySet<string>,
): Problem {
  const near = nearest(value, ids);
  return {
    severity: 'error',
    file,
    line,
    column,
    value,
    rule: 'reference',
    message: `no such row in ${target.file}`,
    mend: near ? `Write ${near}, or add the row there.` : 'Add the row there first.',
  };
}
