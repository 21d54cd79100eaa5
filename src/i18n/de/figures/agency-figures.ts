import type { Format } from '../../format.ts';
import { periods } from '../phrases.ts';
import type { FigureWords } from './shape.ts';

/** German words of the figure agency-figures, which gets its country by its code. */
export const agencyFigures = (f: Format): FigureWords['agency-figures'] => ({
  title: (p) => {
    const last = `${p.last} ${p.lastYear}`;
    const first = `${p.first} ${p.firstYear}`;
    const head = `${f.country(p.country)}, ${p.what}: ${last}`;
    if (p.change === 0) return `${head}, unverändert gegenüber ${first}`;
    return p.change > 0 ? `${head}, mehr als ${first}` : `${head}, weniger als ${first}`;
  },
  titlePlain: (country) => `${f.country(country)}: was die Behörden Jahr für Jahr zählten`,
  subtitle: (p) =>
    `Betrug nach Zählung von: ${f.list(p.agencies)}; jede Reihe in eigener Definition und Währung, ${periods(p.first, p.last)}; jedes Feld hat seinen eigenen Maßstab`,
});
