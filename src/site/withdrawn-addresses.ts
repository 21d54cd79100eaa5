import type { Catalog } from '../catalog/catalog.ts';
import { operations } from '../datasets/operations.ts';
import { sources } from '../datasets/sources.ts';
import { type Withdrawn, withdrawnFigures, withdrawnFrom } from '../indicators/withdrawn.ts';
import { type ExtractForm, extractForms, figurePath, operationPath, sourcePath } from '../links.ts';

/** A page that was there and now says that its subject was withdrawn. */
export interface WithdrawnAddress {
  /** Path below the base path. */
  readonly path: string;
  readonly of: Withdrawn;
  /** Path of the page that took its place. */
  readonly next: string | null;
  /** Endings of the files beside the page. */
  readonly forms: readonly (ExtractForm | 'svg' | 'png')[];
  /** True where others may have embedded it. */
  readonly isEmbedded: boolean;
}

/** The addresses of all that was withdrawn: of operations, of documents, and of figures of operations. */
export function withdrawnAddresses(catalog: Catalog): readonly WithdrawnAddress[] {
  const of = (next: string | null, pathOf: (id: string) => string) => next && pathOf(next);
  return [
    ...[...withdrawnFrom(catalog, operations).values()].map((gone) => ({
      path: operationPath(gone.id),
      of: gone,
      next: of(gone.next, operationPath),
      forms: extractForms,
      isEmbedded: false,
    })),
    ...[...withdrawnFrom(catalog, sources).values()].map((gone) => ({
      path: sourcePath(gone.id),
      of: gone,
      next: of(gone.next, sourcePath),
      forms: [],
      isEmbedded: false,
    })),
    ...[...withdrawnFigures(catalog).values()].map((gone) => ({
      path: figurePath(gone.id),
      of: gone.of,
      next: of(gone.next, figurePath),
      forms: ['csv', 'json', 'svg', 'png'] as const,
      isEmbedded: true,
    })),
  ];
}
