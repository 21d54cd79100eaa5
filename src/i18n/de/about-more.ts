import type { Format } from '../format.ts';
import type { Words } from './shape.ts';

/** German words of the page about the record on what is covered and how promises are tested. */
export const aboutMoreWords = (f: Format): Words['aboutMore'] => ({
  coverage: {
    title: 'Was wir haben und was fehlt',
    text: (p) =>
      `Zeilen nach Jahr in den ${f.number(p.datasets)} Datensätzen mit Jahren, von ${p.first} bis ${p.last}. Ein Strich heißt, dass es für das Jahr keine Zeile gibt: Die Quellen nennen keine Zahl, oder wir haben sie nicht gefunden. Die Seite jedes Datensatzes zeigt, wie vollständig seine Spalten sind.`,
    dataset: 'Datensatz',
    none: '–',
  },
  languages: {
    title: 'Sprachen der Website und was darin fehlt',
    description: 'Wie viel der Website übersetzt ist, gezählt, wann immer sie erzeugt wird.',
    text: 'Was noch nicht übersetzt ist, erscheint auf Englisch. Titel und Wortlaut der Quellen bleiben in ihrer Sprache, ebenso die Datendateien. Übersetzungen werden geprüft wie alles andere; Korrekturen sind willkommen.',
    language: 'Sprache',
    messages: 'Nicht übersetzte Texte der Website',
    texts: 'Nicht übersetzte Bezeichnungen und Zusammenfassungen der Daten',
    of: (p: { missing: number; all: number }) => `${f.number(p.missing)} von ${f.number(p.all)}`,
  },
  tests: {
    title: 'Was wir versprechen und wie wir es prüfen',
    text: 'Bei jeder Änderung laufen Prüfungen. Eine Änderung, die ein Versprechen bricht, wird nicht veröffentlicht.',
    promises: [
      {
        title: 'Wahr',
        text: 'Jede Zeile nennt ihre Quelle. Eine Prüfung vergleicht Quellen miteinander, Teile mit Summen und Ränge mit Werten. Wir ändern absichtlich Ziffern, um zu sehen, ob die Prüfung es merkt.',
      },
      {
        title: 'Klar',
        text: 'Ein Prüfprogramm für Barrierefreiheit liest jede Art von Seite, hell und dunkel, auf breiten und schmalen Bildschirmen, mit und ohne Skripte.',
      },
      {
        title: 'Schnell',
        text: 'Jede Seite muss unter einer festen Größe bleiben. Von anderen Websites wird nichts geladen.',
      },
      {
        title: 'Beständig',
        text: 'Adressen und Spalten ändern sich nie. Dieselben Daten ergeben immer dieselben Dateien.',
      },
    ],
  },
});
