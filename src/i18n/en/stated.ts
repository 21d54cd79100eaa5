import type { Format } from '../format.ts';

/** English words of what stands behind a number in running text. */
export const statedWords = (f: Format) => {
  const documents = (count: number, more = '') =>
    count === 1 ? `one ${more}document` : `${f.number(count)} ${more}documents`;
  return {
    /** The document and the place in it. */
    source: (p: { title: string; place: string | null }) =>
      p.place === null ? p.title : `${p.title}, ${p.place}`,
    worked: (source: string) => `Worked out from ${source}`,
    /** How many other documents print the value, and how many another. */
    standing: (p: { same: number; other: number }) => {
      if (p.same === 0 && p.other === 0) return 'No other document here gives this figure.';
      const same =
        p.same === 0
          ? 'No other document confirms it'
          : `Confirmed by ${documents(p.same, 'more ')}`;
      return p.other === 0 ? `${same}.` : `${same}; ${documents(p.other)} gave another value.`;
    },
  };
};
