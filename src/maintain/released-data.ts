import { eachRow } from '../catalog/cells.ts';
import { keyMarkOf, keyTextOf } from '../catalog/fingerprints.ts';
import type { ReleaseRecord } from '../catalog/released.ts';
import type { Dataset } from '../datasets/dataset.ts';
import { git } from './revision.ts';

/** What a dataset held in the last release. */
export interface ReleasedRows {
  readonly columns: readonly string[];
  /** Cells of each row by its key, the cells of which are joined by slashes. */
  readonly rows: ReadonlyMap<string, readonly string[]>;
}

/** The rows of the last release, as far as the history of git has them. */
export class ReleasedData {
  readonly #record: ReleaseRecord;
  readonly #repository: string;
  readonly #known = new Map<string, Promise<ReleasedRows | null>>();

  constructor(record: ReleaseRecord, repository: string) {
    this.#record = record;
    this.#repository = repository;
  }

  /** Null where this clone does not have the file as it was released. */
  rows(dataset: Dataset): Promise<ReleasedRows | null> {
    const known = this.#known.get(dataset.id) ?? this.#read(dataset);
    this.#known.set(dataset.id, known);
    return known;
  }

  /** The keys by their marks. */
  async keys(dataset: Dataset): Promise<ReadonlyMap<string, string>> {
    const released = await this.rows(dataset);
    return new Map(Array.from(released?.rows.keys() ?? [], (key) => [keyMarkOf(key), key]));
  }

  async #read(dataset: Dataset): Promise<ReleasedRows | null> {
    const released = this.#record.datasets[dataset.id];
    if (!released) return null;
    const bytes = await git(['cat-file', 'blob', released.blob], this.#repository).catch(
      () => null,
    );
    if (bytes === null) return null;
    const lines: (readonly string[])[] = [];
    eachRow(bytes.toString(), (cells) => lines.push(cells));
    const [columns = [], ...rows] = lines;
    return { columns, rows: new Map(rows.map((cells) => [keyTextOf(dataset, cells), cells])) };
  }
}
