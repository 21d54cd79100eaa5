import type { Format } from '../../format.ts';
import { fraud, older, span } from '../phrases.ts';
import type { FigureWords } from './shape.ts';

/**
 * German words of the figure over-sixty-share.
 * Amounts and shares of the parts come in written.
 */
export const overSixtyShare = (f: Format): FigureWords['over-sixty-share'] => ({
  title: ({ year, amount, before, change }) => {
    const own = `${older} meldeten ${year} durch ${fraud} einen Schaden von ${f.moneyWords(amount)}`;
    if (before === null || change === null) return own;
    switch (change.kind) {
      case 'same':
        return `${own}, etwa so viel wie ${before}`;
      case 'multiple':
        return `${own}, ${f.number(change.times)}-mal so viel wie ${before}`;
      case 'more':
        return `${own}, ${f.percent(change.share)} mehr als ${before}`;
      case 'less':
        return `${own}, ${f.percent(change.share)} weniger als ${before}`;
    }
  },
  subtitle: (first, last) =>
    `Schaden durch ${fraud}, den Menschen ab 60 Jahren dem FBI meldeten, in US-Dollar des jeweiligen Jahres, ${span(first, last)}`,
  alt: (parts) =>
    `Balkendiagramm. Gemeldeter Schaden von Menschen ab 60 Jahren durch ${fraud} und ihr Anteil am Schaden aller Altersgruppen: ${f.list(parts)}.`,
  part: (p) => `${p.year}: ${p.losses} (${p.share})`,
  shares: (p) =>
    `Ihr Anteil am Schaden aller Altersgruppen betrug ${p.share} (${p.year}) und ${p.before.share} (${p.before.year}). Er hängt davon ab, wie viele Anzeigen ein Alter nennen; ein Rückgang heißt also nicht, dass weniger Ältere betroffen waren.`,
  roughNote: (years) =>
    `Den Schaden von Menschen ab 60 Jahren rundet das FBI für ${f.list(years.map(String))}: ~ heißt etwa, ≥ mindestens.`,
  before: (year) => `Für die Jahre vor ${year} haben wir keine Zahl gefunden.`,
  noAge:
    'Der Schaden aller Altersgruppen enthält Anzeigen ohne Altersangabe; der wahre Anteil kann also höher sein.',
  overSixty: 'Menschen ab 60 Jahren, Schaden in USD',
  qualifier: 'Laut Bericht',
  share: 'Anteil am Schaden',
});
