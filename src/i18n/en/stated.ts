import type { Format } from '../format.ts';

/** English words of what stands behind a number in running text. */
export const statedWords = (f: Format) => {
  const documents = (count: number, more = '') =>
    count === 1 ? `one ${more}source` : `${f.number(count)} ${more}sources`;
  return {
    /** The source and the place in it. */
    source: (p: { title: string; place: string | null }) =>
      p.place === null ? p.title : `${p.title}, ${p.place}`,
    /** A page of a document, or several. */
    pages: (first: string, last: string | null) =>
      last === null ? `p.\u00a0${first}` : `pp.\u00a0${first}–${last}`,
    /** Parts of a document, after a page or in place of one, by the name that rows give them. */
    parts: {
      abstract: 'abstract',
      'added up': 'added up',
      'age groups': 'age groups',
      'call center fraud section': 'call center fraud section',
      chart: 'chart',
      charts: 'charts',
      'counted from its rows': 'counted from its rows',
      'counts by category': 'counts by category',
      'counts by category and by month': 'counts by category and by month',
      'counts by month': 'counts by month',
      'crime types': 'crime types',
      'daily complaint counts': 'daily complaint counts',
      dashboard: 'dashboard',
      'details of the state': 'details of the state',
      excerpt: 'excerpt',
      headline: 'headline',
      'last three years': 'last three years',
      note: 'note',
      notebook: 'notebook',
      pie: 'pie',
      'press release': 'press release',
      'press report': 'press report',
      'robocall reports': 'robocall reports',
      states: 'states',
      summary: 'summary',
      table: 'table',
      'ten most frequent subjects': 'ten most frequent subjects',
      text: 'text',
      'total complaints': 'total complaints',
    },
    /** The same with a name or a number: `page of California` is the page of a state in a report on all. */
    places: {
      pageOf: (place: string) => `page of ${place}`,
      column: (name: string) => `column ${name}`,
      series: (name: string) => `series ${name}`,
      figure: (number: string) => `figure ${number}`,
      figureAndText: (number: string) => `figure ${number} and text`,
      note: (number: string) => `note ${number}`,
      noteToFigure: (number: string) => `note to figure ${number}`,
      over: (age: string) => `over ${age}`,
      year: (year: string) => `year ${year}`,
    },
    worked: (source: string) => `Calculated from ${source}`,
    /** Said of a value that was read in its document a second time. */
    readTwice: 'We read this value twice.',
    /** How many other documents print the value, how many further origins they have, and how many print another. */
    standing: (p: { same: number; origins: number; other: number }) => {
      if (p.same === 0 && p.other === 0) return 'No other source here gives this figure.';
      const repeated = `epeated by ${documents(p.same, 'more ')}`;
      const same =
        p.same === 0
          ? 'No other source confirms it'
          : p.origins === 0
            ? `R${repeated}`
            : `Confirmed by ${p.origins === 1 ? 'a second origin' : `${f.number(p.origins)} further origins`}, r${repeated}`;
      return p.other === 0 ? `${same}.` : `${same}; ${documents(p.other)} gave another value.`;
    },
  };
};
