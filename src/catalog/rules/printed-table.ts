import type { Dataset, RowOf } from '../../datasets/dataset.ts';
import { ic3StateGroups } from '../../datasets/ic3-state-groups.ts';
import { ic3StateRanks } from '../../datasets/ic3-state-ranks.ts';
import { ic3States } from '../../datasets/ic3-states.ts';
import type { Data, Report, Rule } from './rule.ts';

export const printedTable: Rule = {
  id: 'printed-table',
  severity: 'error',
  guards:
    'A value by state differs from the same value in the table of ranks of its report, or only one of the two is there.',
  fix: 'Look at the report and correct the one that was typed wrong, or add the one that is missing.',
  reads: [ic3StateRanks, ic3States, ic3StateGroups],
  check: (data, report) => {
    const stated = statedValues(data);
    const ranks = ranksOf(data.rows(ic3StateRanks));
    const matches = new Map<string, number>();
    const ranked = new Set<string>();
    for (const { year, measure, state, source_id, value, line } of data.rows(ic3StateRanks)) {
      const key = `${year} ${measure} ${state} ${source_id}`;
      const other = stated.get(key);
      ranked.add(key);
      if (other !== undefined) {
        const list = `${year} ${measure} ${source_id}`;
        matches.set(list, (matches.get(list) ?? 0) + 1);
      }
      // An amount that is left out in one table has to be left out in the other.
      if (other === undefined || other.value === value) continue;
      const fix = 'Look at the report and correct the one that was typed wrong.';
      const here = `data/${ic3StateRanks.file}:${line}`;
      const there = `data/${other.dataset.file}:${other.line}`;
      const [fits, otherFits] = [value, other.value].map((each) => ranks.fits(line, each));
      // Where only one of the two fits the ranks around it, the other is the slip.
      if (!fits || otherFits) {
        report(ic3StateRanks, line, {
          column: 'value',
          value,
          message: `${there} has ${other.value}`,
          fix,
        });
      }
      if (fits || !otherFits) {
        report(other.dataset, other.line, {
          column: other.column,
          value: other.value,
          message: `${here} has ${value}`,
          fix,
        });
      }
    }
    const lists = new Set([...matches].flatMap(([list, count]) => (count >= most ? [list] : [])));
    reportMissing(data, stated, ranked, lists, report);
  },
};

/** Tells whether a value would fit between those of the ranks above and below a row, by its line. */
function ranksOf(rows: readonly RowOf<typeof ic3StateRanks>[]) {
  const bounds = new Map<number, readonly [least: number, most: number]>();
  const lists = Map.groupBy(rows, (row) => `${row.year} ${row.measure} ${row.source_id}`);
  for (const list of lists.values()) {
    const sorted = list.toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
    for (const [index, { line }] of sorted.entries()) {
      const [above, below] = [sorted[index - 1]?.value, sorted[index + 1]?.value];
      bounds.set(line, [below ?? 0, above ?? Infinity]);
    }
  }
  const fits = (line: number, value: number | null): boolean => {
    const [least = 0, most = Infinity] = bounds.get(line) ?? [];
    return value !== null && value >= least && value <= most;
  };
  return { fits };
}

/** So many rows of a list in both tables, and it is whole in both: there are 50 states. */
const most = 40;

/** Reports the rows of whole lists that only one of the two tables has. */
function reportMissing(
  { rows }: Data,
  stated: ReadonlyMap<string, Stated>,
  ranked: ReadonlySet<string>,
  lists: ReadonlySet<string>,
  report: Report,
): void {
  const fix = 'Add the row that is missing, or remove the other.';
  const missing = (list: string) => lists.has(list);
  const rowsByState = new Map(
    rows(ic3States).map((row) => [`${row.year} ${row.state} ${row.source_id}`, row.line]),
  );
  const unranked = [...stated].filter(([key]) => !ranked.has(key));
  // A row whose year, state or source was changed still has the value of the rank.
  const strayed = new Set<string>();
  for (const row of rows(ic3StateRanks)) {
    const { year, measure, state, source_id: source, value, line } = row;
    const key = `${year} ${measure} ${state} ${source}`;
    if (value === null || stated.has(key) || !missing(`${year} ${measure} ${source}`)) continue;
    const stray = unranked.find(([other, each]) => each.value === value && isNearKey(other, key));
    if (!stray) continue;
    const [other, { dataset, line: there, column }] = stray;
    strayed.add(key).add(other);
    report(dataset, there, {
      column,
      value,
      message: `data/${ic3StateRanks.file}:${line} has this value for ${state} in ${year} from ${source}`,
      fix: 'Correct the year, the state or the source of the row.',
    });
  }
  for (const [key, { dataset, line, column, value }] of unranked) {
    const [year, measure, state, source] = key.split(' ');
    if (strayed.has(key) || !missing(`${year} ${measure} ${source}`)) continue;
    const message = `data/${ic3StateRanks.file} has no row ${year},${measure},${state},${source}`;
    report(dataset, line, { column, value, message, fix });
  }
  for (const { year, measure, state, source_id, value, line } of rows(ic3StateRanks)) {
    const list = `${year} ${measure} ${source_id}`;
    const key = `${year} ${measure} ${state} ${source_id}`;
    if (value === null || stated.has(key) || strayed.has(key) || !missing(list)) continue;
    const message = `the values by state have no ${measure} of ${state} in ${year}`;
    const emptied = rowsByState.get(`${year} ${state} ${source_id}`);
    const column = columnsOf[measure];
    if (emptied !== undefined && column !== undefined) {
      report(ic3States, emptied, {
        column,
        value: null,
        message: `data/${ic3StateRanks.file}:${line} has ${value}`,
        fix: 'Fill the cell from the report, or remove the other value.',
      });
      continue;
    }
    report(ic3StateRanks, line, { column: 'value', value, message, fix });
  }
}

/** True where two keys of year, measure, state and source differ in one of them, but not in the measure. */
function isNearKey(a: string, b: string): boolean {
  const [left, right] = [a.split(' '), b.split(' ')];
  const off = left.flatMap((cell, at) => (cell === right[at] ? [] : [at]));
  return off.length === 1 && off[0] !== 1;
}

/** The columns of ic3-states by the measure of a list of ranks. */
const columnsOf: Readonly<Record<string, string>> = {
  complaints: 'complaints',
  losses: 'losses_usd',
  subjects: 'subjects',
  'subject-losses': 'subject_losses_usd',
};

interface Stated {
  readonly dataset: Dataset;
  readonly line: number;
  readonly column: string;
  readonly value: number;
}

/** Columns of the two datasets by the name of the measure in the printed tables. */
const columns = {
  complaints: 'complaints',
  losses: 'losses_usd',
  subjects: 'subjects',
  'subject-losses': 'subject_losses_usd',
} as const;

function statedValues({ rows }: Data): ReadonlyMap<string, Stated> {
  const stated = new Map<string, Stated>();
  const add = (
    dataset: Dataset,
    row: Pick<RowOf<typeof ic3States>, 'year' | 'state' | 'source_id' | 'line'>,
    measure: string,
    column: string,
    value: number | null,
  ) => {
    const key = `${row.year} ${measure} ${row.state} ${row.source_id}`;
    if (value !== null) stated.set(key, { dataset, line: row.line, column, value });
  };
  for (const row of rows(ic3States))
    for (const measure of ['complaints', 'losses', 'subjects', 'subject-losses'] as const)
      add(ic3States, row, measure, columns[measure], row[columns[measure]]);
  for (const row of rows(ic3StateGroups))
    for (const measure of ['complaints', 'losses'] as const)
      add(ic3StateGroups, row, `${row.group}-${measure}`, columns[measure], row[columns[measure]]);
  return stated;
}
