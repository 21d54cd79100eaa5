import type { Format } from '../../format.ts';
import { reportsOf } from '../reports-of.ts';
import type { FigureWords } from './shape.ts';

/**
 * German words of the figure complaint-counts.
 * Names of agencies and of what they count come in as the data has them, periods written: `Mai 2021`.
 */
export const complaintCounts = (f: Format): FigureWords['complaint-counts'] => ({
  title: (p) =>
    `${p.agency}: ${p.isRounded ? 'etwa ' : ''}${f.number(p.reports)} ${reportsOf(p.agencyId)} unter „${p.label}“ im Jahr ${p.year}`,
  subtitle: (p) =>
    `Zahl der ${reportsOf(p.agencyId)} nach ${p.form === 'month' ? 'Monat' : 'Quartal'}, ${p.first} bis ${p.last}`,
  alt: (p) =>
    `Liniendiagramm. ${p.label}: ${f.number(p.from)} (${p.first}), ${f.number(p.to)} (${p.last}).`,
  change: (from, what) => `Änderung ab ${from}: ${what}`,
  gaps: (periods) => `Die Linie ist unterbrochen, wo nichts gemeldet ist: ${f.list(periods)}.`,
  rounded: 'Einige Werte sind ungefähr: aus einer veröffentlichten Prozentzahl berechnet.',
  marked: (count) =>
    count === 1
      ? 'Der Ring steht für einen Polizeieinsatz, dessen Quellen Opfer von hier nennen. Er zeigt keine Wirkung.'
      : `Die ${f.number(count)} Ringe stehen für Polizeieinsätze, deren Quellen Opfer von hier nennen. Sie zeigen keine Wirkung.`,
  sum: (year) => `Die Zahl für das ganze Jahr ${year} haben wir addiert.`,
  alone:
    'Behörden zählen in eigenen Kategorien: Vergleichen Sie dies nicht mit einem anderen Land.',
  parts: (year) => `${year} nach Provinz oder Bundesstaat, Alter und Kontaktweg`,
  place: 'Provinz oder Bundesstaat',
  age: 'Alter',
  contact: 'Kontaktweg',
  losses: 'Gemeldeter Schaden',
  period: 'Zeitraum',
  reports: 'Meldungen',
  qualifier: 'Laut Quelle',
  category: 'Gezählt als',
  operations: 'Begonnene Polizeieinsätze',
});
