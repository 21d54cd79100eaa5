import type { Frame } from '../figure.ts';
import { textWidth } from './legend.ts';
import { yearTick } from './ticks.ts';

/** Air between two years, in SVG units. */
const air = 6;

/** An apostrophe takes half the room of a letter. */
const apostrophe = 0.5;

/** Years that an axis of this length can name: all, every other back from the newest, or every fifth. */
export function shownYears(
  years: readonly number[],
  frame: Frame,
  room: number,
): readonly number[] {
  const newest = Math.max(...years);
  const text = yearTick(frame)(newest);
  const letter = textWidth('0', frame.text);
  const needed = (text.length - (text.startsWith('’') ? apostrophe : 0)) * letter + air;
  const fits = (step: number) => (room / years.length) * step >= needed;
  if (fits(1)) return years;
  if (fits(2)) return years.filter((year) => (newest - year) % 2 === 0);
  return years.filter((year) => year % 5 === 0);
}
