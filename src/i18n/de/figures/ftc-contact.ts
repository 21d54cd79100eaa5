import type { Format } from '../../format.ts';
import type { FigureWords } from './shape.ts';

/**
 * German words of the figure ftc-contact.
 * `label` is the way of contact as the report names it, with a capital letter.
 */
export const ftcContact = (f: Format): FigureWords['ftc-contact'] => ({
  title: (p) =>
    `${p.label}: ${f.percent(p.share / 100)} der Betrugsmeldungen, die den Kontaktweg nennen; davon nannten ${f.percent(p.withLoss / 100)} einen Schaden`,
  titleTop: (p) =>
    `${p.label} war der häufigste Kontaktweg in Betrugsmeldungen: ${f.number(p.reports)}`,
  subtitle: (year) =>
    `Meldungen an die US-Verbraucherschutzbehörde Federal Trade Commission über Betrug aller Art, nach Kontaktweg, ${year}`,
  alt: (year, methods) =>
    `Balkendiagramm. Betrugsmeldungen ${year} nach Kontaktweg: ${f.list(methods)}.`,
  heads: ['Anteil der Meldungen', 'Anteil mit Schaden'] as const,
  withLossNote: 'Der zweite Balken ist der Anteil dieser Meldungen, die einen Schaden nannten.',
  marked: 'Pop-ups sind hervorgehoben, weil Tech-Support-Betrug oft mit einem beginnt.',
  method: 'Kontaktweg',
  reports: 'Betrugsmeldungen',
  share: 'Anteil der Meldungen, die einen Kontaktweg nennen, Prozent',
  withLoss: 'Anteil davon mit Schaden, Prozent',
});
