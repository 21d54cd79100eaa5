import type { Catalog } from '../catalog/catalog.ts';

/** The data as published: checked, and under a version. */
export interface Collection {
  readonly catalog: Catalog;
  /** Calendar version of the data, such as `2026.11.22`. */
  readonly version: string;
}
