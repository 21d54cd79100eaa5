import { datasets } from '../datasets/all.ts';
import { changes } from '../datasets/changes.ts';
import { countedNote } from '../datasets/counted-note.ts';
import { columnsOf } from '../datasets/dataset.ts';
import { Refusal } from './command.ts';
import type { Difference, KeyedRow } from './difference.ts';
import { type Reason, reasonFor } from './reasons.ts';

/** A row of the dataset of changes, as text by column. */
export type Entry = Readonly<Partial<Record<(typeof entryColumns)[number], string>>>;

const entryColumns = [
  'dataset',
  'row_key',
  'column',
  'change',
  'old',
  'new',
  'reason',
  'note',
] as const;

/** What differs, cell by cell. A dataset that is new is one entry, however many rows it has. */
export function entriesOfDifference(difference: Difference): readonly Entry[] {
  const { id: dataset, columns, added, removed, changed } = difference;
  if (difference.dataset === 'added') return [publishedEntry(dataset, added.length)];
  return [
    ...columns.added.map((column) => ({ dataset, column, change: 'added' })),
    ...changed.flatMap((row) =>
      row.changes.map(({ column, old, new: now }) => ({
        dataset,
        row_key: keyOf(row),
        column,
        change: 'changed',
        old,
        new: now,
      })),
    ),
    ...added.flatMap((row) => wholeRow(dataset, row, 'added')),
    ...removed.flatMap((row) => wholeRow(dataset, row, 'removed')),
  ];
}

export function publishedEntry(dataset: string, rows: number): Entry {
  return { dataset, change: 'published', note: countedNote(rows) };
}

const keyOf = ({ key }: KeyedRow) => key.join('/');

/** Each filled cell of a row that came or went; of a row that is all key, the row alone. */
function wholeRow(dataset: string, row: KeyedRow, change: 'added' | 'removed'): readonly Entry[] {
  const own = { dataset, row_key: keyOf(row), change };
  const filled = Object.entries(row.cells)
    .slice(row.key.length)
    .filter(([, text]) => text !== '');
  if (filled.length === 0) return [own];
  const side = change === 'added' ? 'new' : 'old';
  return filled.map(([column, text]) => ({ ...own, column, [side]: text }));
}

/** So many rows without a reason are named; the others are counted. */
const mostNamed = 10;

/**
 * Entries with the reason of each. Throws a `Refusal` where one has none, and where a reason
 * fits nothing that changed.
 */
export function withReasons(
  entries: readonly Entry[],
  reasons: readonly Reason[],
  recorded: readonly Reason[] = [],
): readonly Entry[] {
  const used = new Set<Reason>();
  const newData = reasons.find(({ why, dataset }) => why === 'new-data' && dataset === '');
  const ownReasons = new Map(recorded.map((each) => [`${each.dataset}/${each.key}`, each]));
  const missing = new Set<string>();
  const done = entries.map((entry) => {
    const { dataset = '', row_key: key = '' } = entry;
    const fitting =
      ownReasons.get(`${dataset}/${key}`) ??
      forNew(entry, reasonFor(reasons, dataset, key), newData);
    const reason = fitting && fits(fitting, entry) ? fitting : undefined;
    const own = reason ? null : reasonOfItself(entry);
    if (own) return { ...entry, reason: own };
    if (reason) used.add(reason);
    else if (entry.change !== 'published')
      missing.add(`  ${entry.change}  ${dataset}${key === '' ? '' : `/${key}`}`);
    return withoutWithdrawn({ ...entry, reason: reason?.why ?? 'new-data' });
  });
  if (missing.size > 0) throw new Refusal(missingReasons([...missing]));
  const idle = reasons.find((reason) => !used.has(reason));
  if (idle) {
    throw new Refusal(
      `--reason "${idle.typed}"  nothing that it names has changed. Correct it or leave it out.`,
    );
  }
  return done;
}

/** The reason of what follows from other rows, or tells of this record alone; null for all else. */
function reasonOfItself({ dataset, column = '', change }: Entry): string | null {
  const own = datasets.find(({ id }) => id === dataset);
  if (own?.follows.includes(column)) return 'new-data';
  if (!own?.isAboutRecord) return null;
  return change === 'added' ? 'new-data' : 'correction';
}

/** A value that was taken back is not published once more by the list of what changed. */
function withoutWithdrawn(entry: Entry): Entry {
  const { old: _taken, ...rest } = entry;
  return entry.reason === 'withdrawal' && entry.change === 'changed' && !entry.new ? rest : entry;
}

/** What is said of a whole dataset is said of its released rows: those that are new are new data. */
function forNew({ change }: Entry, named: Reason | undefined, newData: Reason | undefined) {
  const isWhole = named?.key === '' && named.why !== 'new-data';
  return change === 'added' && isWhole ? (newData ?? named) : named;
}

/** New is what was not there before: no reason for another value, or for a row that went. */
function fits({ why }: Reason, { change, old }: Entry): boolean {
  return why !== 'new-data' || change === 'added' || change === 'published' || !old;
}

function missingReasons(rows: readonly string[]): string {
  const more = rows.length - mostNamed;
  const rest = more > 0 ? [`  and ${more} more`] : [];
  return [
    'No reason is given for these rows:',
    ...rows.slice(0, mostNamed),
    ...rest,
    '',
    'Rows that were not there before take --reason new-data. Where a value changed or a row went,',
    'give --reason revision:DATASET/KEY (the source changed its figure) or',
    '--reason correction:DATASET/KEY (the mistake was ours), the key as above or its front.',
  ].join('\n');
}

/** Cells of a row of the dataset of changes, in file order. */
export function cellsOfEntry(entry: Entry, date: string, version: string): readonly string[] {
  const cells: Readonly<Record<string, string>> = { ...entry, date, version };
  return columnsOf(changes).map(({ name }) => cells[name] ?? '');
}
