import type { Dataset } from '../../datasets/dataset.ts';
import { ftcStates } from '../../datasets/ftc-states.ts';
import { ic3StateRanks } from '../../datasets/ic3-state-ranks.ts';
import { statePopulations } from '../../datasets/state-populations.ts';
import { type Data, isJustified, justifyWith, type Report, type Rule } from './rule.ts';

const words = 'differs';

/** Part of the last printed digit that rounding may hide; some editions cut instead. */
const rounded = 0.6;

/** A rate per 100,000 residents as printed, with the count and the populations it can rest on. */
interface Rate {
  readonly row: { readonly line: number; readonly [column: string]: unknown };
  readonly rate: number;
  readonly count: number;
  /** Residents by edition of the estimates. */
  readonly populations: ReadonlyMap<string, number>;
}

/** The rates of one printed table, which rest on one edition. */
interface List {
  readonly dataset: Dataset;
  readonly column: string;
  readonly rates: readonly Rate[];
  /** Part by which a rate may differ that rests on an edition we do not have. */
  readonly tolerance: number;
}

export const printedRate: Rule = {
  id: 'printed-rate',
  severity: 'warning',
  guards:
    'A rate per 100,000 residents as printed does not follow from the value and the population.',
  fix: `Correct the value, the population or the printed rate, or write in the note that the printed rate ${words} and why.`,
  reads: [ic3StateRanks, ftcStates, statePopulations],
  check: (data, report) => {
    for (const list of [...rankLists(data), ftcList(data)]) checkList(list, report);
  },
};

function rankLists({ rows }: Data): readonly List[] {
  const populations = populationsOf(rows);
  const values = new Map(
    rows(ic3StateRanks).map((row) => [`${row.year} ${row.measure} ${row.state}`, row.value]),
  );
  const printed = rows(ic3StateRanks).filter(({ measure }) => measure.endsWith('-per-100k'));
  const lists = Map.groupBy(printed, (row) => `${row.year} ${row.measure} ${row.source_id}`);
  return [...lists.values()].map((list) => ({
    dataset: ic3StateRanks,
    column: 'value',
    tolerance: 0.02,
    rates: list.flatMap((row) => {
      const count = values.get(`${row.year} ${row.measure.replace('-per-100k', '')} ${row.state}`);
      const known = populations.get(`${row.year} ${row.state}`);
      const rate = row.value;
      return rate === null || count === undefined || count === null || !known
        ? []
        : [{ row, rate, count, populations: known }];
    }),
  }));
}

/** The commission divides by another survey, several years old: only a wrong first digit shows. */
function ftcList({ rows }: Data): List {
  const populations = populationsOf(rows);
  const rates = rows(ftcStates).flatMap((row) => {
    const known = populations.get(`${row.year} ${row.state}`);
    return known
      ? [{ row, rate: row.reports_per_100k, count: row.reports, populations: known }]
      : [];
  });
  return { dataset: ftcStates, column: 'reports_per_100k', tolerance: 0.08, rates };
}

function populationsOf(rows: Data['rows']): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const known = new Map<string, Map<string, number>>();
  for (const { year, state, source_id, population } of rows(statePopulations)) {
    const editions = known.get(`${year} ${state}`) ?? new Map<string, number>();
    known.set(`${year} ${state}`, editions.set(source_id, population));
  }
  return known;
}

function checkList({ dataset, column, rates, tolerance }: List, report: Report): void {
  // Rates are rounded to the last decimal that the table prints anywhere.
  const digits = Math.max(0, ...rates.map(({ rate }) => decimals(rate)));
  const step = 10 ** -digits;
  const edition = editionOf(rates, step);
  for (const { row, rate, count, populations } of rates) {
    const own = edition === undefined ? undefined : populations.get(edition);
    const possible = own === undefined ? [...populations.values()] : [own];
    const margin = (computed: number) =>
      own === undefined ? Math.max(rounded * step, tolerance * computed) : rounded * step;
    const fits = possible.some((people) => {
      const computed = (count / people) * 100_000;
      return Math.abs(computed - rate) <= margin(computed);
    });
    if (fits || isJustified(row, words)) continue;
    const [people = 0] = possible;
    const computed = Number(((count / people) * 100_000).toFixed(digits));
    report(dataset, row.line, {
      column,
      value: rate,
      message: `${count} and ${people} residents give ${computed}`,
      fix: `Correct the one that was typed wrong, ${justifyWith(words)}.`,
    });
  }
}

/** The edition from which at least half of the rates follow to the last decimal, if there is one. */
function editionOf(rates: readonly Rate[], step: number): string | undefined {
  const fitting = new Map<string, number>();
  for (const { rate, count, populations } of rates) {
    for (const [edition, people] of populations) {
      if (Math.abs((count / people) * 100_000 - rate) > rounded * step) continue;
      fitting.set(edition, (fitting.get(edition) ?? 0) + 1);
    }
  }
  const [best] = [...fitting].sort(([, a], [, b]) => b - a);
  return best && best[1] * 2 >= rates.length ? best[0] : undefined;
}

const decimals = (number: number) => String(number).split('.')[1]?.length ?? 0;
