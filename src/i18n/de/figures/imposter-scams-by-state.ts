import type { Format } from '../../format.ts';
import { spread } from '../spread.ts';
import type { FigureWords } from './shape.ts';

/**
 * German words of the figure imposter-scams-by-state.
 * Names of states come in as the data has them; rates, numbers and shares come in written.
 */
export const imposterScamsByState = (f: Format): FigureWords['imposter-scams-by-state'] => ({
  title: (p) =>
    `Je Million Einwohner gab es ${p.whole} Meldungen von Betrug unter falscher Identität im Jahr ${p.year}${spread(f, p)}`,
  subtitle: (year) =>
    `Meldungen von Betrug unter falscher Identität an die Federal Trade Commission je Million Einwohner, ${year}`,
  alt: (p) =>
    p.ranked === 1
      ? `Karte der USA. Ein Gebiet hat für ${p.year} eine Quote der Meldungen von Betrug unter falscher Identität: ${p.top}, ${p.highest} je Million Einwohner, ${p.most} aller Meldungen von dort.`
      : `Karte der USA. Meldungen von Betrug unter falscher Identität im Jahr ${p.year}: von ${p.lowest} je Million Einwohner (${p.low}) bis ${p.highest} (${p.top}), unter ${f.number(p.ranked)} Gebieten. Sie machen ${p.least} bis ${p.most} der Meldungen aus jedem Gebiet aus.`,
  contains:
    'Betrug unter falscher Identität ist die Zahl der FTC nach Bundesstaat, die dem Tech-Support-Betrug am nächsten kommt. Zu dieser Kategorie gehören alle, die sich als Unternehmen, Behörde, Verwandte, Liebespartner oder technischer Support ausgeben.',
  overlap:
    'Die Kategorien überschneiden sich: Eine Meldung kann mehrere haben. Meldungen, die Bundesstaaten weitergaben, sind nicht gezählt.',
  notPrinted:
    'Die FTC nennt für jedes Gebiet nur die zehn größten Kategorien. Gebiete, in denen Betrug unter falscher Identität nicht dazugehört oder die sie nicht nennt, sind schraffiert.',
  whole: (rate) => `Alle Gebiete: ${rate} je Million Einwohner`,
  missing: 'nicht veröffentlicht',
  rate: 'Meldungen je 100.000 Einwohner',
  rateHead: 'Je Million Einwohner',
  reports: 'Meldungen von Betrug unter falscher Identität',
  share: 'Anteil an allen Meldungen aus dem Gebiet, Prozent',
  percent: (value) => f.percent(value / 100),
  name: (p) =>
    p.reports === null
      ? `${p.name}: nicht veröffentlicht`
      : `${p.name}: ${p.rate === null ? '' : `${p.rate} je Million Einwohner, `}${p.reports} Meldungen, ${p.share} aller Meldungen von dort`,
});
