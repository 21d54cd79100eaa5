import type { Dataset } from '../../datasets/dataset.ts';
import { ftcStates } from '../../datasets/ftc-states.ts';
import { ic3StateAges } from '../../datasets/ic3-state-ages.ts';
import { ic3StateGroups } from '../../datasets/ic3-state-groups.ts';
import { ic3StateRanks } from '../../datasets/ic3-state-ranks.ts';
import { ic3StateTypes } from '../../datasets/ic3-state-types.ts';
import { ic3States } from '../../datasets/ic3-states.ts';
import { sources } from '../../datasets/sources.ts';
import { statePopulations } from '../../datasets/state-populations.ts';
import type { Table } from '../table.ts';
import { type Data, isJustified, justifyWith, type Report, type Rule } from './rule.ts';

const words = 'not printed';

/** A table that a document prints whole: for each of `by`, a row for each state. */
interface Grid {
  readonly dataset: Dataset;
  /** Columns that name one printed list. */
  readonly by: readonly string[];
}

const grids: readonly Grid[] = [
  { dataset: ic3States, by: ['year', 'source_id'] },
  { dataset: ic3StateRanks, by: ['year', 'source_id', 'measure'] },
  { dataset: ic3StateGroups, by: ['year', 'source_id', 'group'] },
  { dataset: ic3StateTypes, by: ['year', 'source_id', 'crime_type'] },
  { dataset: ic3StateAges, by: ['year', 'source_id', 'age_group'] },
  { dataset: ftcStates, by: ['year', 'source_id'] },
  { dataset: statePopulations, by: ['year', 'source_id'] },
];

/** A list with fewer states than this is an excerpt. */
const whole = 40;

/** So many states may be missing before it is taken for another kind of list. */
const most = 5;

export const fullGrid: Rule = {
  id: 'full-grid',
  severity: 'warning',
  guards: 'A list by state lacks a state that the other lists of its kind have.',
  fix: `Add the row, or say in the note of a row of that list, or of its document in sources.csv, that the state is ${words}.`,
  reads: grids.map(({ dataset }) => dataset),
  check: (data, report) => {
    for (const grid of grids) {
      const table = data.tables.get(grid.dataset.id);
      if (table) checkGrid(data, table, grid, report);
    }
  },
};

interface List {
  readonly name: string;
  /** What is listed, in whichever year and document. */
  readonly kind: string;
  readonly rows: readonly number[];
  /** The state of each of them. */
  readonly stateOf: readonly unknown[];
  readonly states: ReadonlySet<unknown>;
}

function checkGrid(data: Data, table: Table, { dataset, by }: Grid, report: Report): void {
  const all = listsOf(table, by);
  const lists = all.filter(({ states }) => states.size >= whole);
  const usualOf = new Map(
    [...Map.groupBy(lists, ({ kind }) => kind)].map(([kind, own]) => [kind, statesOfMost(own)]),
  );
  for (const { name, kind, rows, states } of lists) {
    const usual = usualOf.get(kind) ?? states;
    const missing = [...usual].filter((state) => !states.has(state));
    if (missing.length === 0 || missing.length > most || explains(data, table, rows)) continue;
    const [first = 0] = rows;
    // A row whose year, document or state was changed is still there, in a list of its own or too much in another.
    const strayed = strayFrom(all, name, kind, missing, usual);
    report(dataset, table.line(strayed ?? first), {
      column: 'state',
      value: null,
      message: `the list of ${name} lacks ${missing.join(', ')}`,
      fix: `Add what is missing, ${justifyWith(words)}.`,
    });
  }
}

function listsOf(table: Table, by: readonly string[]): readonly List[] {
  const columns = by.map((column) => table.values(column));
  const states = table.values('state');
  const groups = new Map<string, number[]>();
  for (let row = 0; row < table.size; row += 1) {
    const name = columns.map((values) => values[row]).join(' ');
    const group = groups.get(name);
    if (group) group.push(row);
    else groups.set(name, [row]);
  }
  return [...groups].map(([name, rows]) => ({
    name,
    kind: name.split(' ').slice(2).join(' '),
    rows,
    stateOf: rows.map((row) => states[row]),
    states: new Set(rows.map((row) => states[row])),
  }));
}

/** The row that most likely belongs to a list: of a missing state in a list of a few, or of a state that no such list has. */
function strayFrom(
  all: readonly List[],
  name: string,
  kind: string,
  missing: readonly unknown[],
  usual: ReadonlySet<unknown>,
): number | undefined {
  const [year, source] = name.split(' ');
  const near = all.filter((list) => {
    const [otherYear, otherSource] = list.name.split(' ');
    return list.kind === kind && (otherYear === year || otherSource === source);
  });
  const rows = near.flatMap((list) =>
    list.rows.filter((_, index) => {
      const state = list.stateOf[index];
      return list.name === name
        ? !usual.has(state)
        : list.states.size < whole && missing.includes(state);
    }),
  );
  return rows.length === 1 ? rows[0] : undefined;
}

/** The states that more than half of the lists have. */
function statesOfMost(lists: readonly List[]): ReadonlySet<unknown> {
  const counts = new Map<unknown, number>();
  for (const { states } of lists) {
    for (const state of states) counts.set(state, (counts.get(state) ?? 0) + 1);
  }
  const usual = [...counts].filter(([, count]) => count > lists.length / 2 || lists.length === 1);
  return new Set(usual.map(([state]) => state));
}

function explains({ find }: Data, table: Table, rows: readonly number[]): boolean {
  const [first = 0] = rows;
  const source = find(sources, String(table.values('source_id')[first]));
  return (
    (source !== undefined && isJustified(source, words)) ||
    rows.some((row) => isJustified(table.row(row), words))
  );
}
