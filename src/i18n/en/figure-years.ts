import type { Format } from '../format.ts';

/** Words of figures that are seen year by year, and of the control that goes through the years. */
export const figureYearWords = (f: Format) => ({
  group: 'Year',
  back: 'Year before',
  on: 'Next year',
  play: 'Play',
  allYears: 'all years',
  sameClasses: 'A colour stands for the same amounts in every year.',
  sameSizes: 'A circle of one size stands for the same amount in every year.',
  searches: (states: number, year: number) =>
    states === 1
      ? `Searches of ${year} in one state or territory of India`
      : `Searches of ${year} in ${f.number(states)} states and territories of India`,
  begun:
    'An operation stands in the year in which it began; those without a date stand under all years only.',
});
