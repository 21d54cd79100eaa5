import { textWidth } from '../text.ts';

/** A column with what may be written above it, in SVG units. */
export interface Labelled {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly text: string;
}

interface Span {
  readonly left: number;
  readonly right: number;
}

/** Part of the text size kept free between two labels. */
const gap = 0.3;

/** Below this part of the highest column, a label is as low as the dash of a year without a value. */
const low = 0.45;

/** Whether two spans are beside each other, with `space` between them. */
const isFree = (one: Span, other: Span, space = 0) =>
  one.right + space <= other.left || other.right + space <= one.left;

/**
 * Which columns are labelled, each with how far its label is moved from its middle so that it stays in
 * a chart of `width`: all where all have room; else the last, the highest and the first, as far as none
 * comes close to another, lies on a higher column or touches a dash. `dashes` are the middles of
 * places without a value, `size` is that of the letters.
 */
export function labelledColumns<T extends Labelled>(
  columns: readonly T[],
  dashes: readonly number[],
  width: number,
  size: number,
): readonly { readonly column: T; readonly shift: number }[] {
  const space = size * gap;
  const highest = Math.max(...columns.map(({ value }) => value));
  const placed = columns.map((column) => {
    const wide = textWidth(column.text, size);
    const middle = (column.from + column.to) / 2;
    const left = Math.max(0, Math.min(middle - wide / 2, width - wide));
    return { column, left, right: left + wide, shift: left + wide / 2 - middle };
  });
  const isClear = (label: (typeof placed)[number]) =>
    columns.every(
      ({ from, to, value }) =>
        value <= label.column.value || isFree(label, { left: from, right: to }),
    ) &&
    (label.column.value > highest * low ||
      dashes.every((at) => isFree(label, { left: at, right: at }, size)));
  const free = placed.filter(isClear);
  const isEveryFree =
    free.length === placed.length &&
    free.every((label, index) =>
      free.slice(index + 1).every((other) => isFree(label, other, space)),
    );
  if (isEveryFree) return placed;
  const top = placed.find(({ column }) => column.value === highest);
  const chosen: (typeof placed)[number][] = [];
  for (const label of [placed.at(-1), top, placed[0]])
    if (label && isClear(label) && chosen.every((other) => isFree(label, other, space)))
      chosen.push(label);
  return chosen;
}
