import type { Format } from '../format.ts';

/** English words of what stands behind a number in running text. */
export const statedWords = (f: Format) => {
  const documents = (count: number, more = '') =>
    count === 1 ? `one ${more}source` : `${f.number(count)} ${more}sources`;
  return {
    /** The source and the place in it. */
    source: (p: { title: string; place: string | null }) =>
      p.place === null ? p.title : `${p.title}, ${p.place}`,
    /** A page of a document, or several; in other languages too the rest of the place is English. */
    pages: (first: string, last: string | null) =>
      last === null ? `p.\u00a0${first}` : `pp.\u00a0${first}–${last}`,
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
