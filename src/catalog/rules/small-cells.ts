import { complaintCounts } from '../../datasets/complaint-counts.ts';
import type { RowOf } from '../../datasets/dataset.ts';
import type { Rule } from './rule.ts';

type Row = RowOf<typeof complaintCounts>;

/** With fewer reports that name a loss, their sum is the loss of one or two people. */
const leastWithLoss = 3;

/** Where the source does not say how many reports name a loss: about one in four to one in ten does. */
const leastReports = 10;

export const smallCell: Rule = {
  id: 'small-cell',
  severity: 'error',
  guards:
    'An amount comes from fewer than three reports with a loss, and would reveal what one or two people lost; where that number is not known, from fewer than ten reports.',
  fix: 'Leave the amount and its currency out and set the status to suppressed; the counts stay.',
  reads: [complaintCounts],
  check: ({ rows }, report) => {
    for (const row of rows(complaintCounts)) {
      const { losses, status, line } = row;
      if (losses !== null && status === 'suppressed') {
        report(complaintCounts, line, {
          column: 'losses',
          value: losses,
          message: 'the status says that the amount is left out',
          fix: 'Leave the cell empty.',
        });
      } else if (losses !== null && losses > 0 && isSmall(row)) {
        report(complaintCounts, line, {
          column: 'losses',
          value: losses,
          message: restsOn(row),
          fix: 'Leave the cell empty and set the status to suppressed.',
        });
      }
    }
  },
};

function isSmall({ reports, reports_with_loss: withLoss }: Row): boolean {
  if (withLoss !== null) return withLoss < leastWithLoss;
  return reports === null || reports < leastReports;
}

function restsOn({ reports, reports_with_loss: withLoss }: Row): string {
  if (withLoss !== null) return `only ${withLoss} of the reports named a loss`;
  return reports === null
    ? 'how many reports the amount rests on is not known'
    : `the amount comes from ${reports} reports; how many of them name a loss is not known`;
}

export const amountCurrency: Rule = {
  id: 'amount-currency',
  severity: 'error',
  guards: 'An amount has no currency, or a currency has no amount.',
  fix: 'Write the ISO 4217 code beside the amount, or remove it.',
  reads: [complaintCounts],
  check: ({ rows }, report) => {
    for (const { losses, currency, line } of rows(complaintCounts)) {
      if ((losses === null) === (currency === null)) continue;
      report(complaintCounts, line, {
        column: 'currency',
        value: currency,
        message:
          losses === null
            ? 'there is no amount in this row'
            : `losses of ${losses} have no currency`,
        fix: losses === null ? 'Leave the cell empty.' : 'Write the ISO 4217 code.',
      });
    }
  },
};
