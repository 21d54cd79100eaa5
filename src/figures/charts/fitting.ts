import type { Frame } from '../figure.ts';
import { textWidth } from './legend.ts';
import { yearTick } from './year-axis.ts';

/** Part of the text size kept free between two labels. */
const gap = 0.3;

/**
 * Bars that get a label: all of them where the labels have room side by side; else the last, the
 * highest and the first, as far as none leaves the chart, comes close to another or lies on a
 * higher bar; the last then ends with its bar.
 * `room` is the width of one bar.
 */
export function fittingLabels<T>(
  bars: readonly T[],
  heightOf: (bar: T) => number,
  labelOf: (bar: T) => string,
  room: number,
  size: number,
): readonly T[] {
  const width = (bar: T) => textWidth(labelOf(bar), size) + size * gap;
  if (bars.every((bar) => width(bar) <= room)) return bars;
  // The label of the last bar ends with it; the others stand in the middle of theirs.
  const end = (bar: T) => {
    const right = (bars.indexOf(bar) + 1) * room;
    return bar === bars.at(-1) ? right : right + (width(bar) - room) / 2;
  };
  const isFree = (bar: T, other: T) =>
    end(bar) - width(bar) >= end(other) || end(other) - width(other) >= end(bar);
  const isClear = (bar: T) =>
    bars.every(
      (other, place) =>
        heightOf(other) <= heightOf(bar) ||
        place * room >= end(bar) ||
        (place + 1) * room <= end(bar) - width(bar),
    );
  const highest = bars.reduce<T | undefined>(
    (best, bar) => (best === undefined || heightOf(bar) > heightOf(best) ? bar : best),
    undefined,
  );
  const chosen: T[] = [];
  for (const bar of [bars.at(-1), highest, bars[0]]) {
    if (bar === undefined || end(bar) < width(bar) || !isClear(bar)) continue;
    if (chosen.every((other) => isFree(bar, other))) chosen.push(bar);
  }
  return chosen;
}

/** Years to be named below a chart of this width: every one, or every second, third, … back from the newest. */
export function fittingYears(
  years: readonly number[],
  width: number,
  frame: Frame,
): readonly number[] {
  const widest = Math.max(0, ...years.map((year) => textWidth(yearTick(frame)(year), frame.text)));
  const step = Math.ceil(((widest + frame.text * gap) * years.length) / width);
  return years.filter((_, place) => (years.length - 1 - place) % step === 0);
}

/** Heights of one or two labels, moved no closer than `gap` to each other and none above `ceiling`. */
export function apart(heights: readonly number[], gap: number, ceiling: number): readonly number[] {
  const [first = 0, second = first + gap] = heights;
  const push = Math.max(0, gap - Math.abs(first - second)) / 2;
  // Equal heights too need one above the other.
  const moved = first <= second ? [first - push, second + push] : [first + push, second - push];
  const down = Math.max(0, ceiling - Math.min(...moved));
  return moved.slice(0, heights.length).map((height) => height + down);
}
