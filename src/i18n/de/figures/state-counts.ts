import type { Format } from '../../format.ts';
import type { FigureWords } from './shape.ts';

/**
 * German words of the figure state-counts.
 * Names of states come in as the data has them; amounts come in written.
 */
export const stateCounts = (f: Format): FigureWords['state-counts'] => ({
  title: (p) =>
    `${f.list(p.places)}: ${f.percent(p.share)} des nach Bundesstaat gemeldeten Schadens durch Internetkriminalität im Jahr ${p.year}`,
  subtitle: (year) =>
    `Dem FBI gemeldeter Schaden durch Internetkriminalität aller Art, in US-Dollar, ${year}`,
  alt: (p) =>
    `Karte der USA mit einem Kreis je Gebiet. Höchster gemeldeter Schaden durch Internetkriminalität aller Art im Jahr ${p.year}: ${f.list(p.top)}. Niedrigster: ${p.low}, ${p.lowest}.`,
  amount: (name, amount) => `${name} ${amount}`,
  name: (name, losses) =>
    losses === null
      ? `${name}: kein Schaden veröffentlicht`
      : `${name}: ${losses} gemeldeter Schaden`,
  population:
    'Bundesstaaten mit mehr Einwohnern melden mehr; eine andere Karte zeigt den Schaden je Einwohner.',
  area: 'Die Fläche eines Kreises zeigt den Schaden; die kleinsten sind als Punkte gezeichnet.',
  legend: 'Gemeldeter Schaden, USD, alle Jahre',
});
