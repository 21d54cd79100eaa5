import type { Tables } from '../catalog/whole.ts';
import type { Addition } from '../maintain/addition.ts';
import type { Download } from './download.ts';

/** A file as it was fetched or saved by hand. */
export interface SavedFile {
  /** Its name without folders, as messages show it. */
  readonly name: string;
  /** Where it lies on this machine: DuckDB reads large tables from there. */
  readonly path: string;
  /** Its content, read when it is asked for. */
  bytes(): Promise<Uint8Array>;
}

/** What a person asks a feed for. */
export interface FeedOptions {
  /** A year of the feed, for those that are published by year. */
  readonly year?: number | undefined;
  /** Today as `YYYY-MM-DD`: the day on which the copy is read. */
  readonly today: string;
}

/** Where official data comes from, and how its rows become rows of this record. */
export interface Feed {
  readonly id: string;
  readonly title: string;
  /** The page on which a person finds the data. */
  readonly page: string;
  readonly licence: string;
  /** How often the publisher brings out something new. */
  readonly schedule: 'daily' | 'monthly' | 'quarterly' | 'yearly';
  /** The datasets that its rows go into, `sources` aside. */
  readonly datasets: readonly string[];
  /** True for a series that is published again and again: values on record are not stated once more. */
  readonly newsOnly?: boolean;
  /** What has misled readers of this data before. */
  readonly traps: readonly string[];
  /**
   * Fetches what the options ask for. Throws a `Refusal` where the publisher has nothing, refuses,
   * or offers the data to people at a screen alone.
   */
  fetch(download: Download, options: FeedOptions): Promise<readonly SavedFile[]>;
  /**
   * Reads saved files; `tables` are the rows on record, from which labels become ids.
   * Throws a `Refusal` that names file, line and column where the files are not as expected.
   */
  read(files: readonly SavedFile[], options: FeedOptions, tables: Tables): Promise<Reading>;
}

/** What the files of a feed hold. */
export interface Reading {
  /** Rows read from the files, before they were counted. */
  readonly rowsRead: number;
  /** The document that the rows rest on comes first. */
  readonly additions: readonly Addition[];
  /** What a reviewer should know, such as rows that were left out and why. */
  readonly remarks: readonly string[];
}
