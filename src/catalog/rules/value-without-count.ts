import { isSetAside, measureOf, measuresOf } from '../../datasets/measures.ts';
import type { Rule } from './rule.ts';

export const valueWithoutCount: Rule = {
  id: 'value-without-count',
  severity: 'error',
  guards:
    'A row has losses where it counts no complaint, or another amount where nothing is counted.',
  fix: 'Correct one of the two. A count that the source does not print is an empty cell, not 0.',
  reads: 'statements',
  check: ({ tables }, report) => {
    for (const table of tables.values()) {
      for (const measure of measuresOf(table.dataset)) {
        const { needs } = measureOf(table.dataset, measure);
        if (needs === undefined) continue;
        const [values, counts] = [table.values(measure), table.values(needs)];
        for (let row = 0; row < values.length; row += 1) {
          const value = values[row];
          if (typeof value !== 'number' || value === 0 || counts[row] !== 0) continue;
          if (isSetAside(table.row(row).status)) continue;
          report(table.dataset, table.line(row), {
            column: measure,
            value,
            message: `${needs} is 0`,
            fix: `Correct one of the two; leave ${needs} empty if it is not printed.`,
          });
        }
      }
    }
  },
};
