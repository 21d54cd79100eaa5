import type { Dataset, RowOf } from '../../datasets/dataset.ts';
import { ftcAges } from '../../datasets/ftc-ages.ts';
import { ftcReports } from '../../datasets/ftc-reports.ts';
import { ftcStateTypes } from '../../datasets/ftc-state-types.ts';
import type { Report, Rule } from './rule.ts';

interface Share {
  readonly line: number;
  readonly count: number;
  readonly percent: number;
  /** The whole that this row is a share of. */
  readonly whole: string;
}

export const printedShare: Rule = {
  id: 'printed-share',
  severity: 'error',
  guards:
    'A printed percentage does not fit its count: all shares of one whole must lead back to the same whole.',
  mend: 'Correct the count or the percentage against the source.',
  reads: [ftcReports, ftcStateTypes, ftcAges],
  check: ({ rows }, report) => {
    const reports = rows(ftcReports).map((row) => ({
      ...row,
      count: row.reports,
      percent: row.percent_of_reports,
      whole: String(row.year),
    }));
    checkShares(ftcReports, 'reports', shares(reports), 0.01, report);
    const types = rows(ftcStateTypes).map((row) => ({
      ...row,
      count: row.reports,
      percent: row.percent_of_state_reports,
      whole: `${row.year} ${row.state}`,
    }));
    checkShares(ftcStateTypes, 'reports', shares(types), 1, report);
    const ages = rows(ftcAges).map((row) => ({
      ...row,
      count: row.fraud_reports,
      percent: row.percent_of_reports,
      whole: String(row.year),
    }));
    checkShares(ftcAges, 'fraud_reports', shares(ages), 1, report);
  },
};

function shares(
  rows: readonly { line: number; count: number | null; percent: number | null; whole: string }[],
): readonly Share[] {
  return rows.flatMap(({ line, count, percent, whole }) =>
    count === null || percent === null ? [] : [{ line, count, percent, whole }],
  );
}

/** Each share allows a range of wholes; a row whose range misses the middle of all others is wrong. */
function checkShares(
  dataset: Dataset,
  column: keyof RowOf<Dataset> & string,
  all: readonly Share[],
  step: number,
  report: Report,
): void {
  for (const group of Map.groupBy(all, ({ whole }) => whole).values()) {
    const ranges = group.map((share) => ({ share, ...rangeOf(share, step) }));
    const whole = bestWhole(ranges);
    for (const { share, low, high } of ranges) {
      if (low <= whole && whole <= high) continue;
      report(dataset, share.line, {
        column,
        value: share.count,
        message: `printed as ${share.percent} percent, but is ${((share.count / whole) * 100).toFixed(2)} percent of about ${Math.round(whole)}`,
        mend: 'Correct the count or the percentage.',
      });
    }
  }
}

function rangeOf({ count, percent }: Share, step: number) {
  // Printed percentages may have been cut as well as rounded.
  const [low, high] = [percent - step * 0.51, percent + step * 0.51];
  return { low: (count / high) * 100, high: low <= 0 ? Infinity : (count / low) * 100 };
}

/** The whole that lies in the most ranges. */
function bestWhole(ranges: readonly { low: number; high: number }[]): number {
  const held = (whole: number) =>
    ranges.filter(({ low, high }) => low <= whole && whole <= high).length;
  return ranges.map(({ low }) => low).reduce((best, low) => (held(low) > held(best) ? low : best));
}
