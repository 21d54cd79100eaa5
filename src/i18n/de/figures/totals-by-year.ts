import type { Format } from '../../format.ts';
import { all, fraud, span } from '../phrases.ts';
import type { FigureWords } from './shape.ts';

/** German words of the figure totals-by-year. */
export const totalsByYear = (f: Format): FigureWords['totals-by-year'] => ({
  title: (p) =>
    p.peak === p.year
      ? `Im Jahr ${p.year} erreichte der gemeldete Schaden durch ${all} mit ${f.moneyWords(p.amount)} den höchsten erfassten Stand`
      : `Im Jahr ${p.year} betrug der gemeldete Schaden durch ${all} ${f.moneyWords(p.amount)}, weniger als die ${f.moneyWords(p.highest)} von ${p.peak}`,
  subtitle: (first, last) =>
    `Dem FBI gemeldeter Schaden, in US-Dollar des jeweiligen Jahres, ${span(first, last)}`,
  alt: (p) =>
    `Säulendiagramm. Gemeldeter Schaden durch ${all}: ${f.moneyWords(p.from)} (${p.first}), ${f.moneyWords(p.to)} (${p.last}).${p.missing.length === 0 ? '' : ` Keine Zahl für ${f.list(p.missing.map(String))}.`}`,
  losses: 'Gesamter gemeldeter Schaden',
  referred: 'Nur an die Polizei weitergeleitete Fälle',
  missing: (years) => `Für ${f.list(years.map(String))} gibt es keine verlässliche Schadenszahl.`,
  doubtful: (year, amount) =>
    `Ein Betrag von ${f.moneyWords(amount)} für ${year}, Jahre später veröffentlicht, passt nicht zu den Jahren ringsum und ist nicht gezeigt.`,
  misprint: (year, amount) =>
    `Ein Bericht nennt ${f.moneyWords(amount)} für ${year} und widerspricht damit seinem eigenen Text; der Betrag ist nicht gezeigt.`,
  techSupport: `Erfasst ist ${all}, einschließlich ${fraud}.`,
  measure: 'Messgröße',
  lossesUsd: 'Gemeldeter Schaden, USD',
  step: 'Gerundet auf, USD',
  complaints: 'Anzeigen',
});
