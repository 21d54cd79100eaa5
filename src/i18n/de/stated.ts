import type { Format } from '../format.ts';
import type { Words } from './shape.ts';
import { toState } from './state-name.ts';

/** German words of what is behind a number in running text. */
export const statedWords = (f: Format): Words['stated'] => {
  const more = (count: number) =>
    count === 1 ? 'einer weiteren Quelle' : `${f.number(count)} weiteren Quellen`;
  return {
    source: (p) => (p.place === null ? p.title : `${p.title}, ${p.place}`),
    pages: (first, last) => (last === null ? `S.\u00a0${first}` : `S.\u00a0${first}–${last}`),
    parts: {
      abstract: 'Zusammenfassung',
      'added up': 'addiert',
      'age groups': 'Altersgruppen',
      'call center fraud section': 'Abschnitt über Callcenter-Betrug',
      chart: 'Grafik',
      charts: 'Grafiken',
      'counted from its rows': 'aus den Zeilen gezählt',
      'counts by category': 'Zählung nach Kategorie',
      'counts by category and by month': 'Zählung nach Kategorie und Monat',
      'counts by month': 'Zählung nach Monat',
      'crime types': 'Deliktarten',
      'daily complaint counts': 'Beschwerden je Tag',
      dashboard: 'Dashboard',
      'details of the state': 'Angaben zum Bundesstaat',
      excerpt: 'Auszug',
      headline: 'Überschrift',
      'last three years': 'letzte drei Jahre',
      note: 'Anmerkung',
      notebook: 'Notebook',
      pie: 'Kreisdiagramm',
      'press release': 'Pressemitteilung',
      'press report': 'Pressebericht',
      'robocall reports': 'Meldungen zu automatischen Anrufen',
      states: 'Bundesstaaten',
      summary: 'Zusammenfassung',
      table: 'Tabelle',
      'ten most frequent subjects': 'die zehn häufigsten Themen',
      text: 'Text',
      'total complaints': 'Beschwerden insgesamt',
    },
    places: {
      pageOf: (place) => `Seite ${toState(place)}`,
      column: (name) => `Spalte ${name}`,
      series: (name) => `Reihe ${name}`,
      figure: (number) => `Abbildung ${number}`,
      figureAndText: (number) => `Abbildung ${number} und Text`,
      note: (number) => `Anmerkung ${number}`,
      noteToFigure: (number) => `Anmerkung zu Abbildung ${number}`,
      over: (age) => `über ${age} Jahre`,
      year: (year) => `Jahr ${year}`,
    },
    worked: (source) => `Berechnet aus ${source}`,
    readTwice: 'Diesen Wert haben wir zweimal gelesen.',
    standing: (p) => {
      if (p.same === 0 && p.other === 0) return 'Keine andere Quelle hier nennt diese Zahl.';
      const same =
        p.same === 0
          ? 'Keine andere Quelle bestätigt sie'
          : p.origins === 0
            ? `Wiederholt von ${more(p.same)}`
            : `Bestätigt durch ${p.origins === 1 ? 'einen zweiten Ursprung' : `${f.number(p.origins)} weitere Ursprünge`}, wiederholt von ${more(p.same)}`;
      if (p.other === 0) return `${same}.`;
      return p.other === 1
        ? `${same}; eine Quelle nannte einen anderen Wert.`
        : `${same}; ${f.number(p.other)} Quellen nannten einen anderen Wert.`;
    },
  };
};
