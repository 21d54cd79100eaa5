import type { Catalog } from '../catalog/catalog.ts';
import { loadCatalog } from '../catalog/load.ts';
import { CatalogError } from '../catalog/problem.ts';
import { states } from '../datasets/states.ts';
import { figuresOf } from '../figures/all.ts';
import type { Figure } from '../figures/figure.ts';
import { countryRecords } from '../indicators/country-records.ts';
import { tell } from '../order/steps.ts';
import { wordsOfSentences } from '../sentences/all.ts';
import { Refusal } from './command.ts';
import { withData } from './revision.ts';
import { type ValueChange, valueChanges } from './value-changes.ts';

/** A figure before and after; one of the two is missing where it is new or gone. */
export interface FigurePair {
  readonly id: string;
  readonly before: Figure | undefined;
  readonly after: Figure | undefined;
  /** The numbers that differ, those that moved most first; none where a figure is new or gone. */
  readonly values: readonly ValueChange[];
}

/** A sentence before and after. */
export interface SentencePair {
  readonly name: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** What readers would see change between two versions of the data. */
export interface Preview {
  /** Those that change most come first. */
  readonly figures: readonly FigurePair[];
  readonly sentences: readonly SentencePair[];
  readonly sameFigures: number;
  readonly sameSentences: number;
}

/**
 * Compares every figure and every computed sentence of two folders or git revisions, and gives the
 * result to `work` while both are there. Throws a `Refusal` where one of them has errors.
 */
export async function previewData<T>(
  old: string,
  now: string,
  repository: string,
  work: (preview: Preview) => Promise<T>,
): Promise<T> {
  return withData(old, repository, (before) =>
    withData(now, repository, async (after) =>
      work(compare(await load(before, old), await load(after, now))),
    ),
  );
}

async function load(folder: string, name: string): Promise<Catalog> {
  try {
    return await loadCatalog(folder);
  } catch (error) {
    if (!(error instanceof CatalogError)) throw error;
    const count = error.problems.filter(({ severity }) => severity === 'error').length;
    throw new Refusal(
      `${name}  its data has ${count} ${count === 1 ? 'error' : 'errors'} by the rules of today. Run \`npm run check\`, or compare with a later revision.`,
    );
  }
}

function compare(before: Catalog, after: Catalog): Preview {
  tell({ name: 'Comparing figures' });
  const figures = pairs(figuresOf(before), figuresOf(after));
  const changed = figures.filter((pair) => shown(pair.before) !== shown(pair.after));
  tell({ name: 'Comparing sentences' });
  const sentences = pairs(sentencesOf(before), sentencesOf(after));
  const changedSentences = sentences.filter((pair) => pair.before !== pair.after);
  return {
    figures: changed
      .map((pair) => ({ ...pair, values: valueChanges(pair.before, pair.after) }))
      .sort((a, b) => weightOf(b) - weightOf(a)),
    sentences: changedSentences.map(({ id, ...pair }) => ({ name: id, ...pair })),
    sameFigures: figures.length - changed.length,
    sameSentences: sentences.length - changedSentences.length,
  };
}

function pairs<T>(before: ReadonlyMap<string, T>, after: ReadonlyMap<string, T>) {
  return [...new Set([...after.keys(), ...before.keys()])].map((id) => ({
    id,
    before: before.get(id),
    after: after.get(id),
  }));
}

const shown = (figure: Figure | undefined): string =>
  figure ? JSON.stringify([figure.words, figure.cells, figure.evidenceOfRow]) : '';

const sentencesOf = (catalog: Catalog): ReadonlyMap<string, string> =>
  new Map(
    wordsOfSentences(catalog, {
      states: catalog.rows(states).map(({ state }) => state),
      countries: [...countryRecords(catalog).keys()],
    }).map(({ name, text }) => [name, text]),
  );

/** A figure that comes or goes changes most of all. */
const weightOf = ({ before, after, values }: FigurePair): number =>
  before && after ? (values[0]?.by ?? 0) : Number.POSITIVE_INFINITY;
