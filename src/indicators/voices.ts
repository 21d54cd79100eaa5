import type { Catalog } from '../catalog/catalog.ts';
import { origins } from '../datasets/origins.ts';
import { sources } from '../datasets/sources.ts';
import type { Source } from './documents.ts';

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

/** Documents that name one origin; null for those that name none. */
export interface FromOrigin {
  readonly origin: NamedOrigin | null;
  readonly documents: readonly Source[];
}

/** Documents by the origin that they name, the most repeated first; those that name none last. */
export function documentsByOrigin(
  catalog: Catalog,
  documents: readonly Source[],
): readonly FromOrigin[] {
  const groups = Map.groupBy(documents, ({ origin_id }) => origin_id ?? '');
  return [...groups]
    .map(([id, group]) => {
      const found = catalog.find(origins, id);
      const origin = found ? { publisher: found.publisher, date: found.date } : null;
      return { origin, documents: group };
    })
    .sort(
      (a, b) =>
        Number(a.origin === null) - Number(b.origin === null) ||
        b.documents.length - a.documents.length,
    );
}
