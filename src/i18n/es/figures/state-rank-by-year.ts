import type { stateRankByYear as english } from '../../en/figures/state-rank-by-year.ts';
import type { Format } from '../../format.ts';
import type { Words } from '../../translation.ts';

/** Spanish words of the figure state-rank-by-year. Names of states come in as the data has them. */
export const stateRankByYear = (f: Format): Words<typeof english> => {
  const own = (p: { name: string; rank: number; ranked: number; year: number }) =>
    `${p.name}: puesto ${f.number(p.rank)} de ${f.number(p.ranked)} por pérdidas declaradas por habitante por delitos en internet en ${p.year}`;
  return {
    title: own,
    titleAfter: (p) =>
      p.rank === p.firstRank
        ? `${own(p)}, como en ${p.first}`
        : `${own(p)}; en ${p.first}, puesto ${f.number(p.firstRank)}`,
    subtitle: (first, last) =>
      `Puesto por pérdidas por habitante por delitos en internet de todo tipo declaradas ante el FBI, ${first}-${last}; 1 es el más alto`,
    alt: (p) =>
      `Gráfico de líneas. ${p.name}: puesto por pérdidas declaradas por habitante, ${p.rank} en ${p.year}; el puesto más alto, ${p.best} en ${p.bestYear}; el más bajo, ${p.worst} en ${p.worstYear}.`,
    altOne: (p) =>
      `Gráfico. ${p.name}: puesto por pérdidas declaradas por habitante, ${p.rank} en ${p.year}.`,
    reading:
      'Un puesto alto significa que la gente declaró pérdidas altas por habitante, no que un lugar sea inseguro.',
    missing: (years) => `Sin puesto en ${f.list(years.map(String))}.`,
    ranked: 'Lugares con puesto',
  };
};
