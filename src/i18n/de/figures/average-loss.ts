import type { Format } from '../../format.ts';
import { all, fraud, span } from '../phrases.ts';
import type { FigureWords } from './shape.ts';

/** German words of the figure average-loss. */
export const averageLoss = (f: Format): FigureWords['average-loss'] => ({
  title: ({ year, amount, change }) => {
    const own = `Der gemeldete Schaden je Anzeige wegen ${fraud}s betrug im Durchschnitt ${f.money(amount)} (${year})`;
    switch (change?.kind) {
      case undefined:
        return own;
      case 'same':
        return `${own}, etwa so viel wie bei ${all}`;
      case 'multiple':
        return `${own}, das ${f.number(change.times)}-Fache des Durchschnitts bei ${all}`;
      case 'more':
        return `${own}, ${f.percent(change.share)} mehr als bei ${all}`;
      case 'less':
        return `${own}, ${f.percent(change.share)} weniger als bei ${all}`;
    }
  },
  subtitle: (first, last) =>
    `Gemeldeter Schaden je Anzeige beim FBI, in US-Dollar des jeweiligen Jahres, ${span(first, last)}`,
  alt: (p) =>
    `Liniendiagramm. Durchschnittlicher gemeldeter Schaden je Anzeige wegen ${fraud}s: ${f.money(p.from)} (${p.first}), ${f.money(p.to)} (${p.last}).${p.all === null ? '' : ` ${all}: ${f.money(p.all)} (${p.last}).`}`,
  average: 'Tech-Support, Schaden je Anzeige im Durchschnitt, USD',
  all: 'Internetkriminalität aller Art schließt Tech-Support-Betrug ein; das FBI rundet ihre Summen.',
  allAverage: 'Internetkriminalität aller Art, Schaden je Anzeige im Durchschnitt, USD',
});
