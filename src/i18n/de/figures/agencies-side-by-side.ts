import type { Format } from '../../format.ts';
import { inCountry } from '../country-name.ts';
import { periods } from '../phrases.ts';
import type { FigureWords } from './shape.ts';

/**
 * German words of the figure agencies-side-by-side.
 * Names of agencies and countries, years and amounts come in written; `note` is a sentence of the data.
 */
export const agenciesSideBySide = (f: Format): FigureWords['agencies-side-by-side'] => ({
  title: (p) => {
    const where = (codes: readonly string[]) => f.list(codes.map((code) => inCountry(f, code)));
    if (p.rose.length === 0 && p.fell.length === 0)
      return 'Die Zahlen anderer Behörden zum Tech-Support-Betrug sind im letzten erfassten Jahr dieselben wie im ersten';
    const what =
      'die Zahlen zum Tech-Support-Betrug oder zur Kategorie, die ihn enthält, vom ersten bis zum letzten erfassten Jahr';
    if (p.fell.length === 0) return `Außerhalb des FBI stiegen ${what} ${where(p.rose)}`;
    if (p.rose.length === 0) return `Außerhalb des FBI sanken ${what} ${where(p.fell)}`;
    return `Außerhalb des FBI stiegen ${what} ${where(p.rose)} und sanken ${where(p.fell)}`;
  },
  subtitle: (p) =>
    `Meldungen, Beratungen oder Schaden, wie jede Behörde sie zählt, in eigener Definition und Währung, ${periods(p.first, p.last)}; jedes Feld hat seinen eigenen Maßstab`,
  alt: (parts) =>
    parts.length === 1
      ? `Säulendiagramm. ${parts.join(' ')}`
      : `${f.number(parts.length)} kleine Säulendiagramme, jedes mit eigenem Maßstab. ${parts.join(' ')}`,
  course: (p) =>
    p.firstYear === p.lastYear
      ? `${p.last} ${p.lastYear}`
      : `${p.first} ${p.firstYear}, ${p.last} ${p.lastYear}`,
  part: (p) => `${p.name}: ${p.first} ${p.firstYear}, ${p.last} ${p.lastYear}.`,
  neverCompare:
    'Behörden zählen Verschiedenes auf verschiedene Weise: Vergleichen Sie nie Säulen zweier Felder, und addieren Sie sie nicht.',
  gaps: 'Ein Strich steht für ein Jahr, für das unsere Quellen keine Zahl nennen; das heißt nicht null.',
  doubtful:
    'Säulen nur mit Umriss sind zweifelhaft, bis eine zweite Quelle sie bestätigt; der Titel berücksichtigt sie nicht.',
  least: (names) => `Ein Pluszeichen heißt, dass die Quelle „mehr als“ sagt: ${f.list(names)}.`,
  ownNote: (name, years, note) => `${name}, ${f.list(years)}: ${note}`,
  inYear: (year) => `(${year})`,
  inYearTo: (month) => `(Jahr bis ${month})`,
  to: (month) => `bis ${month}`,
  years: (forms) =>
    forms.includes('financial-year')
      ? 'Nicht alle Jahre sind Kalenderjahre: 2016/17 und ähnliche gehen von April bis März; andere sind zwölf Monate bis zum genannten Monat.'
      : 'Nicht alle Jahre sind Kalenderjahre: Manche sind zwölf Monate bis zum genannten Monat.',
  left: 'Reihen mit weniger als drei Jahren sind nicht gezeigt.',
  definition: (label, metric, part) =>
    [label, metric, part].filter((word) => word !== null).join(', '),
  parts: [
    { suffix: '-q1', label: 'Januar bis März' },
    { suffix: '-q2', label: 'April bis Juni' },
    { suffix: '-q3', label: 'Juli bis September' },
    { suffix: '-q4', label: 'Oktober bis Dezember' },
    { suffix: '-first-half', label: 'Januar bis Juni' },
  ],
  note: 'Anmerkung',
  agency: 'Behörde',
  category: 'Gezählt als',
  metric: 'Was gezählt wird',
  unit: 'Einheit',
  year: 'Jahr',
  period: 'Zeitraum',
  value: 'Wert',
  qualifier: 'Laut Quelle',
  status: 'Status',
  atLeast: (value) => `${value}+`,
});
