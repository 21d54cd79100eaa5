import type { Format } from '../../format.ts';
import { span } from '../phrases.ts';
import type { FigureWords } from './shape.ts';

/**
 * German words of the figure ftc-imposters.
 * `label` is the type as the report names it, with a capital letter.
 */
export const ftcImposters = (f: Format): FigureWords['ftc-imposters'] => ({
  title: (p) => {
    const share = f.percent(Math.abs(p.change));
    const change =
      p.change === 0
        ? `so viele wie ${p.before}`
        : `${share} ${p.change > 0 ? 'mehr' : 'weniger'} als ${p.before}`;
    return `${p.label}: ${f.number(p.reports)} Meldungen an die Federal Trade Commission im Jahr ${p.year}, ${change}`;
  },
  titleOne: (p) =>
    `${p.label}: ${f.number(p.reports)} Meldungen an die Federal Trade Commission im Jahr ${p.year}`,
  subtitle: (years) =>
    `Meldungen von Menschen in den USA nach Art des Betrugs unter falscher Identität, ${span(Math.min(...years), Math.max(...years))}`,
  alt: (parts) => `Balkendiagramm. Meldungen an die Federal Trade Commission: ${parts.join('; ')}.`,
  part: (p) =>
    p.firstYear === p.lastYear
      ? `${p.label} ${f.number(p.last)} (${p.lastYear})`
      : `${p.label} ${f.number(p.first)} (${p.firstYear}), ${f.number(p.last)} (${p.lastYear})`,
  overlap: 'Die Arten dürfen nicht addiert werden: Eine Meldung kann unter mehreren Arten zählen.',
  reports: 'Gezählt sind Meldungen mit und ohne finanziellen Schaden.',
  nation: 'Zahlen zum Tech-Support-Betrug veröffentlicht die FTC nur für das ganze Land.',
  year: 'Jahr',
  type: 'Art der falschen Identität',
  count: 'Meldungen',
  share: 'Anteil an allen Meldungen, Prozent',
});
