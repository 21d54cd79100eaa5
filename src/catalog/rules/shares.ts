import type { Dataset } from '../../datasets/dataset.ts';
import { ftcAges } from '../../datasets/ftc-ages.ts';
import { ftcMethods } from '../../datasets/ftc-methods.ts';
import { ftcReports } from '../../datasets/ftc-reports.ts';
import { ftcStateTypes } from '../../datasets/ftc-state-types.ts';
import { ftcStates } from '../../datasets/ftc-states.ts';
import { ftcTotals } from '../../datasets/ftc-totals.ts';
import { ic3StateRanks } from '../../datasets/ic3-state-ranks.ts';
import type { Data, Report, Rule } from './rule.ts';

interface Share {
  readonly line: number;
  /** What stands in the column to be named: mostly the count itself. */
  readonly value?: number;
  readonly count: number;
  readonly percent: number;
  /** The whole that this row is a share of. */
  readonly whole: string;
}

/** A whole that is printed too. */
interface Whole {
  readonly line: number;
  readonly value: number;
  /** What stands in the column to be named: mostly the whole itself. */
  readonly shown: number;
}

interface Shares {
  readonly dataset: Dataset;
  readonly column: string;
  /** The last digit of the percentages. */
  readonly step: number;
  readonly all: readonly Share[];
  /** Where the wholes are printed, by their name. */
  readonly printed?: {
    readonly dataset: Dataset;
    readonly column: string;
    readonly wholes: ReadonlyMap<string, Whole>;
  };
}

export const printedShare: Rule = {
  id: 'printed-share',
  severity: 'error',
  guards:
    'A printed percentage does not fit its count: all shares of one whole must lead back to the same whole, and to the one printed.',
  fix: 'Correct the count, the percentage or the whole against the source.',
  reads: [ftcReports, ftcTotals, ftcStateTypes, ftcStates, ftcAges, ftcMethods, ic3StateRanks],
  check: (data, report) => {
    for (const shares of [...ftcShares(data), stateShares(data)]) checkShares(shares, report);
  },
};

function ftcShares({ rows }: Data): readonly Shares[] {
  const types = rows(ftcStateTypes).map((row) => ({
    line: row.line,
    count: row.reports,
    percent: row.percent_of_state_reports,
    whole: `${row.year} ${row.state}`,
    type: row.type,
  }));
  // The percentages by state rest on reports of identity theft too, which the state's number leaves out.
  const thefts = new Map(
    types.filter(({ type }) => type === 'identity-theft').map(({ whole, count }) => [whole, count]),
  );
  const stateWholes = rows(ftcStates).flatMap(({ year, state, reports, line }) => {
    const theft = thefts.get(`${year} ${state}`);
    return theft === undefined
      ? []
      : [[`${year} ${state}`, { line, value: reports + theft, shown: reports }] as const];
  });
  const totals = rows(ftcTotals).flatMap(({ year, metric, value, line }) =>
    metric === 'all-reports' ? [[String(year), { line, value, shown: value }] as const] : [],
  );
  return [
    {
      dataset: ftcReports,
      column: 'reports',
      step: 0.01,
      all: rows(ftcReports).map(({ line, year, reports, percent_of_reports }) => ({
        line,
        count: reports,
        percent: percent_of_reports,
        whole: String(year),
      })),
      printed: { dataset: ftcTotals, column: 'value', wholes: new Map(totals) },
    },
    {
      dataset: ftcStateTypes,
      column: 'reports',
      step: 1,
      all: types,
      printed: { dataset: ftcStates, column: 'reports', wholes: new Map(stateWholes) },
    },
    ...[ftcAges, ftcMethods].map((dataset) => ({
      dataset,
      column: 'fraud_reports',
      step: 1,
      all: rows<typeof ftcAges | typeof ftcMethods>(dataset).flatMap(
        ({ line, year, fraud_reports, percent_of_reports }) =>
          percent_of_reports === null
            ? []
            : [{ line, count: fraud_reports, percent: percent_of_reports, whole: String(year) }],
      ),
    })),
  ];
}

/** Shares of the nation that some editions print beside the values by state. */
function stateShares({ rows }: Data): Shares {
  const values = new Map(
    rows(ic3StateRanks).map((row) => [`${row.year} ${row.measure} ${row.state}`, row.value]),
  );
  const all = rows(ic3StateRanks).flatMap(({ line, year, measure, state, value }) => {
    const counted = measure.replace(/-percent$/, '');
    const count = values.get(`${year} ${counted} ${state}`);
    return counted === measure || count === undefined || count === null || value === null
      ? []
      : [{ line, value, count, percent: value, whole: `${year} ${counted}` }];
  });
  return { dataset: ic3StateRanks, column: 'value', step: 0.01, all };
}

/** Each share allows a range of wholes; a row whose range misses the middle of all others is wrong. */
function checkShares({ dataset, column, step, all, printed }: Shares, report: Report): void {
  for (const [name, group] of Map.groupBy(all, ({ whole }) => whole)) {
    const ranges = group.map((share) => ({ share, ...rangeOf(share, step) }));
    const whole = bestWhole(ranges);
    const fitting = ranges.filter(({ low, high }) => low <= whole && whole <= high);
    for (const { share } of ranges.filter((range) => !fitting.includes(range))) {
      report(dataset, share.line, {
        column,
        value: share.value ?? share.count,
        message: `printed as ${share.percent} percent, but ${share.count} is ${((share.count / whole) * 100).toFixed(2)} percent of about ${Math.round(whole)}`,
        fix: 'Correct the count or the percentage.',
      });
    }
    const known = printed?.wholes.get(name);
    const low = Math.floor(Math.max(...fitting.map((range) => range.low)));
    const high = Math.ceil(Math.min(...fitting.map((range) => range.high)));
    if (!printed || !known || (low <= known.value && known.value <= high)) continue;
    report(printed.dataset, known.line, {
      column: printed.column,
      value: known.shown,
      message: `the percentages in data/${dataset.file} lead to a whole of ${low} to ${high}, not ${known.value}`,
      fix: 'Correct the whole, or the counts and percentages.',
    });
  }
}

function rangeOf({ count, percent }: Share, step: number) {
  const [low, high] = [percent - step * 0.51, percent + step * 0.51];
  return { low: (count / high) * 100, high: low <= 0 ? Infinity : (count / low) * 100 };
}

/** The whole that lies in the most ranges. */
function bestWhole(ranges: readonly { low: number; high: number }[]): number {
  const held = (whole: number) =>
    ranges.filter(({ low, high }) => low <= whole && whole <= high).length;
  return ranges.map(({ low }) => low).reduce((best, low) => (held(low) > held(best) ? low : best));
}
