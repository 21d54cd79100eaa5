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
  guards: 'A break is about a dataset or a series that does not exist.',
  mend: 'Write the id of a dataset, and a value of its key columns or the beginning of a metric; "all" for every series.',
  reads: [breaks],
  check: ({ rows, tables }, report) => {
    const ids = datasets.map(({ id }) => id);
    for (const { dataset, series, line } of rows(breaks)) {
      const table = tables.get(dataset);
      if (!ids.includes(dataset)) {
        const near = nearest(dataset, ids);
        report(breaks, line, {
          column: 'dataset',
          value: dataset,
          message: 'no dataset has this id',
          mend: near ? `Write ${near}.` : 'Write the id of a dataset, such as ic3-crime-types.',
        });
      } else if (table?.whole && series !== whole && !isSeries(table, series)) {
        report(breaks, line, {
          column: 'series',
          value: series,
          message: `no row of ${dataset} is about it`,
          mend: 'Write a value of its key columns, the beginning of a metric, or all.',
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
