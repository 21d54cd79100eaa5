import type { Catalog } from '../catalog/catalog.ts';
import { loadCatalog } from '../catalog/load.ts';
import { CatalogError } from '../catalog/problem.ts';
import { actions } from '../datasets/actions.ts';
import { datasets } from '../datasets/all.ts';
import { countries } from '../datasets/countries.ts';
import type { Dataset } from '../datasets/dataset.ts';
import { operations } from '../datasets/operations.ts';
import { sources } from '../datasets/sources.ts';
import { states } from '../datasets/states.ts';
import { figuresOf } from '../figures/all.ts';
import {
  actionsPath,
  countryPath,
  datasetPath,
  operationPath,
  sourcePath,
  statePath,
} from '../links.ts';
import { compare } from '../order/compare.ts';
import type { Difference, KeyedRow } from './difference.ts';

/** Ids of the figures that come, go or show something else. */
export interface FigureChanges {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly string[];
}

/** The figures of two data folders compared; where one has errors, the reason why they cannot be. */
export async function compareFigures(
  oldFolder: string,
  newFolder: string,
): Promise<FigureChanges | string> {
  const before = await figureTexts(oldFolder);
  if (before === null) return 'the old data has errors by the rules of today';
  const after = await figureTexts(newFolder);
  if (after === null) return 'the new data has errors: run `npm run check`';
  return {
    added: [...after.keys()].filter((id) => !before.has(id)),
    removed: [...before.keys()].filter((id) => !after.has(id)),
    changed: [...after].flatMap(([id, text]) =>
      before.has(id) && before.get(id) !== text ? [id] : [],
    ),
  };
}

/** What each figure shows, as one text; null where the data has errors. */
async function figureTexts(folder: string): Promise<ReadonlyMap<string, string> | null> {
  const catalog = await loadCatalog(folder).catch(onlyErrors);
  if (!catalog) return null;
  return new Map(
    [...figuresOf(catalog)].map(([id, { words, cells, evidenceOfRow }]) => [
      id,
      JSON.stringify([words, cells, evidenceOfRow]),
    ]),
  );
}

function onlyErrors(error: unknown): Catalog | null {
  if (error instanceof CatalogError) return null;
  throw error;
}

const pages = new Map([
  [states.id, statePath],
  [operations.id, operationPath],
  [sources.id, sourcePath],
  [countries.id, countryPath],
]);

/** Pages that list all rows of a dataset. */
const lists = new Map([
  [operations.id, '/operations/'],
  [actions.id, actionsPath],
]);

/** Paths of the pages of datasets, states, countries, operations and sources that differing rows touch, and of the lists of them. */
export function pagesTouched(differences: readonly Difference[]): readonly string[] {
  const paths = new Set<string>();
  for (const { id, added, removed, changed } of differences) {
    const dataset = datasets.find((candidate) => candidate.id === id);
    if (!dataset) continue;
    paths.add(datasetPath(id));
    const list = lists.get(id);
    if (list !== undefined) paths.add(list);
    const before = changed.map(({ cells, changes }) => ({
      ...cells,
      ...Object.fromEntries(changes.map(({ column, old }) => [column, old])),
    }));
    const rows = [...added, ...removed, ...changed].map((row) => row.cells);
    for (const cells of [...rows, ...before]) addPages(dataset, cells, paths);
  }
  return [...paths].sort(compare);
}

function addPages(dataset: Dataset, cells: KeyedRow['cells'], paths: Set<string>): void {
  const own = dataset.key.length === 1 ? { [dataset.key[0] ?? '']: dataset.id } : {};
  for (const [column, target] of Object.entries({ ...dataset.references, ...own })) {
    const pathOf = pages.get(target);
    const ids = (cells[column] ?? '').split(';').filter((id) => id !== '');
    if (pathOf) for (const id of ids) paths.add(pathOf(id));
  }
}
