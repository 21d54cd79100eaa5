import { textWidth } from '../text.ts';

/** Part of the text size kept free between two labels. */
const gap = 0.05;

/** What is written above the bar of a year. */
export interface BarLabel {
  readonly year: number;
  readonly value: number;
  readonly text: string;
}

/**
 * Labels of bars that are written: all of them where they have room side by side; else the last, the
 * highest and the first, as far as none leaves the chart, comes close to another or lies on a higher
 * bar; that of the last year then ends with its bar.
 * `room` is the width of one year, `size` that of the letters.
 */
export function fittingLabels<T extends BarLabel>(
  labels: readonly T[],
  years: readonly number[],
  room: number,
  size: number,
): readonly T[] {
  const width = ({ text }: T) => textWidth(text, size) + size * gap;
  if (labels.every((label) => width(label) <= room)) return labels;
  const start = ({ year }: T) => years.indexOf(year) * room;
  // The label of the last year ends with its bar; the others are above the middle of theirs.
  const end = (label: T) => {
    const right = start(label) + room;
    return label.year === years.at(-1) ? right : right + (width(label) - room) / 2;
  };
  const isFree = (label: T, other: T) =>
    end(label) - width(label) >= end(other) || end(other) - width(other) >= end(label);
  const isClear = (label: T) =>
    labels.every(
      (other) =>
        other.value <= label.value ||
        start(other) >= end(label) ||
        start(other) + room <= end(label) - width(label),
    );
  const highest = labels.reduce<T | undefined>(
    (best, label) => (best === undefined || label.value > best.value ? label : best),
    undefined,
  );
  const chosen: T[] = [];
  for (const label of [labels.at(-1), highest, labels[0]]) {
    if (label === undefined || end(label) < width(label) || !isClear(label)) continue;
    if (chosen.every((other) => isFree(label, other))) chosen.push(label);
  }
  return chosen;
}
