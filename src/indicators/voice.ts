import type { Catalog } from '../catalog/catalog.ts';
import { origins } from '../datasets/origins.ts';
import { sources } from '../datasets/sources.ts';

/** Who speaks in a document, as far as it is told. */
export interface Voice {
  readonly kind: 'official' | 'court' | 'dataset' | 'press';
  /** As exactly as it is known; empty where it is not. */
  readonly published: string;
  /** The release or report that the document repeats, or the office that prints it; null where it is not told. */
  readonly origin: string | null;
  /** True where the document quotes what an office released or said to the press. */
  readonly quotesOfficial: boolean;
}

/** The voice of a document, by its id. */
export type FindVoice = (sourceId: string) => Voice;

/** A document that is not known ranks with the press. */
const unknown: Voice = { kind: 'press', published: '', origin: null, quotesOfficial: false };

/** Case papers are quoted beside much else; what a document takes from a release, it takes as a whole. */
const officialTexts: readonly string[] = ['release', 'press-conference'];

export const voiceFinder =
  (catalog: Pick<Catalog, 'find'>): FindVoice =>
  (sourceId) => {
    const source = catalog.find(sources, sourceId);
    if (!source) return unknown;
    const { kind, published, publisher, origin_id } = source;
    const origin = origin_id === null ? undefined : catalog.find(origins, origin_id);
    // An office that prints a number is its origin; a newspaper has it from somewhere.
    return {
      kind,
      published: published ?? '',
      origin: origin_id ?? (kind === 'press' ? null : publisher),
      quotesOfficial: officialTexts.includes(origin?.kind ?? ''),
    };
  };
