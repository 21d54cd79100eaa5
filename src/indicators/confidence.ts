import type { Catalog } from '../catalog/catalog.ts';
import type { Dataset } from '../datasets/dataset.ts';
import { holdsStatements } from '../datasets/measures.ts';
import { ratio } from './available.ts';
import { readTwiceFinder } from './read-twice.ts';
import { isDispute, sourceOf } from './standing.ts';
import { voiceFinder } from './voice.ts';
import { weighedFacts } from './weighed-facts.ts';

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
  /** Figures whose leading value was looked up in its document a second time. */
  readonly readTwice: number;
}

const none: Confidence = {
  figures: 0,
  official: 0,
  confirmed: 0,
  twoOrigins: 0,
  disputed: 0,
  readTwice: 0,
};

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
export function shares({ figures, ...counts }: Confidence) {
  const { official, confirmed, twoOrigins, disputed, readTwice } = counts;
  return {
    official: ratio(official, figures),
    confirmed: ratio(confirmed, figures),
    twoOrigins: ratio(twoOrigins, figures),
    disputed: ratio(disputed, figures),
    readTwice: ratio(readTwice, figures),
  };
}

function confidenceOf(catalog: Catalog, dataset: Dataset): Confidence {
  const voice = voiceFinder(catalog);
  const isReadTwice = readTwiceFinder(catalog);
  return weighedFacts(catalog, dataset)
    .filter(({ current, range }) => current !== null || range !== null)
    .map(({ measure, current, confirming, disagreeing }) => ({
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
      readTwice: Number(current !== null && isReadTwice(dataset, current.row, measure)),
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
    readTwice: a.readTwice + b.readTwice,
  };
}
