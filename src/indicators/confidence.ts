import type { Catalog } from '../catalog/catalog.ts';
import type { Dataset } from '../datasets/dataset.ts';
import { holdsStatements, measuresOf } from '../datasets/measures.ts';
import { ratio } from './available.ts';
import { isDispute, rowsBySubject, sourceOf, weighMeasure } from './standing.ts';
import { voiceFinder } from './voice.ts';

/** How well the figures of a dataset are borne out. A figure is one measure of one thing, whoever states it. */
export interface Confidence {
  readonly figures: number;
  /** Figures that an official document states. */
  readonly official: number;
  /** Figures that a second printing or document states with the same value. */
  readonly confirmed: number;
  /** Figures whose value documents of two or more origins state: what confirms, printings of one office left aside. */
  readonly twoOrigins: number;
  /** Figures on which documents disagree, rounding aside. */
  readonly disputed: number;
}

const none: Confidence = { figures: 0, official: 0, confirmed: 0, twoOrigins: 0, disputed: 0 };

/** Confidence by dataset, for those whose rows are statements by a source; vocabularies have none. */
export function confidenceByDataset(catalog: Catalog, datasets: readonly Dataset[]) {
  return datasets
    .filter((dataset) => holdsStatements(dataset) && !dataset.repeats)
    .map((dataset) => ({ dataset, confidence: confidenceOf(catalog, dataset) }))
    .filter(({ confidence }) => confidence.figures > 0);
}

/** Sum over datasets: each figure belongs to one of them. */
export function totalConfidence(parts: readonly Confidence[]): Confidence {
  return parts.reduce(add, none);
}

/** The counts as shares of all figures, from 0 to 1; not available without figures. */
export function shares({ figures, official, confirmed, twoOrigins, disputed }: Confidence) {
  return {
    official: ratio(official, figures),
    confirmed: ratio(confirmed, figures),
    twoOrigins: ratio(twoOrigins, figures),
    disputed: ratio(disputed, figures),
  };
}

function confidenceOf(catalog: Catalog, dataset: Dataset): Confidence {
  const voice = voiceFinder(catalog);
  const figures = [...rowsBySubject(catalog, dataset).values()].flatMap((group) =>
    measuresOf(dataset).map((measure) => weighMeasure(catalog, dataset, group, measure)),
  );
  return figures
    .filter(({ current, range }) => current !== null || range !== null)
    .map(({ current, confirming, disagreeing }) => ({
      figures: 1,
      official: Number(
        [current, ...confirming].some(
          (stated) => stated && isOfficial(voice(sourceOf(stated.row)).kind),
        ),
      ),
      confirmed: Number(confirming.length > 0),
      twoOrigins: Number(
        new Set(
          [current, ...confirming].flatMap(
            (stated) => (stated && voice(sourceOf(stated.row)).origin) ?? [],
          ),
        ).size > 1,
      ),
      disputed: Number(disagreeing.some(isDispute)),
    }))
    .reduce(add, none);
}

const isOfficial = (kind: string | undefined) => kind === 'official' || kind === 'court';

function add(a: Confidence, b: Confidence): Confidence {
  return {
    figures: a.figures + b.figures,
    official: a.official + b.official,
    confirmed: a.confirmed + b.confirmed,
    twoOrigins: a.twoOrigins + b.twoOrigins,
    disputed: a.disputed + b.disputed,
  };
}
