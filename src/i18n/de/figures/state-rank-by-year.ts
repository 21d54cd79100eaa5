import type { Format } from '../../format.ts';
import type { FigureWords } from './shape.ts';

/** German words of the figure state-rank-by-year. Names of states come in as the data has them. */
export const stateRankByYear = (f: Format): FigureWords['state-rank-by-year'] => {
  const own = (p: {
    readonly name: string;
    readonly rank: number;
    readonly ranked: number;
    readonly year: number;
  }) =>
    `${p.name}: Rang ${f.number(p.rank)} von ${f.number(p.ranked)} nach gemeldetem Schaden durch Internetkriminalität je Einwohner im Jahr ${p.year}`;
  return {
    title: own,
    titleAfter: (p) =>
      p.rank === p.firstRank
        ? `${own(p)}, wie ${p.first}`
        : `${own(p)}, nach Rang ${f.number(p.firstRank)} im Jahr ${p.first}`,
    subtitle: (first, last) =>
      `Rang nach dem Schaden je Einwohner durch Internetkriminalität aller Art, der dem FBI gemeldet wurde, ${first}–${last}; 1 ist der höchste`,
    alt: (p) =>
      `Liniendiagramm: ${p.name}. Rang nach gemeldetem Schaden je Einwohner: ${p.rank} (${p.year}); höchster Rang ${p.best} (${p.bestYear}), niedrigster Rang ${p.worst} (${p.worstYear}).`,
    altOne: (p) =>
      `Diagramm: ${p.name}. Rang nach gemeldetem Schaden je Einwohner: ${p.rank} (${p.year}).`,
    reading:
      'Ein hoher Rang heißt, dass Menschen hohe Schäden je Einwohner gemeldet haben, nicht, dass ein Gebiet unsicher ist.',
    missing: (years) => `Kein Rang für ${f.list(years.map(String))}.`,
    ranked: 'Gebiete mit Rang',
  };
};
