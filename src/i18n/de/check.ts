import type { Words } from './shape.ts';

/** German words of the page that looks for the numbers of a text. */
export const checkWords: Words['check'] = {
  title: 'Eine Zahl prüfen',
  description:
    'Fügen Sie eine Zahl oder einen Absatz über Tech-Support-Betrug ein und sehen Sie, welche Quelle welche Zahl nennt und welche widerspricht.',
  lead: 'Fügen Sie eine Zahl oder einen Absatz ein. Zu jeder Zahl darin zeigt diese Seite, was die Dokumentation sagt: welche Quelle sie nennt, ob andere widersprechen und womit sie oft verwechselt wird.',
  privacy: 'Der Text bleibt auf Ihrem Gerät; nichts wird gesendet.',
  link: 'Die Zahlen in einem Artikel prüfen',
  label: 'Zahl oder Text',
  hint: 'Der gemeldete Schaden durch Tech-Support-Betrug erreichte 2024 1,46 Milliarden Dollar, 58 % mehr.',
  button: 'Prüfen',
  results: 'Was die Dokumentation sagt',
  noScript:
    'Diese Prüfung braucht JavaScript. Ohne JavaScript nutzen Sie die Suche Ihres Browsers auf den Seiten der Datensätze:',
  techSupport: 'Tech-Support-Betrug',
  losses: 'Gemeldeter Schaden',
  complaints: 'Anzeigen',
  more: 'mehr als im Jahr davor',
  less: 'weniger als im Jahr davor',
  callCentreFraud: 'Tech-Support-Betrug und falsche Behördenvertreter zusammen',
  messages: {
    none: 'Dieser Text enthält keine Zahlen.',
    failed:
      'Die Dokumentation wurde nicht geladen. Versuchen Sie es noch einmal, oder suchen Sie in den Datensätzen.',
    missing: 'Nicht in dieser Dokumentation.',
    instead: 'Was die Dokumentation zur selben Sache sagt:',
    exact: 'genau',
    rounded: 'gerundet',
    near: 'nah dran, aber nicht dasselbe',
    other: 'eine andere Quelle sagt es so; die Dokumentation zeigt einen anderen Wert',
    superseded: 'durch eine spätere Ausgabe überholt',
    misprint: 'ein Druckfehler in der Quelle',
    doubtful: 'zweifelhaft',
    computed: 'aus den Quellen berechnet',
    year: 'Das ist eine Zahl für {0}, ein Jahr, das Ihr Satz nicht nennt.',
    state: 'Ihr Satz nennt {0}; die Dokumentation gibt diese Zahl nicht für {0} an.',
    wider:
      'Ihr Text handelt von Tech-Support-Betrug; diese Zahl zählt etwas anderes oder mehr als das.',
    place: ', {0}',
  },
};
