import { countedNote } from '../datasets/counted-note.ts';
import { columnsOf, type Dataset } from '../datasets/dataset.ts';
import type { Entry } from './change-entries.ts';

/** So many new rows of a dataset nobody reads one by one: they are counted by year or document. */
const mostListed = 50;

/** So many groups of new rows are named; more are one entry for the dataset. */
const mostGroups = 50;

/**
 * Puts one entry with a count of rows in place of the new rows of a dataset that gets many: one for
 * each year, or document where the rows have none. All else stays as it is.
 */
export function foldAdditions(
  entries: readonly Entry[],
  datasets: readonly Dataset[],
): readonly Entry[] {
  const groups = Map.groupBy(entries, ({ dataset, change, row_key: key, reason }) =>
    change === 'added' && key !== undefined ? JSON.stringify([dataset, reason]) : '',
  );
  const rest = groups.get('') ?? [];
  groups.delete('');
  // A place stands once in a release: what is added there for a second reason stays listed.
  const taken = new Set<string>();
  const folded = [...groups.values()].flatMap((group) => {
    const dataset = datasets.find(({ id }) => id === group[0]?.dataset);
    const rows = new Map(group.map((entry) => [entry.row_key ?? '', entry]));
    if (!dataset || rows.size <= mostListed) return group;
    const counted = countedEntries(dataset, group, [...rows.keys()]);
    const places = counted.map(({ row_key: key }) => `${dataset.id}/${key ?? ''}`);
    if (places.some((place) => taken.has(place))) return group;
    for (const place of places) taken.add(place);
    return counted;
  });
  return [...rest, ...folded];
}

function countedEntries(
  dataset: Dataset,
  group: readonly Entry[],
  keys: readonly string[],
): readonly Entry[] {
  const names = groupNames(dataset, group);
  const counts = Map.groupBy(keys, (key) => names(key));
  const base = { dataset: dataset.id, change: 'added', reason: group[0]?.reason ?? 'new-data' };
  if (counts.has('') || counts.size > mostGroups) {
    return [{ ...base, note: countedNote(keys.length) }];
  }
  return Array.from(counts, ([name, rows]) => ({
    ...base,
    row_key: name,
    note: countedNote(rows.length),
  }));
}

/** Tells of a key the year of its row, or its document; '' where it has neither. */
function groupNames(dataset: Dataset, group: readonly Entry[]): (key: string) => string {
  const names = columnsOf(dataset).map(({ name }) => name);
  const column = ['year', 'source_id', 'source_ids'].find((name) => names.includes(name));
  if (column === undefined) return () => '';
  const index = dataset.key.indexOf(column);
  if (index !== -1) return (key) => key.split('/')[index] ?? '';
  const cells = new Map(
    group.filter((entry) => entry.column === column).map((entry) => [entry.row_key, entry.new]),
  );
  return (key) => cells.get(key) ?? '';
}
