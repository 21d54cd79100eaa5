import type { Format } from '../../format.ts';
import { fraud, older, span } from '../phrases.ts';
import type { FigureWords } from './shape.ts';

/** German words of the figure over-sixty-average. */
export const overSixtyAverage = (f: Format): FigureWords['over-sixty-average'] => ({
  title: ({ year, amount, change }) => {
    const own = `${older} meldeten ${year} je Anzeige wegen ${fraud}s im Durchschnitt einen Schaden von ${f.money(amount)}`;
    switch (change?.kind) {
      case undefined:
        return own;
      case 'same':
        return `${own}, etwa so viel wie Menschen aller Altersgruppen`;
      case 'multiple':
        return `${own}, das ${f.number(change.times)}-Fache des Durchschnitts aller Altersgruppen`;
      case 'more':
        return `${own}, ${f.percent(change.share)} mehr als Menschen aller Altersgruppen`;
      case 'less':
        return `${own}, ${f.percent(change.share)} weniger als Menschen aller Altersgruppen`;
    }
  },
  subtitle: (first, last) =>
    `Durchschnittlicher gemeldeter Schaden je Anzeige wegen ${fraud}s, FBI, US-Dollar des jeweiligen Jahres, ${span(first, last)}`,
  alt: (p) =>
    `Diagramm mit zwei Punkten je Jahr. Durchschnittlicher gemeldeter Schaden je Anzeige wegen ${fraud}s im Jahr ${p.year}: ${f.money(p.over)} bei Menschen ab 60 Jahren${p.all === null ? '' : `, ${f.money(p.all)} bei Menschen aller Altersgruppen`}.`,
  overSixty: older,
  all: 'Alle Altersgruppen',
  overSixtyUsd: 'Menschen ab 60 Jahren, Schaden im Durchschnitt, USD',
  allUsd: 'Alle Altersgruppen, Schaden im Durchschnitt, USD',
  complaints: 'Menschen ab 60 Jahren, Anzeigen',
  allIncludes:
    '„Alle Altersgruppen“ schließt Menschen ab 60 Jahren und Anzeigen ohne Altersangabe ein.',
  rough: (years) =>
    `Den Schaden von Menschen ab 60 Jahren rundet das FBI für ${f.list(years.map(String))}.`,
  before: (year) =>
    `Für die Zeit vor ${year} haben wir keine Zahl der Anzeigen von Menschen ab 60 Jahren gefunden.`,
});
