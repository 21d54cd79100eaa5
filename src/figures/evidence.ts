import type { Stated } from '../indicators/current.ts';
import type { Evidence } from './figure.ts';

interface Statement {
  readonly source_id: string;
  readonly locator?: string | null;
}

/** The documents that state these values; a value that nobody states has none. */
export function evidenceOf(
  ...stated: readonly (Stated<Statement> | null | undefined)[]
): readonly Evidence[] {
  return stated.flatMap((value) =>
    value ? [{ source_id: value.row.source_id, locator: value.row.locator ?? null }] : [],
  );
}

/** Each of these documents once, without a place in it. */
export const documentsOf = (sourceIds: readonly string[]): readonly Evidence[] =>
  [...new Set(sourceIds)].map((source_id) => ({ source_id }));
