import type { Table } from '../table.ts';
import type { Report, Rule } from './rule.ts';

export const rounding: Rule = {
  id: 'rounding',
  severity: 'error',
  guards: 'Losses are said to be rounded to a step that they are no multiple of.',
  mend: 'Correct the losses or the step: 1000000 where the source prints millions, 100000000 where it prints billions with one decimal.',
  reads: 'statements',
  check: ({ tables }, report) => {
    for (const table of tables.values()) checkSteps(table, report);
  },
};

function checkSteps(table: Table, report: Report): void {
  const losses = table.values('losses_usd');
  const steps = table.values('losses_rounded_to_usd');
  for (let row = 0; row < steps.length; row += 1) {
    const [value, step] = [losses[row], steps[row]];
    if (typeof step !== 'number') continue;
    const finding = (message: string, mend: string) =>
      report(table.dataset, table.line(row), {
        column: 'losses_rounded_to_usd',
        value: step,
        message,
        mend,
      });
    if (!/^10*$/.test(String(step))) {
      finding('expected 1 followed by zeros', 'Write the step of the last digit printed.');
    } else if (typeof value === 'number' && value % step !== 0) {
      finding(`the losses are ${value}`, 'Correct the losses or the step.');
    }
  }
}
