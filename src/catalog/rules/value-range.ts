import { isChange, isSetAside, measureOf, measuresOf, unitOf } from '../../datasets/measures.ts';
import type { Table } from '../table.ts';
import { lookUpIn } from './look-up.ts';
import type { Data, Report, Rule } from './rule.ts';

const most = 100;

export const valueRange: Rule = {
  id: 'value-range',
  severity: 'error',
  guards: `A value is outside what its unit allows: percent from 0 to ${most}, counts and money 0 or more. Changes may be anything.`,
  fix: 'Correct the value or its unit. A change on an earlier value has a metric that says so.',
  reads: 'statements',
  check: (data, report) => {
    for (const table of data.tables.values()) {
      for (const measure of measuresOf(table.dataset)) checkMeasure(data, table, measure, report);
    }
  },
};

function checkMeasure({ tables }: Data, table: Table, measure: string, report: Report): void {
  const { dataset } = table;
  const lookUp = lookUpIn(tables);
  const { unitColumn, unitThrough } = measureOf(dataset, measure);
  const mayBePercent =
    Boolean(unitColumn ?? unitThrough) || unitOf(dataset, measure, {}, lookUp) === 'percent';
  const values = table.values(measure);
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row];
    if (typeof value !== 'number' || (value >= 0 && !(mayBePercent && value > most))) continue;
    const cells = table.row(row);
    const isPercent = unitOf(dataset, measure, cells, lookUp) === 'percent';
    if (isSetAside(cells.status) || isChange(dataset, measure, cells) || (value > 0 && !isPercent))
      continue;
    report(dataset, table.line(row), {
      column: measure,
      value,
      message: isPercent ? `expected 0 to ${most} percent` : 'expected 0 or more',
      fix: 'Correct the value.',
    });
  }
}
