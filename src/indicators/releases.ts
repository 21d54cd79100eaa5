import type { Catalog } from '../catalog/catalog.ts';
import { compareVersions } from '../catalog/version.ts';
import { datasets } from '../datasets/all.ts';
import { changes } from '../datasets/changes.ts';
import { rowsCounted } from '../datasets/counted-note.ts';
import type { Dataset, RowOf } from '../datasets/dataset.ts';

export type Entry = RowOf<typeof changes>;
type Reason = NonNullable<Entry['reason']>;
type Change = Exclude<Entry['change'], 'announced'>;

/** What happened to one row: its cells that changed, or all that a new or former row holds. */
export interface RowChange {
  readonly change: Change;
  /** Key of the row, its cells joined by slashes; null for the dataset itself. */
  readonly key: string | null;
  readonly cells: readonly Pick<Entry, 'column' | 'old' | 'new'>[];
  /** What is to be known of it in words; null where the note only counts rows. */
  readonly note: string | null;
  /** Rows that the release counts instead of listing them; null where it lists them. */
  readonly counted: number | null;
}

export interface DatasetChanges {
  readonly dataset: Dataset;
  readonly rows: readonly RowChange[];
}

/** What one release changed for one reason. */
export interface ReleasePart {
  readonly reason: Reason;
  readonly datasets: readonly DatasetChanges[];
}

export interface Release {
  readonly version: string;
  /** Day of the release, `YYYY-MM-DD`. */
  readonly date: string;
  readonly parts: readonly ReleasePart[];
}

/** In the order in which readers want them: what was wrong first, what is new last. */
const reasons: readonly Reason[] = ['withdrawal', 'correction', 'revision', 'new-data', 'words'];

/** Every release with what it changed, newest first; of one dataset only, where it is given. */
export function releasesOf(catalog: Catalog, dataset?: Dataset): readonly Release[] {
  const entries = catalog
    .rows(changes)
    .filter((entry) => !dataset || entry.dataset === dataset.id)
    .filter(({ change }) => change !== 'announced');
  return [...Map.groupBy(entries, ({ version }) => version ?? '')]
    .map(([version, group]) => ({
      version,
      date: group[0]?.date ?? '',
      parts: reasons.flatMap((reason) => partOf(reason, group)),
    }))
    .sort((a, b) => compareVersions(b.version, a.version));
}

/** Coming changes, those announced last first. */
export function announcementsOf(catalog: Catalog, dataset?: Dataset): readonly Entry[] {
  return catalog
    .rows(changes)
    .filter(({ change }) => change === 'announced')
    .filter((entry) => !dataset || entry.dataset === dataset.id)
    .toReversed();
}

function partOf(reason: Reason, entries: readonly Entry[]): readonly ReleasePart[] {
  const own = Map.groupBy(
    entries.filter((entry) => entry.reason === reason),
    (entry) => entry.dataset,
  );
  const touched = datasets.flatMap((dataset) => {
    const group = own.get(dataset.id);
    return group ? [{ dataset, rows: rowsOf(group) }] : [];
  });
  return touched.length === 0 ? [] : [{ reason, datasets: touched }];
}

/** Entries by row; those of whole columns and datasets stay apart. */
function rowsOf(entries: readonly Entry[]): readonly RowChange[] {
  const groups = Map.groupBy(entries, ({ row_key: key, change, column }) =>
    JSON.stringify([change, key ?? ['', column]]),
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first || first.change === 'announced') return [];
    const { change, column, row_key: key, note } = first;
    const cells = group.filter(({ column }) => column !== null);
    const counted = column === null ? rowsCounted(note) : null;
    return [{ change, key, cells, note: counted === null ? note : null, counted }];
  });
}
