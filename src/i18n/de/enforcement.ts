import type { Format } from '../format.ts';
import { quantity } from './counted.ts';
import type { Words } from './shape.ts';

/** German words of the list of police operations and of court and consumer action. */
export const enforcementWords = (f: Format): Words['enforcement'] => {
  const raids = (count: number) => quantity(f, count, 'Polizeieinsatz', 'Polizeieinsätze');
  const actions = (count: number) =>
    quantity(
      f,
      count,
      'Maßnahme eines Gerichts oder einer Behörde',
      'Maßnahmen von Gerichten und Behörden',
    );
  return {
    title: 'Polizei und Justiz',
    description:
      'Polizeieinsätze gegen Callcenter sowie Klagen, Vergleiche, Anklagen, Strafurteile und Rückzahlungen in Fällen von Tech-Support-Betrug, die neuesten zuerst, mit Quellen.',
    lead: (p) =>
      `${raids(p.operations)} und ${actions(p.actions)} in ${quantity(f, p.countries, 'Land', 'Ländern')} (${p.first} bis ${p.last}).`,
    allegation:
      'Eine Klage oder Anklage ist ein Vorwurf, solange kein Gericht entschieden hat. Eine Razzia oder Festnahme ist keine Verurteilung.',
    incomplete:
      'Die Liste enthält nur, worüber wir Berichte gefunden haben. Sie misst nicht, wie viel Kriminalität es in einem Land oder Jahr gibt.',
    views: 'Teile dieser Liste',
    parts: { all: 'Alles', operations: 'Polizeieinsätze', actions: 'Gerichte und Behörden' },
    years: 'Nach Jahr',
    year: (year, count) => `${year} (${f.number(count)})`,
    undated: 'ohne Datum',
    yearTitle: (year) => `Polizei und Justiz im Jahr ${year}`,
    undatedTitle: 'Polizei und Justiz: Datum nicht bekannt',
    yearDescription: (year) =>
      `Alle für ${year} erfassten Polizeieinsätze und Maßnahmen von Gerichten und Behörden gegen Tech-Support-Betrug, mit Quellen.`,
    undatedDescription:
      'Polizeieinsätze und Maßnahmen von Gerichten und Behörden gegen Tech-Support-Betrug, deren Datum nicht bekannt ist.',
    yearLead: (p) =>
      [p.operations > 0 && raids(p.operations), p.actions > 0 && actions(p.actions)]
        .filter((part) => part !== false)
        .join(' und '),
    byCountry: (counts) =>
      `Nach Land der Polizei, des Gerichts oder der Behörde: ${f.list(
        counts.map(
          ({ country, count }) =>
            `${country === null ? 'mehrere zusammen' : f.country(country)} (${f.number(count)})`,
        ),
      )}.`,
    number: (count) => quantity(f, count, 'Eintrag', 'Einträge'),
    list: 'Die Liste, das Neueste zuerst',
    filter: 'Liste filtern',
    fields: { kind: 'Art', year: 'Jahr', country: 'Land' },
    any: 'alle',
    option: (label, count) => `${label} (${f.number(count)})`,
    reset: 'Alle zeigen',
    count: (p) => `${p.shown} von ${p.all}`,
    others: (count) =>
      count === 1 ? 'Den anderen Eintrag zeigen' : `Die anderen ${f.number(count)} zeigen`,
    date: 'Datum',
    what: 'Was geschah',
    country: 'Land',
    kind: 'Art',
    numbers: 'Festnahmen und Beträge',
    operation: 'Polizeieinsatz',
    several: 'mehrere Länder',
    arrests: (count) => quantity(f, count, 'Festnahme', 'Festnahmen'),
    missing: '–',
    before: 'Jahr davor',
    after: 'Jahr danach',
  };
};
