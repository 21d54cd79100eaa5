import { everyYear } from '../../indicators/years.ts';
import type { Frame } from '../figure.ts';
import { textWidth } from '../text.ts';

/** Height that the years below a chart take, in SVG units. */
export const yearsHeight = 28;

/** Air between two years, in SVG units. */
const air = 6;

/** An apostrophe takes half the room of a letter. */
const apostrophe = 0.5;

/** Every year in full where there is room; ’15, ’16 where there is not. */
export function yearTick(frame: Frame) {
  return (year: number) => (frame.name === 'wide' ? String(year) : `’${String(year).slice(2)}`);
}

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

/**
 * The axis of a chart by year, `room` SVG units long: time, on which each year has its place. On a
 * `band` stand bars, on `point`s lines.
 */
export function yearAxis(
  type: 'band' | 'point',
  years: readonly number[],
  frame: Frame,
  room: number,
) {
  const domain = everyYear(years);
  return {
    type,
    domain,
    padding: type === 'band' ? bandPadding : pointPadding,
    label: null,
    tickSize: 0,
    ticks: shownYears(domain, frame, room),
    tickFormat: yearTick(frame),
  };
}

/** Part of the room of a year that its bar leaves free. */
export const bandPadding = 0.22;

export const pointPadding = 0.3;
