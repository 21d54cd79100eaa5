import type { Format } from '../format.ts';

/** English words of the page about the record on what is covered and how promises are tested. */
export const aboutMoreWords = (f: Format) => ({
  coverage: {
    title: 'What is there, and what is missing',
    text: (p: { datasets: number; first: number; last: number }) =>
      `Rows by year in the ${f.number(p.datasets)} datasets that have years, from ${p.first} to ${p.last}. A dash means that no row is about that year: the documents do not print it, or we have not found them. The page of each dataset tells how far its columns are filled.`,
    dataset: 'Dataset',
    none: '–',
  },
  tests: {
    title: 'How promises are tested',
    text: 'Each promise has tests that run at every change. A change that breaks one is not published.',
    promises: [
      {
        title: 'True',
        text: 'Every row names its document. A check reads all rows and compares what several documents print, parts with totals, and ranks with values. Digits are changed on purpose to see that the check notices.',
      },
      {
        title: 'Clear',
        text: 'Every page is read by an accessibility checker, in light and dark, wide and narrow, with and without scripts. No word of the pages stands outside the files of the language.',
      },
      {
        title: 'Fast',
        text: 'Every built page has a budget of bytes and requests. Nothing is fetched from elsewhere.',
      },
      {
        title: 'Durable',
        text: 'The same data give the same bytes. Every link of every page leads somewhere, also below a folder. Addresses and columns never change.',
      },
    ],
  },
});
