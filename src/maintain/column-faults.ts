import { nearest } from '../catalog/nearest.ts';
import type { ReleaseRecord } from '../catalog/released.ts';
import { columnsOf, type Dataset } from '../datasets/dataset.ts';

/**
 * What breaks the promise that released columns keep their names and places, a message each:
 * programs of others read them by both. Columns may only be added behind the last.
 */
export function columnFaults(
  { version, datasets: released }: ReleaseRecord,
  current: readonly Dataset[],
): readonly string[] {
  return Object.entries(released).flatMap(([id, { file, columns }]) => {
    const dataset = current.find((candidate) => candidate.id === id);
    if (!dataset) {
      const fix = 'Released datasets stay: define it again, or empty its file and say so in it.';
      return [`data/${file}  the dataset ${id} of release ${version} is gone. ${fix}`];
    }
    if (dataset.file !== file)
      return [`data/${dataset.file}  was released as data/${file}. Move it back: addresses stay.`];
    const names = columnsOf(dataset).map(({ name }) => name);
    return faultsOf(columns, names).map(
      (fault) => `data/${file} ${fault} Columns of release ${version} keep name and place.`,
    );
  });
}

function faultsOf(released: readonly string[], names: readonly string[]): readonly string[] {
  const gone = released.filter((name) => !names.includes(name));
  if (gone.length > 0) {
    const fresh = names.filter((name) => !released.includes(name));
    return gone.map((name) => {
      const [only] = fresh.length === 1 && gone.length === 1 ? fresh : [nearest(name, fresh)];
      const now = only === undefined ? 'removed' : `renamed to ${only}`;
      return `${name}  the column was ${now}. Put it back, and add a new one behind the last.`;
    });
  }
  const index = released.findIndex((name, column) => names[column] !== name);
  if (index === -1) return [];
  const order = [...released, ...names.filter((name) => !released.includes(name))];
  return [
    `${names[index]}  the column is where ${released[index]} was. Write them in the order ${order.join(',')}.`,
  ];
}
