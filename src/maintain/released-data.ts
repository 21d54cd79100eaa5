import { keyMarkOf } from '../catalog/fingerprints.ts';
import type { ReleaseRecord } from '../catalog/released.ts';
import type { Dataset } from '../datasets/dataset.ts';
import { type RawTable, readRawTable } from './raw-table.ts';
import { git } from './revision.ts';

/** A row of the last release. */
export interface ReleasedRow {
  /** The cells of the key, joined by slashes. */
  readonly key: string;
  readonly cells: ReadonlyMap<string, string>;
}

/** The rows of the last release by the mark of their key, as far as the history of git has them. */
export class ReleasedData {
  readonly #record: ReleaseRecord;
  readonly #repository: string;
  readonly #known = new Map<string, Promise<ReadonlyMap<string, ReleasedRow> | null>>();

  constructor(record: ReleaseRecord, repository: string) {
    this.#record = record;
    this.#repository = repository;
  }

  /** Null where the clone has no history of that file. */
  rows(dataset: Dataset): Promise<ReadonlyMap<string, ReleasedRow> | null> {
    const known = this.#known.get(dataset.id) ?? this.#read(dataset);
    this.#known.set(dataset.id, known);
    return known;
  }

  async #read(dataset: Dataset): Promise<ReadonlyMap<string, ReleasedRow> | null> {
    const released = this.#record.datasets[dataset.id];
    if (!released) return null;
    const bytes = await git(['cat-file', 'blob', released.blob], this.#repository).catch(
      () => null,
    );
    return bytes === null ? null : byMark(readRawTable(released.file, bytes), dataset);
  }
}

const byMark = ({ header, rows }: RawTable, dataset: Dataset) =>
  new Map(
    rows.map(({ cells }) => {
      const key = cells.slice(0, dataset.key.length).join('/');
      const byColumn = new Map(header.map((name, at) => [name, cells[at] ?? '']));
      return [keyMarkOf(key), { key, cells: byColumn }] as const;
    }),
  );
