import { measureOf, measuresOf } from '../../datasets/measures.ts';
import type { Table } from '../table.ts';
import type { Report, Rule } from './rule.ts';

export const rounding: Rule = {
  id: 'rounding',
  severity: 'error',
  guards: 'A value is marked as rounded to a step that it is not a multiple of.',
  fix: 'Correct the value or the step: 1000000 where the source prints millions, 100000000 where it prints billions with one decimal.',
  reads: 'statements',
  check: ({ tables }, report) => {
    for (const table of tables.values()) {
      for (const measure of measuresOf(table.dataset)) {
        const { step } = measureOf(table.dataset, measure);
        if (step !== undefined) checkSteps(table, measure, step, report);
      }
    }
  },
};

function checkSteps(table: Table, measure: string, column: string, report: Report): void {
  const [values, steps] = [table.values(measure), table.values(column)];
  for (let row = 0; row < steps.length; row += 1) {
    const [value, step] = [values[row], steps[row]];
    if (typeof step !== 'number') continue;
    const finding = (message: string, fix: string) =>
      report(table.dataset, table.line(row), { column, value: step, message, fix });
    if (!/^10*$/.test(String(step))) {
      finding('expected 1 followed by zeros', 'Write the step of the last digit printed.');
    } else if (typeof value === 'number' && value % step !== 0) {
      finding(`${measure} is ${value}`, 'Correct the value or the step.');
    }
  }
}
