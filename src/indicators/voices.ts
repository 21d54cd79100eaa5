import type { Catalog } from '../catalog/catalog.ts';
import { origins } from '../datasets/origins.ts';
import { sources } from '../datasets/sources.ts';

/** An origin that documents name. */
export interface NamedOrigin {
  readonly publisher: string;
  readonly date: string | null;
}

/** How many voices speak in some documents: many outlets of one release are one. */
export interface Voices {
  readonly documents: number;
  /** Documents whose origin is told. */
  readonly told: number;
  readonly origins: readonly NamedOrigin[];
}

/** Counts documents and the origins that they name. */
export function voicesOf(catalog: Catalog, sourceIds: readonly string[]): Voices {
  const documents = new Set(sourceIds);
  const named = [...documents].flatMap((id) => catalog.find(sources, id)?.origin_id ?? []);
  const found = [...new Set(named)].flatMap((id) => catalog.find(origins, id) ?? []);
  return {
    documents: documents.size,
    told: named.length,
    origins: found.map(({ publisher, date }) => ({ publisher, date })),
  };
}
