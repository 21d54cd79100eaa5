import type { Figure } from '../figures/figure.ts';

/** A number of a figure that differs, in the figure's own words. */
export interface ValueChange {
  /** What the row is about: `Japan, 2022`. */
  readonly row: string;
  readonly column: string;
  readonly before: string;
  readonly after: string;
  /** By how much it moved: 0.5 is half as much again. */
  readonly by: number;
}

/** The numbers of a figure that differ, those that moved most first. Rows are told apart by their texts. */
export function valueChanges(
  before: Figure | undefined,
  after: Figure | undefined,
): readonly ValueChange[] {
  if (!before || !after) return [];
  const known = numbersOf(before);
  return [...numbersOf(after)]
    .flatMap(([key, { row, column, value, text }]) => {
      const old = known.get(key);
      if (old === undefined || old.value === value) return [];
      const by = old.value === 0 ? 0 : Math.abs(value - old.value) / Math.abs(old.value);
      return [{ row, column, before: old.text, after: text, by }];
    })
    .sort((a, b) => b.by - a.by);
}

interface Shown {
  readonly row: string;
  readonly column: string;
  readonly value: number;
  readonly text: string;
}

function numbersOf({ cells, columns }: Figure): ReadonlyMap<string, Shown> {
  return new Map(
    cells.flatMap((row) => {
      // A year is a number that tells rows apart.
      const tells = row.filter(
        ({ value }, index) => typeof value === 'string' || columns[index]?.id === 'year',
      );
      const texts = [...new Set([row[0], ...tells].flatMap((cell) => cell?.text ?? []))];
      const key = texts.join(', ');
      // The first columns say what a row is about; the last its documents and notes.
      const name = texts.slice(0, 3).join(', ');
      return row.flatMap(({ value, text }, index) => {
        const column = columns[index];
        return typeof value === 'number' && column && column.id !== 'year'
          ? [[`${column.id} ${key}`, { row: name, column: column.title, value, text }] as const]
          : [];
      });
    }),
  );
}
