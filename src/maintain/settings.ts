import { nearest } from '../catalog/nearest.ts';
import { canonicalCell } from '../catalog/write.ts';
import { datasets } from '../datasets/all.ts';
import { columnsOf, type Dataset } from '../datasets/dataset.ts';
import type { Addition } from './addition.ts';
import { UsageError } from './command.ts';
import { layOut } from './wrap.ts';

/**
 * The dataset of an id typed on the command line; throws a `UsageError` with the nearest one.
 * `among` are those that the command knows what to do with.
 */
export function datasetNamed(id: string | undefined, among = datasets): Dataset {
  if (id === undefined) throw new UsageError(`Which dataset?\n\n${list(among)}`);
  const found = among.find((dataset) => dataset.id === id);
  if (found) return found;
  const near = nearest(
    id,
    among.map((dataset) => dataset.id),
  );
  const known = datasets.some((dataset) => dataset.id === id);
  const what = known ? 'its rows are not statements of one source' : 'no such dataset';
  const fix = near ? `Write ${near}.` : `Write one of these:\n\n${list(among)}`;
  throw new UsageError(`"${id}"  ${what}. ${fix}`);
}

function list(among: readonly Dataset[]): string {
  return layOut(
    among.map(({ id, title }) => [id, title]),
    { indent: '  ' },
  );
}

/** The row that settings such as `year=2026` describe; columns not named are empty. */
export function readSettings(dataset: Dataset, settings: readonly string[]): Addition {
  const columns = columnsOf(dataset);
  const names = columns.map(({ name }) => name);
  const cells = new Map<string, string>();
  for (const setting of settings) {
    const [, name, text] = /^([^=]*)=(.*)$/s.exec(setting) ?? [];
    if (name === undefined || text === undefined)
      throw new UsageError(`--set "${setting}"  expected column=value. Put "=" between the two.`);
    const column = columns.find((candidate) => candidate.name === name);
    if (!column) {
      const near = nearest(name, names);
      const fix = near ? `Write ${near}.` : `Write one of ${names.join(', ')}.`;
      throw new UsageError(`--set "${setting}"  ${dataset.id} has no column "${name}". ${fix}`);
    }
    if (cells.has(name))
      throw new UsageError(`--set "${setting}"  the column is set twice. Remove one of the two.`);
    cells.set(name, canonicalCell(column, text));
  }
  return { dataset, cells };
}
