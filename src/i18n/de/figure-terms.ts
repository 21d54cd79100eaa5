import type { Format } from '../format.ts';
import { all, span } from './phrases.ts';
import type { Words } from './shape.ts';

/** German words that several figures share. Numbers and names come in as parameters, never typed. */
export const figureTerms = (f: Format): Words['figureTerms'] => ({
  notReported: 'nicht gemeldet',
  leftOut: 'nicht gezeigt: zu wenige Fälle',
  dash: '–',
  noRate: 'keine Quote',
  noPopulation: 'keine Einwohnerzahl',
  year: 'Jahr',
  scope: 'Betrifft',
  techSupport: 'Tech-Support',
  governmentImpersonation: 'Falsche Behörden',

  ic3: {
    overlap:
      'Deliktarten dürfen nicht addiert werden: In Berichten bis 2022 konnte eine Anzeige unter mehreren Arten zählen.',
    rounded: `Die neueren Summen zur ${all} rundet das FBI.`,
    perComplaint: 'Darin sind Anzeigen ohne Schaden enthalten.',
    noType: (year) => `Vor ${year} hatte das FBI keine Deliktart für Tech-Support.`,
    techSupportLosses: 'Tech-Support, Schaden in USD',
    techSupportComplaints: 'Tech-Support, Anzeigen',
    allLosses: 'Internetkriminalität aller Art, Schaden in USD',
    allComplaints: 'Internetkriminalität aller Art, Anzeigen',
    allShort: 'Internet\u00adkriminalität gesamt',
  },

  states: {
    state: 'Bundesstaat',
    rank: 'Rang',
    rate: 'Schaden je 100.000 Einwohner, USD',
    ratePerResident: 'Je Einwohner',
    losses: 'Gemeldeter Schaden, USD',
    complaints: 'Anzeigen',
    population: 'Einwohner',
    allKinds:
      'Erfasst ist Internetkriminalität aller Art. Tech-Support-Betrug zählt das FBI nach Bundesstaat in seinen Berichten zu den Staaten; dafür gibt es hier eigene Grafiken.',
    relation: {
      'under-half': 'weniger als halb so hoch',
      below: 'niedriger',
      about: 'etwa gleich (bis 20\u00a0% Abstand)',
      above: 'höher',
      'over-double': 'mehr als doppelt so hoch',
    },
    wholePerMillion: (rate) => `Alle Gebiete: ${rate} je Million Einwohner`,
    noState: 'Anzeigen, die keinen Bundesstaat nennen, sind nicht gezählt.',
    dataNote: (years, note) => `${f.list(years.map(String))}: ${note}`,
    vintages: (editions) => {
      const [only] = editions;
      if (editions.length === 1 && only)
        return `Einwohner: Schätzungen des Census Bureau, Ausgabe ${only.vintage}.`;
      const parts = editions.map(
        ({ vintage, first, last }) => `Ausgabe ${vintage} für ${span(first, last)}`,
      );
      return `Einwohner: Schätzungen des Census Bureau, ${f.list(parts)}.`;
    },
  },

  techSupportByState: {
    columns: {
      losses: 'Gemeldeter Schaden durch Tech-Support-Betrug, USD',
      complaints: 'Anzeigen wegen Tech-Support-Betrugs',
      average: 'Gemeldeter Schaden je Anzeige im Durchschnitt, USD',
      rate: 'Gemeldeter Schaden je Einwohner, USD',
      short: {
        losses: 'Schaden, USD',
        complaints: 'Anzeigen',
        average: 'Durch\u00adschnitt, USD',
        rate: 'Je Einwohner',
      },
    },
    newest: (year) =>
      `Aus den FBI-Berichten zu den Bundesstaaten. ${year} ist das neueste Jahr, das wir gelesen haben; das FBI hat spätere veröffentlicht.`,
    fewCases:
      'In einem kleinen Staat oder einem frühen Jahr kann ein einziger großer Fall den größten Teil des Betrags ausmachen.',
    withheld:
      'Beträge aus weniger als drei Anzeigen sind nicht gezeigt: Sie würden verraten, was ein oder zwei Menschen verloren haben.',
    outlier: (p) =>
      `${p.name}: Im Jahr ${p.year} war der gemeldete Schaden ${f.decimal(p.times, 1)}-mal so hoch wie ${p.before}. ${p.note ?? 'Einen so großen Sprung können wenige Fälle verursachen.'}`,
  },

  operations: {
    operation: 'Einsatz',
    documents: 'Quellen',
    undated: 'ohne Datum',
    notAll:
      'Gezählt sind nur Einsätze, über die wir Berichte gefunden haben. Das ist kein Maß für Kriminalität.',
  },

  ftc: {
    allKinds: 'Erfasst ist Betrug aller Art, nicht nur Tech-Support-Betrug.',
    unnamed: 'Meldungen, die dazu nichts sagen, sind nicht gezählt.',
    losses: 'Gemeldeter Schaden, USD',
    median: 'Mittlerer gemeldeter Schaden (Median), USD',
    reports: 'Betrugsmeldungen',
    methodCount: (label, count) => `${label} ${count}`,
  },
});
