import { nearest } from '../catalog/nearest.ts';
import { changes } from '../datasets/changes.ts';
import { columnsOf } from '../datasets/dataset.ts';
import { UsageError } from './command.ts';

/** Why rows changed: for all of them, for those of a dataset, or for those whose key begins so. */
export interface Reason {
  readonly why: string;
  /** Empty: every dataset. */
  readonly dataset: string;
  /** Cells of the key from its front, joined by slashes; empty: every row. */
  readonly key: string;
  /** As it was typed. */
  readonly typed: string;
}

/** The reasons there are, from the dataset of changes itself. */
const whys: readonly string[] =
  columnsOf(changes).find(({ name }) => name === 'reason')?.choices ?? [];

/**
 * Reads `correction`, `revision:ic3-states` and `revision:ic3-states/2023/US-OH`.
 * Throws a `UsageError` for an unknown reason or dataset, and where one place is given two reasons.
 */
export function readReasons(
  typed: readonly string[],
  datasetIds: readonly string[],
): readonly Reason[] {
  const reasons = typed.map((text) => readReason(text, datasetIds));
  for (const [place, group] of Map.groupBy(reasons, placeOf)) {
    const [first, second] = group;
    if (second) {
      throw new UsageError(
        `--reason "${second.typed}"  ${place || 'everything'} has the reason "${first?.why}" already. Leave out one of the two.`,
      );
    }
  }
  return reasons;
}

const placeOf = ({ dataset, key }: Reason) => (key === '' ? dataset : `${dataset}/${key}`);

function readReason(typed: string, datasetIds: readonly string[]): Reason {
  const [why = '', ...rest] = typed.split(':');
  const place = rest.join(':');
  const [dataset = '', ...cells] = place.split('/');
  if (!whys.includes(why)) {
    const near = nearest(why, whys);
    const fix = near ? `Write ${near}.` : `Write one of ${whys.join(', ')}.`;
    throw new UsageError(`--reason "${typed}"  "${why}" is not a reason. ${fix}`);
  }
  if (typed.includes(':') && !datasetIds.includes(dataset)) {
    const near = nearest(dataset, datasetIds);
    const fix = near ? `Write ${why}:${near}.` : 'Write the id of a dataset, such as ic3-states.';
    throw new UsageError(`--reason "${typed}"  no dataset has the id "${dataset}". ${fix}`);
  }
  return { why, dataset, key: cells.join('/'), typed };
}

/** The reason of a row: the one that names it most closely; undefined where none does. */
export function reasonFor(
  reasons: readonly Reason[],
  dataset: string,
  key: string,
): Reason | undefined {
  return reasons
    .filter((reason) => reason.dataset === '' || reason.dataset === dataset)
    .filter((reason) => reason.key === '' || `${key}/`.startsWith(`${reason.key}/`))
    .toSorted((a, b) => placeOf(b).length - placeOf(a).length)[0];
}
