import type { Format } from '../format.ts';
import { quantity } from './counted.ts';
import type { Words } from './shape.ts';

/** German words of the home page. Amounts, shares and years come in as parameters. */
export const homeWords = (f: Format): Words['home'] => ({
  title: 'Hang Up: die offene Dokumentation des Tech-Support-Betrugs',
  headline: (p) => `${p.amount} gemeldeter Schaden durch Tech-Support-Betrug im Jahr ${p.year}`,
  change: (p) =>
    `Der gemeldete Schaden war um ${p.share} ${p.rise ? 'höher' : 'niedriger'} als ${p.before}.`,
  multiple: (p) =>
    p.hasOlder
      ? `Gegenüber ${p.first}, dem ersten Jahr nach heutiger Definition, war es das ${p.times}-Fache.`
      : `Gegenüber der ersten Zählung von ${p.first} war es das ${p.times}-Fache.`,
  reported:
    'Das sind Schäden, die Betroffene dem FBI gemeldet haben. Was niemand gemeldet hat, ist nicht gezählt.',
  growth: {
    complaints: (p) =>
      `Das FBI zählte ${p.count} Anzeigen wegen Tech-Support-Betrugs, mit einem gemeldeten Schaden von durchschnittlich ${p.average}.`,
    link: 'Nimmt der Betrug zu? Die ganze Entwicklung',
  },
  who: {
    title: 'Wer das Geld verlor und wie es gezahlt wurde',
    share: (p) =>
      `Im Jahr ${p.year} meldeten Menschen ab 60 Jahren ${p.losses} des Schadens durch Tech-Support-Betrug und erstatteten ${p.complaints} der Anzeigen.`,
  },
  where: {
    title: 'Tech-Support-Betrug nach Bundesstaat',
    text: 'Aus den FBI-Berichten zu den einzelnen Bundesstaaten. Wählen Sie einen Staat, um Schaden, Anzeigen und Rang zu sehen.',
    link: 'Alle Bundesstaaten und Territorien',
  },
  raids: {
    title: 'Was die Polizei tat',
    text: (p) =>
      `Von ${p.operations} erfassten Einsätzen in Indien von ${p.first} bis ${p.last} galten ${p.techSupport} dem Tech-Support-Betrug. Ein Vorwurf ist keine Schuld; darüber entscheidet ein Gericht.`,
    link: 'Alle Einsätze',
  },
  story: {
    title: (name) => `${name} in Zahlen`,
    link: 'Jede Zahl mit jeder Quelle',
    sources: ({ same, other }) => {
      const documents = quantity(f, same, 'Quelle', 'Quellen');
      return other === 0
        ? documents
        : `${documents}; ${f.number(other)} ${other === 1 ? 'nennt' : 'nennen'} eine andere Zahl`;
    },
  },
  four: {
    complaints: (year) => `Anzeigen beim FBI wegen Tech-Support-Betrugs im Jahr ${year}`,
    average: (year) => `gemeldeter Schaden je Anzeige im Durchschnitt des Jahres ${year}`,
    overSixty: (year) => `von Menschen ab 60 Jahren gemeldeter Schaden im Jahr ${year}`,
    cryptocurrency: (year) => `des ${year} gemeldeten Schadens betrafen Kryptowährung`,
  },
  doLink: 'Rufnummern in Ihrem Land',
  data: {
    title: 'Nehmen Sie die Daten mit',
    text: (p) =>
      `${p.datasets} Datensätze aus ${p.sources} Quellen, frei nutzbar bei Nennung der Quelle.`,
    link: 'Alle Datensätze und Downloads',
  },
});
