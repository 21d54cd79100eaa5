import type { Format } from '../format.ts';

/** English words of the page about the record on what is covered and how promises are tested. */
export const aboutMoreWords = (f: Format) => ({
  coverage: {
    title: 'What we have, and what is missing',
    text: (p: { datasets: number; first: number; last: number }) =>
      `Rows by year in the ${f.number(p.datasets)} datasets that have years, from ${p.first} to ${p.last}. A dash means there is no row for that year: the sources give no figure, or we have not found them. The page of each dataset shows how complete its columns are.`,
    dataset: 'Dataset',
    none: '–',
  },
  languages: {
    title: 'Languages of the site, and what is missing in them',
    description: 'How much of the site is translated, counted when it is built.',
    text: 'What is not translated yet is shown in English. Titles and words of sources stay in their language, and so do the files of data. Translations are checked like everything else; corrections are welcome.',
    language: 'Language',
    messages: 'Words of the site not translated',
    texts: 'Labels and summaries of the data not translated',
    of: (p: { missing: number; all: number }) => `${f.number(p.missing)} of ${f.number(p.all)}`,
  },
  tests: {
    title: 'What we promise, and how we test it',
    text: 'Tests run at every change. A change that breaks a promise is not published.',
    promises: [
      {
        title: 'True',
        text: 'Every row names its source. A check compares sources with each other, parts with totals and ranks with values. We change digits on purpose to see that the check notices.',
      },
      {
        title: 'Clear',
        text: 'An accessibility checker reads every kind of page, in light and dark, on wide and narrow screens, with and without scripts.',
      },
      {
        title: 'Fast',
        text: 'Every page must stay under a fixed size. Nothing is loaded from other sites.',
      },
      {
        title: 'Durable',
        text: 'Addresses and columns never change. The same data always give the same files.',
      },
    ],
  },
});
