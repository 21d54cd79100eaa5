import type { Format } from '../format.ts';
import type { Words } from './shape.ts';

/** German words of the page on trends. Numbers come in as text, with their sources. */
export const trendWords = (f: Format): Words['trends'] => ({
  title: 'Entwicklung',
  description: (p) =>
    `Tech-Support-Betrug von ${p.first} bis ${p.last}: gemeldeter Schaden, Anzeigen, reale Dollar, Rang unter den Deliktarten, Alter, Kontakt- und Zahlungswege, und Behörden nebeneinander.`,
  heading: (p) => `Wie der Tech-Support-Betrug von ${p.first} bis ${p.last} gewachsen ist`,
  contents: 'Auf dieser Seite',
  more: 'Mehr dazu',
  losses: {
    title: 'Mehr Geld',
    newest: (p) =>
      `Betroffene meldeten dem FBI im Jahr ${p.year} einen Schaden von ${p.amount} durch Tech-Support-Betrug.`,
    first: (p) =>
      `Im Jahr ${p.year}, dem ersten erfassten, betrug der gemeldete Schaden ${p.amount}.`,
    steepest: (p) =>
      p.rise
        ? `Gegenüber dem Vorjahr stieg der gemeldete Schaden im Jahr ${p.year} am stärksten: um ${p.share}.`
        : `Gegenüber dem Vorjahr veränderte sich der gemeldete Schaden im Jahr ${p.year} am stärksten: um ${p.share}.`,
    falls: (years) =>
      years.length === 0
        ? 'Der gemeldete Schaden ist in jedem Jahr gestiegen.'
        : `Gesunken ist der gemeldete Schaden ${f.list(years.map(String))}.`,
    together: (p) =>
      `Zusammen mit Betrug durch falsche Behördenvertreter (das FBI fasst beides als Callcenter-Betrug zusammen) erreichte der gemeldete Schaden im Jahr ${p.year} die Höhe von ${p.amount}.`,
  },
  prices: {
    text: (p) =>
      `In Dollar von ${p.base} veränderte sich der gemeldete Schaden von ${p.from} im Jahr ${p.first} auf ${p.to} im Jahr ${p.last}.`,
  },
  complaints: {
    title: 'Nicht immer mehr Meldungen',
    ftc: (p) =>
      p.share === null
        ? `Im Jahr ${p.year} zählte die US-Verbraucherschutzbehörde FTC ${p.count} Meldungen von Tech-Support-Betrug.`
        : `Im Jahr ${p.year} zählte die US-Verbraucherschutzbehörde FTC ${p.count} Meldungen von Tech-Support-Betrug, ${p.share} ${p.rise ? 'mehr' : 'weniger'} als im Jahr davor.`,
    fbi: (p) =>
      `Im selben Jahr veränderte sich die Zahl der Anzeigen beim FBI von ${p.before} auf ${p.count} und der darin gemeldete Schaden von ${p.lossesBefore} auf ${p.losses}.`,
    newest: (p) =>
      `Im Jahr ${p.year} zählte das FBI ${p.count} Anzeigen wegen Tech-Support-Betrugs, gegenüber ${p.first} im Jahr ${p.firstYear}.`,
    average: (p) =>
      `Der gemeldete Schaden je Anzeige betrug im Durchschnitt ${p.own}; bei Internetkriminalität aller Art waren es ${p.all}.`,
    caveat:
      'Darin sind Anzeigen ohne Schaden enthalten; der Durchschnitt unter denen, die Geld verloren, ist also höher.',
  },
  rank: {
    title: 'Unter anderen Delikten',
    share: (p) =>
      `Tech-Support-Betrug machte ${p.share} des gesamten gemeldeten Schadens von ${p.year} aus; im Jahr ${p.first} waren es ${p.before}.`,
  },
  totals: {
    newest: (p) =>
      `Durch Internetkriminalität aller Art meldeten Betroffene ${p.year} einen Schaden von ${p.losses}, in ${p.complaints} Anzeigen.`,
    breaks:
      'Was gezählt wurde, hat sich im Lauf der Jahre geändert, und neuere Summen rundet das FBI; die Grafik zeigt, wo.',
  },
  people: {
    title: 'Wer das Geld verliert',
    average: (p) =>
      `Im Durchschnitt meldeten sie ${p.year} einen Schaden von ${p.own}, Menschen aller Altersgruppen ${p.all}.`,
  },
  contact: {
    title: 'Wie gezahlt und wie Kontakt aufgenommen wird',
    cryptocurrency: (p) =>
      `Vom ${p.year} gemeldeten Schaden entfielen ${p.amount} auf Fälle mit Kryptowährung: ${p.share}.`,
    intro:
      'Wie der Kontakt zustande kommt, sagt das FBI nicht. Die Federal Trade Commission sagt es, für Betrug aller Art.',
    contact: (p) =>
      `Der häufigste Kontaktweg war ${p.year} „${p.method}“, mit ${p.reports} Meldungen.`,
    popUp: (p) =>
      `„${p.method}“ machte ${p.share} der Meldungen aus, aber ${p.withLoss} davon nannten einen Schaden.`,
    payment: (p) =>
      `Auf „${p.method}“ entfiel mehr vom gemeldeten Schaden als auf jede andere Zahlungsart: ${p.losses}.`,
  },
  agencies: {
    title: 'Anderswo',
    text: 'Jede Behörde zählt auf ihre Weise: Meldungen oder Schaden, in eigener Definition, in eigener Währung. Viele Betroffene melden sich bei mehreren oder bei keiner. Deshalb stehen diese Zahlen nebeneinander und werden nie addiert.',
  },
  table: {
    title: 'Jahr für Jahr',
    caption: (base) =>
      base === null
        ? 'Tech-Support-Betrug, wie dem FBI gemeldet, in US-Dollar des jeweiligen Jahres. Die ersten beiden Spalten nennt das FBI; die anderen haben wir berechnet.'
        : `Tech-Support-Betrug, wie dem FBI gemeldet, in US-Dollar des jeweiligen Jahres und in Dollar von ${base}. Die ersten beiden Spalten nennt das FBI; die anderen haben wir berechnet.`,
    year: 'Jahr',
    losses: 'Gemeldeter Schaden, USD',
    complaints: 'Anzeigen',
    change: 'Veränderung des Schadens',
    real: (base) => (base === null ? 'Reale USD' : `USD von ${base}`),
    noPrices: 'noch kein Preisindex',
    average: 'USD je Anzeige',
    share: 'Anteil am gesamten Schaden',
    rank: 'Rang unter den Arten',
  },
});
