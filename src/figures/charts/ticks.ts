import type { Frame } from '../figure.ts';

/** Every year in full where there is room; ’15, ’16 where there is not. */
export function yearTick(frame: Frame) {
  return (year: number) => (frame.name === 'wide' ? String(year) : `’${String(year).slice(2)}`);
}
