import { agree } from '../catalog/agree.ts';
import type { RowOf } from '../datasets/dataset.ts';
import type { sources } from '../datasets/sources.ts';

type Source = RowOf<typeof sources>;
export type FindSource = (sourceId: string) => Source | undefined;

/** A row in which one document states something. */
export interface Statement {
  readonly source_id: string;
  readonly status?: string | null;
  readonly qualifier?: string | null;
}

/** A number together with the row that states it. */
export interface Stated<R> {
  readonly value: number;
  readonly row: R;
}

/** How the statements on one thing stand to each other. */
export interface Agreement<R> {
  /** The value that is shown in headlines; null where no row qualifies. */
  readonly current: Stated<R> | null;
  /** Other statements of the same value, or of one that rounds to it. */
  readonly confirming: readonly Stated<R>[];
  readonly disagreeing: readonly Stated<R>[];
}

const kindOrder = ['official', 'court', 'dataset', 'press'];

/**
 * Chooses among the statements on one thing. The rule, also explained on the site:
 * rows with a status (doubtful, superseded, misprint) never lead; official sources come before press;
 * among them the newest publication decides; where it prints a rounded number, the most exact
 * earlier printing by a document of the same kind that rounds to it is shown.
 * `numberOf` gives the number of a row (null: not stated), `stepOf` the step it is rounded to,
 * `revision` the part by which editions of an estimate may differ.
 */
export function weigh<R extends Statement>(
  rows: readonly R[],
  find: FindSource,
  numberOf: (row: R) => number | null,
  stepOf: (row: R) => number | null = () => null,
  revision = 0,
): Agreement<R> {
  const stated = rows.flatMap((row) => {
    const value = numberOf(row);
    return value === null ? [] : [{ value, row }];
  });
  const leading = stated
    .filter(({ row }) => !row.status)
    .sort((a, b) => precedence(find(a.row.source_id), find(b.row.source_id)));
  const newest = leading[0] ?? null;
  if (!newest) return { current: null, confirming: [], disagreeing: stated };
  const quantity = ({ value, row }: Stated<R>) => ({
    value,
    step: stepOf(row) ?? 0,
    qualifier: row.qualifier,
  });
  const agrees = (a: Stated<R>, b: Stated<R>) => agree(quantity(a), quantity(b), revision);
  // Exactness never lifts the press over an official document: only documents of the same kind are weighed.
  const kind = kindOf(newest.row, find);
  const fitting = leading.filter(
    (other) => kindOf(other.row, find) === kind && agrees(newest, other),
  );
  const step = (stated: Stated<R>) => quantity(stated).step;
  const current = fitting.reduce(
    (best, other) => (step(other) < step(best) ? other : best),
    newest,
  );
  const others = stated.filter((other) => other !== current);
  return {
    current,
    confirming: others.filter((other) => agrees(current, other)),
    disagreeing: others.filter((other) => !agrees(current, other)),
  };
}

/** A document that is not known ranks with the press. */
const kindOf = (row: Statement, find: FindSource) => find(row.source_id)?.kind ?? 'press';

function precedence(a: Source | undefined, b: Source | undefined): number {
  const byKind = kindOrder.indexOf(a?.kind ?? 'press') - kindOrder.indexOf(b?.kind ?? 'press');
  if (byKind !== 0) return byKind;
  const [dateA, dateB] = [a?.published ?? '', b?.published ?? ''];
  if (dateA !== dateB) return dateA < dateB ? 1 : -1;
  return (a?.source_id ?? '') < (b?.source_id ?? '') ? -1 : 1;
}
