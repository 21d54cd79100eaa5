import { type Drawing, onTop } from '../drawing.ts';
import type { Frame } from '../figure.ts';
import { el, escapeXml } from '../svg.ts';
import { textWidth } from '../text.ts';

/** A swatch and what it stands for. */
export interface Entry {
  readonly className: string;
  readonly label: string;
  /** Paint instead of a class, for patterns. */
  readonly fill?: string;
  /** The series that it names, where the paint of its marks does not tell. */
  readonly series?: number;
}

/** What is none of the series: nothing is reported of it. */
const rest = ['hatch', 'land'];

/** A row of swatches with labels, which goes on to further rows where the frame ends. */
export function legend(entries: readonly Entry[], frame: Frame, top: number): string {
  const swatch = frame.text * 0.85;
  const line = frame.text * 1.45;
  let [x, y] = [0, top];
  const items = entries.map(({ className, label, fill, series = className }) => {
    const width = swatch + 6 + textWidth(label, frame.text) + 16;
    if (x > 0 && x + width > frame.width) [x, y] = [0, y + line];
    const square = { x, y: y + frame.text * 0.2, width: swatch, height: swatch };
    const item =
      el('rect', { ...square, class: className, fill }) +
      el('text', { x: x + swatch + 6, y: y + frame.text * 0.95 }, escapeXml(label));
    x += width;
    const isSeries = fill === undefined && !rest.includes(className);
    return isSeries ? el('g', { 'data-series': series }, item) : item;
  });
  return el('g', { 'text-anchor': 'start', class: 'legend' }, ...items);
}

/** Height of such a legend in SVG units. */
export function legendHeight(labels: readonly string[], frame: Frame): number {
  let [x, rows] = [0, 1];
  for (const label of labels) {
    const width = frame.text * 0.85 + 6 + textWidth(label, frame.text) + 16;
    if (x > 0 && x + width > frame.width) [x, rows] = [0, rows + 1];
    x += width;
  }
  return rows * frame.text * 1.45;
}

/** A drawing below its legend; `draw` is told where the legend ends. Without entries it has none. */
export function withLegend(
  entries: readonly Entry[],
  frame: Frame,
  draw: (top: number) => Drawing,
): Drawing {
  if (entries.length === 0) return draw(0);
  const labels = entries.map(({ label }) => label);
  return onTop(draw(legendHeight(labels, frame)), legend(entries, frame, 0));
}
