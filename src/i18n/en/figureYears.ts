/** Words of the control that goes through the years of a figure. */
export const figureYearWords = {
  group: 'Year',
  back: 'Year before',
  on: 'Next year',
  play: 'Play',
  allYears: 'all years',
  sameClasses: 'A colour stands for the same amounts in every year.',
  sameSizes: 'A circle of one size stands for the same amount in every year.',
};
