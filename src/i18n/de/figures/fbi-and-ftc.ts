import type { Format } from '../../format.ts';
import { fraud, span } from '../phrases.ts';
import type { FigureWords } from './shape.ts';

/** German words of the figure fbi-and-ftc. */
export const fbiAndFtc = (f: Format): FigureWords['fbi-and-ftc'] => {
  const course = (falls: readonly number[]) =>
    falls.length === 0 ? 'stiegen in jedem Jahr' : `sanken ${f.list(falls.map(String))}`;
  return {
    title: (p) => {
      const money =
        p.losses.length === 0
          ? `Der gemeldete Schaden stieg von ${p.first} bis ${p.last} in jedem Jahr`
          : `Der gemeldete Schaden sank ${f.list(p.losses.map(String))}`;
      return `${money}; die Anzeigen beim FBI ${course(p.complaints)}, die Meldungen an die FTC ${course(p.reports)}`;
    },
    subtitle: ({ first, last }) =>
      `${fraud}, wie ihn das FBI und die US-Verbraucherschutzbehörde Federal Trade Commission (FTC) zählen, ${span(first, last)}; jedes Feld hat seinen eigenen Maßstab`,
    alt: (parts) =>
      `${f.number(parts.length)} kleine Säulendiagramme über einer gemeinsamen Jahresachse. ${parts.join('. ')}.`,
    panels: {
      losses: 'Dem FBI gemeldeter Schaden',
      complaints: 'Anzeigen beim FBI',
      reports: 'Meldungen an die FTC',
    },
    columns: {
      losses: 'Dem FBI gemeldeter Schaden, USD',
      complaints: 'Anzeigen beim FBI',
      reports: 'Meldungen an die FTC',
    },
    apart:
      'Die beiden Behörden zählen getrennt und nach eigenen Definitionen, und manche melden sich bei beiden: Addieren Sie ihre Zahlen nie.',
    lines: 'Gestrichelte Linien zeigen Jahre an, in denen das FBI änderte, was oder wie es zählt.',
    gaps: 'Ein Strich steht für ein Jahr ohne Zahl in unseren Quellen; das heißt nicht null.',
  };
};
