import type { Frame } from '../figure.ts';
import { el, escapeXml } from '../svg.ts';
import { textWidth } from '../text.ts';

/** A pixel: symbols of less could not be seen. */
const smallest = 1;

/** Radius of a symbol whose area grows with the value. */
export type Radius = (value: number) => number;

export function radiusScale(highest: number, largest: number): Radius {
  return (value) => Math.max(smallest, largest * Math.sqrt(value / highest));
}

/** Values that a legend explains: at most three of 1, 2 or 5 times a power of ten, falling. */
export function roundValues(highest: number): readonly number[] {
  const top = Math.floor(Math.log10(highest));
  const steps = [top, top - 1, top - 2].flatMap((power) =>
    [5, 2, 1].map((digit) => digit * 10 ** power),
  );
  const first = steps.findIndex((step) => step <= highest);
  return [first, first + 2, first + 4].flatMap((index) => steps[index] ?? []);
}

interface SymbolLegend {
  readonly radius: Radius;
  readonly values: readonly number[];
  readonly format: (value: number) => string;
  readonly frame: Frame;
  readonly top: number;
}

/** Circles in a row, each with its value. */
export function symbolLegend({ radius, values, format, frame, top }: SymbolLegend): string {
  const largest = Math.max(...values.map(radius));
  const middle = top + Math.max(largest, frame.text * 0.6) + 1;
  let x = 1;
  const items = values.map((value) => {
    const r = radius(value);
    const label = format(value);
    const circle = el('circle', { cx: x + r, cy: middle, r });
    const text = el('text', { x: x + 2 * r + 5, y: middle + frame.text * 0.35 }, escapeXml(label));
    x += 2 * r + 5 + textWidth(label, frame.text) + 14;
    return circle + text;
  });
  return el('g', { class: 'symbols' }, ...items);
}
