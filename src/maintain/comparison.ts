import { count } from '../catalog/count.ts';
import { compareTables, type Difference } from './difference.ts';
import { compareOutlines, type OutlineChange, outlineText } from './outlines.ts';
import { readRawTables } from './raw-table.ts';
import { compareFigures, type FigureChanges, pagesTouched } from './reach.ts';
import { withData } from './revision.ts';

/** Two versions of the data, as they were named, and all they differ in. */
export interface Comparison {
  readonly old: string;
  readonly new: string;
  readonly datasets: readonly Difference[];
  /** The outlines of the map that differ. */
  readonly outlines: readonly OutlineChange[];
  /** The figures that change, or why that cannot be told. */
  readonly figures: FigureChanges | string;
  /** Paths of the pages that differing rows touch. */
  readonly pages: readonly string[];
}

/** Compares two folders or git revisions; `repository` is where revisions are looked for. */
export async function compareData(
  old: string,
  now: string,
  repository: string,
): Promise<Comparison> {
  return withData(old, repository, (before) =>
    withData(now, repository, async (after) => {
      const tables = [await readRawTables(before), await readRawTables(after)] as const;
      const datasets = compareTables(...tables);
      const outlines = await compareOutlines(before, after);
      const alike = { added: [], removed: [], changed: [] };
      const figures = datasets.length === 0 ? alike : await compareFigures(before, after);
      return { old, new: now, datasets, outlines, figures, pages: pagesTouched(datasets) };
    }),
  );
}

/** Names under a heading; never without names. */
export interface TitledList {
  readonly title: string;
  readonly names: readonly string[];
}

/** The figures that differ, in titled lists without empty ones, or a sentence on why they are not known. */
export function figureLists({ figures }: Comparison): readonly TitledList[] | string {
  if (typeof figures === 'string') return `Figures are not compared: ${figures}.`;
  return [
    { title: 'Figures that change', names: figures.changed },
    { title: 'New figures', names: figures.added },
    { title: 'Figures that go', names: figures.removed },
  ].filter(({ names }) => names.length > 0);
}

/** The outlines that differ; null where none does. */
export const outlineList = ({ outlines }: Comparison): TitledList | null =>
  outlines.length > 0
    ? { title: 'Outlines of the map that change', names: outlines.map(outlineText) }
    : null;

/** The counts in one sentence. */
export function summarise({ datasets, outlines, figures, pages }: Comparison): string {
  const drawn =
    outlines.length > 0 ? ` ${count(outlines.length, 'outline')} of the map changed.` : '';
  if (datasets.length === 0) return drawn.trim() || 'No differences.';
  const all = (list: 'added' | 'removed' | 'changed') =>
    datasets.reduce((sum, difference) => sum + difference[list].length, 0);
  const rows = `${count(all('added'), 'row')} added, ${all('removed')} removed, ${all('changed')} changed`;
  const shown =
    typeof figures === 'string' ? '' : `${count(Object.values(figures).flat().length, 'figure')}, `;
  const reach = `Affects ${shown}${count(pages.length, 'page')}.`;
  return `${rows} in ${count(datasets.length, 'dataset')}. ${reach}${drawn}`;
}

/** What happened to the columns of a file and to the file itself, in a few words. */
export function columnChanges({ dataset, columns }: Difference): string {
  const file = dataset === 'kept' ? [] : [`dataset ${dataset}`];
  const renamed = columns.renamed.map(({ from, to }) => `${from} renamed to ${to}`);
  const added = columns.added.map((name) => `${name} added`);
  const removed = columns.removed.map((name) => `${name} removed`);
  return [...file, ...renamed, ...added, ...removed].join(', ');
}

/** The first of a list, and how many are left out. */
export function cut<T>(list: readonly T[], most: number) {
  return { shown: list.slice(0, most), more: Math.max(0, list.length - most) };
}

/** One row that differs, in the words of a report. */
export interface Entry {
  readonly what: 'added' | 'removed' | 'changed';
  readonly key: string;
  readonly line: number;
  /** Cells to show: of a changed row those that changed, of others all that are filled and no key. */
  readonly cells: readonly {
    readonly column: string;
    readonly old: string;
    readonly new: string;
  }[];
}

/** All rows of a difference: changed ones first, for they are easily overlooked. */
export function entriesOf({ added, removed, changed }: Difference): readonly Entry[] {
  const filled = (cells: Readonly<Record<string, string>>, side: 'old' | 'new', width: number) =>
    Object.entries(cells)
      .slice(width)
      .filter(([, text]) => text !== '')
      .map(([column, text]) => ({ column, old: '', new: '', [side]: text }));
  const key = (cells: readonly string[]) => cells.map((cell) => cell || '-').join(', ');
  return [
    ...changed.map((row) => ({
      what: 'changed' as const,
      key: key(row.key),
      line: row.line,
      cells: row.changes,
    })),
    ...added.map((row) => ({
      what: 'added' as const,
      key: key(row.key),
      line: row.line,
      cells: filled(row.cells, 'new', row.key.length),
    })),
    ...removed.map((row) => ({
      what: 'removed' as const,
      key: key(row.key),
      line: row.line,
      cells: filled(row.cells, 'old', row.key.length),
    })),
  ];
}
