import type { Format } from '../format.ts';
import type { Words } from './shape.ts';

/** German words of what is behind a number in running text. */
export const statedWords = (f: Format): Words['stated'] => {
  const more = (count: number) =>
    count === 1 ? 'einer weiteren Quelle' : `${f.number(count)} weiteren Quellen`;
  return {
    source: (p) => (p.place === null ? p.title : `${p.title}, ${p.place}`),
    pages: (first, last) => (last === null ? `S.\u00a0${first}` : `S.\u00a0${first}–${last}`),
    worked: (source) => `Berechnet aus ${source}`,
    readTwice: 'Diesen Wert haben wir zweimal gelesen.',
    standing: (p) => {
      if (p.same === 0 && p.other === 0) return 'Keine andere Quelle hier nennt diese Zahl.';
      const same =
        p.same === 0
          ? 'Keine andere Quelle bestätigt sie'
          : p.origins === 0
            ? `Wiederholt von ${more(p.same)}`
            : `Bestätigt durch ${p.origins === 1 ? 'einen zweiten Ursprung' : `${f.number(p.origins)} weitere Ursprünge`}, wiederholt von ${more(p.same)}`;
      if (p.other === 0) return `${same}.`;
      return p.other === 1
        ? `${same}; eine Quelle nannte einen anderen Wert.`
        : `${same}; ${f.number(p.other)} Quellen nannten einen anderen Wert.`;
    },
  };
};
