import type { Format } from '../format.ts';

/** Words of figures that are seen year by year, and of the control that goes through the years. */
export const figureYearWords = (f: Format) => ({
  group: 'Year',
  back: 'Year before',
  on: 'Next year',
  play: 'Play',
  allYears: 'all years',
  sameClasses: 'Colours mean the same amounts in every year.',
  sameSizes: 'Circles of the same size mean the same amount in every year.',
  searches: (states: number, year: number) =>
    states === 1
      ? `In ${year} operations took place in one state or territory of India`
      : `In ${year} operations took place in ${f.number(states)} states and territories of India`,
  begun:
    'Operations are shown in the year they began; those with no known date appear only under all years.',
});
