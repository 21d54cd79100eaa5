import type { Drawing } from '../drawing.ts';
import type { Frame } from '../figure.ts';
import { el, escapeXml } from '../svg.ts';
import { boldness, linesIn, textWidth } from '../text.ts';

/** A name with two shares, each a part of its own whole from 0 to 1. */
export interface Pair {
  readonly label: string;
  /** Null where nothing is reported. */
  readonly shares: readonly [number | null, number | null];
  readonly className: string;
}

/** Between the two columns, in SVG units. */
const gap = 16;
const line = 1.3;

/**
 * Rows of a name and two bars, each in a column of its own under a heading: two shares that are not of
 * one whole. On a narrow frame the name stands above its bars.
 */
export function pairBars(
  pairs: readonly Pair[],
  heads: readonly [string, string],
  frame: Frame,
  say: (share: number | null) => string,
): Drawing {
  const size = frame.text;
  const beside = frame.name === 'wide';
  const names = beside ? Math.max(...pairs.map(({ label }) => textWidth(label, size))) + 12 : 0;
  const width = (frame.width - names - gap) / 2;
  const numbers = Math.max(
    ...pairs.flatMap(({ shares }) => shares.map((share) => textWidth(say(share), size))),
  );
  const longest = width - numbers - 10;
  const columns = [0, 1].map((index) => {
    const highest = Math.max(...pairs.map(({ shares }) => shares[index] ?? 0)) || 1;
    return { x: names + index * (width + gap), scale: longest / highest };
  });
  const headLines = heads.map((head) => linesIn(head, width, size * boldness));
  const top = Math.max(...headLines.map(({ length }) => length)) * size * line + size * 0.5;
  const thickness = size * 1.15;
  const step = thickness + size * (beside ? 0.4 : 0.55) + (beside ? 0 : size * line);
  const text = (x: number, y: number, words: string, className: string | null = null) =>
    el('text', { x, y, class: className }, escapeXml(words));
  const rowOf = ({ label, shares, className }: Pair, index: number) => {
    const y = top + index * step;
    const bar = y + (beside ? 0 : size * line);
    const strong = className === 'highlight' ? 'strong' : null;
    return [
      text(0, beside ? bar + size : y + size, label, strong),
      ...columns.flatMap(({ x, scale }, place) => {
        const share = shares[place] ?? null;
        const length = (share ?? 0) * scale;
        return [
          share === null
            ? ''
            : el('rect', {
                x,
                y: bar,
                width: length,
                height: thickness,
                class: className,
              }),
          text(x + length + 6, bar + size, say(share), strong),
        ];
      }),
    ];
  };
  const height = Math.ceil(top + pairs.length * step);
  const body = [
    ...headLines.flatMap((lines, index) =>
      lines.map((words, row) =>
        text(columns[index]?.x ?? 0, size + row * size * line, words, 'strong'),
      ),
    ),
    ...pairs.flatMap(rowOf),
  ];
  const middle = (_: Pair, index: number) =>
    Math.round(top + index * step + (beside ? 0 : size * line) + thickness / 2);
  return {
    frame,
    width: frame.width,
    height,
    anchor: 'start',
    body,
    places: { x: null, y: pairs.map(middle) },
  };
}
