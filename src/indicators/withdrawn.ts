import type { Catalog } from '../catalog/catalog.ts';
import { perCatalog } from '../catalog/per-catalog.ts';
import { compareVersions } from '../catalog/version.ts';
import { datasets } from '../datasets/all.ts';
import { changes } from '../datasets/changes.ts';
import type { Dataset } from '../datasets/dataset.ts';
import { operationFigures } from '../datasets/operation-figures.ts';
import { operationPlaces } from '../datasets/operation-places.ts';
import { operations } from '../datasets/operations.ts';
import { once } from '../order/once.ts';
import type { Entry } from './releases.ts';

/** Something that had an address and is no longer in the data. What it said is in the list of changes. */
export interface Withdrawn {
  readonly id: string;
  /** Its name or title as last released. */
  readonly title: string;
  readonly version: string;
  readonly date: string;
  readonly reason: Entry['reason'];
  /** Why, in our words. */
  readonly note: string | null;
  /** The id under which it goes on, where it was renamed only. */
  readonly next: string | null;
  /** The cells of all its rows as last released, and of the rows that were about it. */
  readonly said: readonly Entry[];
}

/** `Renamed to cbi-chakra-3.` at the start of the note forwards the old address. */
const renamed = /^Renamed to ([a-z0-9-]+)\./;

const withdrawnByDataset = perCatalog((catalog) =>
  once((dataset: Dataset): ReadonlyMap<string, Withdrawn> => {
    const removed = catalog.rows(changes).filter(({ change }) => change === 'removed');
    const own = Map.groupBy(
      removed.filter((entry) => entry.dataset === dataset.id),
      ({ row_key }) => row_key ?? '',
    );
    const gone = [...own].filter(([id]) => id !== '' && !catalog.find(dataset, id));
    return new Map(
      gone.map(([id, entries]) => [id, withdrawn(catalog, dataset, id, entries, removed)]),
    );
  }),
);

/** What was withdrawn from a dataset whose rows have addresses of their own, by id. */
export function withdrawnFrom(catalog: Catalog, dataset: Dataset): ReadonlyMap<string, Withdrawn> {
  return withdrawnByDataset(catalog)(dataset);
}

function withdrawn(
  catalog: Catalog,
  dataset: Dataset,
  id: string,
  entries: readonly Entry[],
  removed: readonly Entry[],
): Withdrawn {
  const version = entries
    .map((entry) => entry.version ?? '')
    .sort(compareVersions)
    .at(-1);
  const last = entries.filter((entry) => entry.version === version);
  const [first] = last;
  const titled = last.find(({ column }) => column === 'title' || column === 'name');
  const [, next = ''] = renamed.exec(first?.note ?? '') ?? [];
  return {
    id,
    title: titled?.old ?? id,
    version: version ?? '',
    date: first?.date ?? '',
    reason: first?.reason ?? null,
    note: first?.note ?? null,
    next: catalog.find(dataset, next) ? next : null,
    said: [...last, ...removed.filter((entry) => isAbout(entry, dataset, id))],
  };
}

/** Whether a row of another dataset named the thing in its key. */
function isAbout({ dataset, row_key: key }: Entry, subject: Dataset, id: string): boolean {
  const own = datasets.find((each) => each.id === dataset);
  if (!own || own === subject) return false;
  const cells = key?.split('/') ?? [];
  return own.key.some((name, at) => own.references[name] === subject.id && cells[at] === id);
}

/** A figure of something that was withdrawn: it has its own address, and is embedded elsewhere. */
export interface WithdrawnFigure {
  readonly id: string;
  readonly of: Withdrawn;
  /** The figure that shows the same now. */
  readonly next: string | null;
}

const figureFamilies = [
  { family: 'operation-places', dataset: operationPlaces },
  { family: 'operation-seizures', dataset: operationFigures },
] as const;

/** The figures of operations that were withdrawn, by id. */
export function withdrawnFigures(catalog: Catalog): ReadonlyMap<string, WithdrawnFigure> {
  const found = [...withdrawnFrom(catalog, operations).values()].flatMap((of) =>
    figureFamilies
      .filter(({ dataset }) => of.said.some((entry) => entry.dataset === dataset.id))
      .map(({ family }) => ({
        id: `${family}-${of.id}`,
        of,
        next: of.next && `${family}-${of.next}`,
      })),
  );
  return new Map(found.map((figure) => [figure.id, figure]));
}
