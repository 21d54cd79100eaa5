import type { Dataset, RowOf } from '../../datasets/dataset.ts';
import { ftcStates } from '../../datasets/ftc-states.ts';
import { ic3Countries } from '../../datasets/ic3-countries.ts';
import { ic3StateGroups } from '../../datasets/ic3-state-groups.ts';
import { ic3StateRanks } from '../../datasets/ic3-state-ranks.ts';
import { ic3States } from '../../datasets/ic3-states.ts';
import { statePopulations } from '../../datasets/state-populations.ts';
import { type Data, isJustified, justifyWith, type Rule } from './rule.ts';

export const rankOrder: Rule = {
  id: 'rank-order',
  severity: 'error',
  guards: 'A printed rank does not fit the values: a larger value stands below a smaller one.',
  mend: 'Correct the value or the rank against the source.',
  reads: [ic3Countries, ftcStates, ic3StateRanks],
  check: ({ rows }, report) => {
    const lists = [
      rankedRows(
        ic3Countries,
        'complaints',
        rows(ic3Countries).filter(({ status }) => !status),
      ),
      rankedRows(ftcStates, 'reports_per_100k', rows(ftcStates)),
      rankedRows(ic3StateRanks, 'value', rows(ic3StateRanks)),
    ];
    for (const { dataset, column, items } of lists) {
      for (const group of Map.groupBy(items, ({ list }) => list).values()) {
        const sorted = group.sort((a, b) => a.rank - b.rank);
        for (const [place, item] of sorted.entries()) {
          const above = sorted[place - 1];
          if (!above || above.rank === item.rank || item.value <= above.value) continue;
          report(dataset, item.line, {
            column,
            value: item.value,
            message: `rank ${item.rank}, but rank ${above.rank} on line ${above.line} has ${above.value}`,
            mend: 'Correct the value or the rank.',
          });
        }
      }
    }
  },
};

/** Rows of one dataset that have a rank, with the printed list each belongs to. */
function rankedRows<R extends RowOf<Dataset>>(
  dataset: Dataset,
  column: keyof R & string,
  rows: readonly R[],
) {
  const items = rows.flatMap((row) => {
    const { line, rank, year, measure, source_id }: RowOf<Dataset> = row;
    const value = row[column];
    if (typeof rank !== 'number' || typeof value !== 'number') return [];
    return [{ line, rank, value, list: [year, measure, source_id].join(' ') }];
  });
  return { dataset, column, items };
}

export const printedTable: Rule = {
  id: 'printed-table',
  severity: 'error',
  guards: 'A value by state differs from the same value in the table of ranks of its report.',
  mend: 'Correct the one that was typed wrong.',
  reads: [ic3StateRanks, ic3States, ic3StateGroups],
  check: (data, report) => {
    const stated = statedValues(data);
    for (const { year, measure, state, source_id, value, line } of data.rows(ic3StateRanks)) {
      const other = stated.get(`${year} ${measure} ${state} ${source_id}`);
      if (other === undefined || other === value) continue;
      report(ic3StateRanks, line, {
        column: 'value',
        value,
        message: `the value by state is ${other}`,
        mend: 'Correct the one that was typed wrong.',
      });
    }
  },
};

function statedValues({ rows }: Data): ReadonlyMap<string, number> {
  const stated = new Map<string, number>();
  const add = (key: string, value: number | null) => value !== null && stated.set(key, value);
  for (const row of rows(ic3States)) {
    const key = (measure: string) => `${row.year} ${measure} ${row.state} ${row.source_id}`;
    add(key('complaints'), row.complaints);
    add(key('losses'), row.losses_usd);
    add(key('subjects'), row.subjects);
    add(key('subject-losses'), row.subject_losses_usd);
  }
  for (const row of rows(ic3StateGroups)) {
    const key = (measure: string) =>
      `${row.year} ${row.group}-${measure} ${row.state} ${row.source_id}`;
    add(key('complaints'), row.complaints);
    add(key('losses'), row.losses_usd);
  }
  return stated;
}

/** Printed rates are rounded, and rest on an edition of the population that may differ from ours. */
const tolerance = 0.02;

const words = 'differs';

export const printedRate: Rule = {
  id: 'printed-rate',
  severity: 'warning',
  guards:
    'A rate per 100,000 residents as printed does not follow from the value and the population.',
  mend: `Correct the value, the population or the printed rate, or write in the note that the printed rate ${words} and why.`,
  reads: [ic3StateRanks, statePopulations],
  check: ({ rows }, report) => {
    const populations = Map.groupBy(rows(statePopulations), (row) => `${row.year} ${row.state}`);
    const values = new Map(
      rows(ic3StateRanks).map((row) => [`${row.year} ${row.measure} ${row.state}`, row.value]),
    );
    for (const row of rows(ic3StateRanks)) {
      const [counted, suffix] = row.measure.split('-per-');
      const count = values.get(`${row.year} ${counted} ${row.state}`);
      if (suffix === undefined || count === undefined) continue;
      const known = populations.get(`${row.year} ${row.state}`) ?? [];
      if (
        isJustified(row, words) ||
        known.length === 0 ||
        known.some(({ population }) => fits(row.value, count, population))
      )
        continue;
      report(ic3StateRanks, row.line, {
        column: 'value',
        value: row.value,
        message: `${count} and ${known[0]?.population} residents give ${Math.round((count / (known[0]?.population ?? 1)) * 1e5)}`,
        mend: `Correct the one that was typed wrong, ${justifyWith(words)}.`,
      });
    }
  },
};

function fits(rate: number, count: number, population: number): boolean {
  const computed = (count / population) * 100_000;
  return Math.abs(computed - rate) <= Math.max(0.51, tolerance * computed);
}
