import { datasets } from '../../datasets/all.ts';
import { breaks } from '../../datasets/breaks.ts';
import { nearest } from '../nearest.ts';
import type { Table } from '../table.ts';
import type { Rule } from './rule.ts';

/** A series that stands for all of its dataset. */
const whole = 'all';

export const breakSeries: Rule = {
  id: 'break-series',
  severity: 'error',
  guards:
    'A break is about a dataset or a series that does not exist, or cites a source that none of its rows cite.',
  fix: 'Write the id of a dataset, and a value of its key columns or the beginning of a metric; "all" for every series.',
  reads: [breaks],
  check: ({ rows, tables }, report) => {
    const ids = datasets.map(({ id }) => id);
    const counted = ids.filter((id) => id !== breaks.id);
    const isWhole = counted.every((id) => tables.get(id)?.whole);
    const documents = new Map<string, Set<unknown>>();
    for (const { dataset, series, source_id: source, line } of rows(breaks)) {
      // Some are told by a document on the same series in another dataset.
      const known =
        documents.get(series) ??
        new Set(counted.flatMap((id) => documentsOn(tables.get(id), series)));
      documents.set(series, known);
      const table = tables.get(dataset);
      if (!ids.includes(dataset)) {
        const near = nearest(dataset, ids);
        report(breaks, line, {
          column: 'dataset',
          value: dataset,
          message: 'no dataset has this id',
          fix: near ? `Write ${near}.` : 'Write the id of a dataset, such as ic3-crime-types.',
        });
      } else if (table?.whole && series !== whole && !isSeries(table, series)) {
        report(breaks, line, {
          column: 'series',
          value: series,
          message: `no row of ${dataset} is about it`,
          fix: 'Write a value of its key columns, the beginning of a metric, or all.',
        });
      } else if (
        isWhole &&
        table?.whole &&
        !table.values('source_id').includes(source) &&
        (series === whole || !known.has(source))
      ) {
        report(breaks, line, {
          column: 'source_id',
          value: source,
          message: `no row of ${dataset} and none about ${series} cites this source`,
          fix: 'Name the source that describes the break.',
        });
      }
    }
  },
};

/** True where a key column holds the series, or a metric that begins with it. */
function isSeries(table: Table, series: string): boolean {
  const subjects = table.dataset.key.filter((column) => !['year', 'source_id'].includes(column));
  return subjects.some((column) =>
    table
      .values(column)
      .some((value) => value === series || String(value).startsWith(`${series}-`)),
  );
}

/** The documents of the rows of a table that are about a series. */
function documentsOn(table: Table | undefined, series: string): readonly unknown[] {
  if (!table?.dataset.key.includes('source_id') || series === whole) return [];
  const ids = table.values('source_id');
  const columns = table.dataset.key.filter((column) => !['year', 'source_id'].includes(column));
  return columns.flatMap((column) =>
    table.values(column).flatMap((value, row) => (value === series ? [ids[row]] : [])),
  );
}
