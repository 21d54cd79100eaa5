import * as Plot from '@observablehq/plot';
import type { Frame } from '../figure.ts';
import { textWidth } from '../text.ts';

/** A break as charts show it. */
export interface BreakMark {
  /** The first year that is counted otherwise. */
  readonly year: number;
  /** What kind of break it is, written at its line. */
  readonly word: string;
}

/** Where a chart over years has its plot, in SVG units. */
interface Ground {
  readonly marginLeft: number;
  readonly marginRight: number;
  /** Years of the axis, oldest first. */
  readonly years: readonly number[];
  readonly type: 'band' | 'point';
  /** Of the axis: see `yearAxis`. */
  readonly padding: number;
  /** Kept free above the plot for labels of its marks. */
  readonly above: number;
}

interface BreakLines {
  /** Height that the words take above the plot and `above`. */
  readonly height: number;
  readonly marks: readonly Plot.Markish[];
}

/** A dashed line before the first year after each break, with a word above it. */
export function breakLines(breaks: readonly BreakMark[], frame: Frame, ground: Ground): BreakLines {
  const { marginLeft, marginRight, years, type, padding, above } = ground;
  const count = type === 'band' ? years.length + padding : years.length - 1 + 2 * padding;
  const step = (frame.width - marginLeft - marginRight) / count;
  const middle = type === 'band' ? (1 + padding) / 2 : padding;
  const line = frame.text * 1.25;
  const placed = stagger(
    breaks.flatMap(({ year, word: text }) => {
      const index = years.indexOf(year);
      if (index < 1) return [];
      const x = marginLeft + (index + middle - 0.5) * step;
      const width = textWidth(text, frame.text);
      // A word that would leave the frame ends at its edge.
      return [{ year, text, x, left: Math.min(x - 2, frame.width - width - 1), width }];
    }),
  );
  const lines = Math.max(0, ...placed.map(({ level }) => level + 1));
  const lift = (level: number) => above + (lines - 1 - level) * line;
  return {
    height: lines * line,
    marks: placed.flatMap((item) => [
      Plot.ruleX([item], {
        x: 'year',
        dx: -step / 2,
        insetTop: -lift(item.level),
        className: 'break-line',
      }),
      Plot.text([item], {
        x: 'year',
        text: 'text',
        frameAnchor: 'top',
        dx: item.left - item.x - step / 2,
        dy: -lift(item.level) - 3,
        textAnchor: 'start',
        lineAnchor: 'bottom',
      }),
    ]),
  };
}

interface Word {
  readonly x: number;
  readonly left: number;
  readonly width: number;
}

/** Words from left to right, each on a level below those that it would touch, or its line cross. */
export function stagger<W extends Word>(words: readonly W[]): readonly (W & { level: number })[] {
  const placed: (W & { level: number })[] = [];
  for (const word of words) {
    const below = placed
      .filter(({ left, width }) => Math.min(word.left, word.x) < left + width + gap)
      .map(({ level }) => level + 1);
    placed.push({ ...word, level: Math.max(0, ...below) });
  }
  return placed;
}

/** Between two words, in SVG units. */
const gap = 6;
