import type { Format } from '../../format.ts';
import { fraud } from '../phrases.ts';
import type { FigureWords } from './shape.ts';

/**
 * German words of the figure then-and-now.
 * Measures are named as below; values come in written.
 */
export const thenAndNow = (f: Format): FigureWords['then-and-now'] => ({
  title: (p) => {
    const now = [
      p.complaints && `${p.complaints.to} Anzeigen`,
      p.losses && `${p.losses.to} gemeldeter Schaden`,
    ].filter((part) => part !== null);
    const then = [p.complaints, p.losses].flatMap((part) => part?.from ?? []);
    return now.length === 0
      ? `${fraud} ${p.first} und ${p.last}`
      : `${fraud} im Jahr ${p.last}: ${f.list(now)}, gegenüber ${f.list(then)} im Jahr ${p.first}`;
  },
  subtitle: (first, last) =>
    `Anzeigen beim FBI wegen ${fraud}s, gemeldeter Schaden und gemeldeter Schaden je Anzeige, ${first} und ${last}, in US-Dollar des jeweiligen Jahres`,
  alt: (parts) => `Balkenpaare. ${parts.join('; ')}.`,
  part: (p) => `${p.measure}: ${p.from} (${p.first}), ${p.to} (${p.last})`,
  measures: {
    complaints: 'Anzeigen',
    losses: 'Gemeldeter Schaden',
    average: 'Gemeldeter Schaden je Anzeige',
  },
  measure: 'Messgröße',
  unit: 'Einheit',
  firstYear: 'Erstes Jahr',
  firstValue: 'Wert im ersten Jahr',
  lastYear: 'Neuestes Jahr',
  lastValue: 'Wert im neuesten Jahr',
  times: 'Vielfaches des ersten Wertes',
  scales: 'Jedes Balkenpaar hat seinen eigenen Maßstab.',
});
