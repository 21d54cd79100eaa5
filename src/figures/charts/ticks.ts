import type { Frame } from '../figure.ts';
import { textWidth } from './legend.ts';

/** Digits and short units are narrower than the letters for which `textWidth` reckons. */
const digits = 0.88;

/**
 * Width in SVG units that the numbers of an axis from zero need, as Plot chooses four of them: steps
 * of 1, 2 or 5 and zeros.
 */
export function axisWidth(
  highest: number,
  textOf: (value: number) => string,
  frame: Frame,
): number {
  if (highest <= 0) return 0;
  const power = 10 ** Math.floor(Math.log10(highest / 4));
  const rest = highest / 4 / power;
  const step =
    power * (rest >= Math.sqrt(50) ? 10 : rest >= Math.sqrt(10) ? 5 : rest >= Math.sqrt(2) ? 2 : 1);
  const ticks = Array.from(
    { length: Math.floor(highest / step) },
    (_, place) => (place + 1) * step,
  );
  return Math.max(...ticks.map((value) => textWidth(textOf(value), frame.text))) * digits;
}
