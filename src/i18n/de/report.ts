import type { Format } from '../format.ts';
import { openSpans } from '../opening-hours.ts';
import { quantity } from './counted.ts';
import { inCountry } from './country-name.ts';
import type { Words } from './shape.ts';

const weekdays = ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'];

/** `Mo-Fr 08:30-17:15` → Montag bis Freitag, 8:30 bis 17:15 Uhr. */
function hoursWords(hours: string): string {
  const spans = openSpans(hours);
  if (spans === null) return 'rund um die Uhr';
  return spans
    .map(({ first, last, opens, closes }) => {
      const [from = '', to = ''] = [weekdays[first], weekdays[last]];
      const days =
        first === 0 && last === 6 ? 'täglich' : first === last ? from : `${from} bis ${to}`;
      return `${days}, ${opens.replace(/^0/, '')} bis ${closes.replace(/^0/, '')} Uhr`;
    })
    .join('; ');
}

/** What to do, by the id of the advice that names the step. What is said here rests on the dataset "advice". */
const steps: Readonly<Record<string, { readonly title: string; readonly text: string }>> = {
  'hang-up': {
    title: 'Legen Sie auf',
    text: 'Sagen Sie nichts mehr. Sie müssen nicht höflich sein, wer immer der Anrufer zu sein behauptet.',
  },
  'no-number-in-warning': {
    title: 'Rufen Sie die Nummer auf dem Bildschirm nicht an',
    text: 'Eine echte Warnung zeigt nie eine Telefonnummer. Eine, die das tut, ist gefälscht.',
  },
  'no-remote-access': {
    title: 'Lassen Sie niemanden herein',
    text: 'Installieren Sie nichts und lesen Sie keine Codes vor. Ist es schon geschehen, gehen Sie zu „Ich habe sie hereingelassen“.',
  },
  'close-the-warning': {
    title: 'Schließen Sie die Warnung',
    text: 'Drücken Sie unter Windows gleichzeitig Strg, Umschalt und Esc, wählen Sie den Browser aus und beenden Sie den Task. Auf anderen Geräten gehen Sie zum nächsten Schritt.',
  },
  'shut-down': {
    title: 'Lässt sie sich nicht schließen: ausschalten',
    text: 'Schalten Sie das WLAN aus oder ziehen Sie das Netzwerkkabel, dann fahren Sie das Gerät herunter. Nach einem Neustart ist die Warnung meist verschwunden.',
  },
  'look-up-the-number': {
    title: 'Im Zweifel rufen Sie selbst an',
    text: 'Rufen Sie die Firma oder Behörde unter einer Nummer an, von der Sie wissen, dass sie stimmt, nie unter einer, die man Ihnen genannt hat.',
  },
  'tell-someone': {
    title: 'Sprechen Sie mit jemandem, dem Sie vertrauen',
    text: 'Tun Sie es, bevor Geld fließt.',
  },
  'cut-the-connection': {
    title: 'Trennen Sie die Verbindung',
    text: 'Ziehen Sie das Netzwerkkabel oder schalten Sie das WLAN aus. Am Handy schalten Sie den Flugmodus ein. Dann schalten Sie das Gerät aus.',
  },
  'call-the-bank': {
    title: 'Rufen Sie Ihre Bank an, von einem anderen Telefon',
    text: 'Fragen Sie nach der Betrugsabteilung. Sagen Sie, was geschehen ist, und bitten Sie darum, Zahlungen zu stoppen und Ihre Konten zu schützen. Nehmen Sie eine Nummer, von der Sie wissen, dass sie stimmt. Kein anderes Telefon da? Dann warten Sie einige Minuten, bevor Sie anrufen.',
  },
  'change-passwords': {
    title: 'Ändern Sie Ihre Passwörter auf einem anderen Gerät',
    text: 'Nehmen Sie ein Handy oder einen Computer, in den die Betrüger nie hineinkamen, sonst können sie die neuen Passwörter mitlesen. Beginnen Sie mit Bank, E-Mail und sozialen Medien und schalten Sie die Anmeldung in zwei Schritten ein.',
  },
  'remove-the-program': {
    title: 'Entfernen Sie, was Sie installieren sollten',
    text: 'Deinstallieren Sie jedes Programm, das die Anrufer verlangten, etwa AnyDesk oder TeamViewer.',
  },
  'scan-the-computer': {
    title: 'Prüfen Sie das Gerät',
    text: 'Aktualisieren Sie Ihr Virenschutzprogramm und lassen Sie es das ganze Gerät durchsuchen.',
  },
  'reset-the-device': {
    title: 'Noch besser: zurücksetzen',
    text: 'Setzen Sie das Gerät zurück oder bringen Sie es in eine Werkstatt, der Sie vertrauen. Benutzen Sie es erst wieder, wenn es geprüft ist.',
  },
  report: {
    title: 'Erstatten Sie Anzeige',
    text: 'Tun Sie es bald, egal um welchen Betrag es geht. Nennen Sie alle Einzelheiten der Zahlungen. Die Rufnummern finden Sie auf dieser Seite.',
  },
  'recall-the-transfer': {
    title: 'Überwiesen? Bitten Sie die Bank, das Geld zurückzuholen',
    text: 'Sie kann die Überweisung zurückrufen. Das gelingt nicht immer, und die Zeit drängt.',
  },
  'block-the-card': {
    title: 'Mit Karte gezahlt? Lassen Sie die Karte sperren',
    text: 'Tun Sie es auch, wenn Sie nur die Kartennummer vorgelesen haben.',
  },
  'call-the-gift-card-company': {
    title: 'Mit Gutscheinkarte gezahlt? Rufen Sie den Anbieter an',
    text: 'Behalten Sie Karte und Kassenbon. Sagen Sie, dass mit der Karte betrogen wurde; vielleicht kann der Anbieter den Rest des Guthabens einfrieren. Verlangen Sie Ihr Geld zurück.',
  },
  'cash-or-gold-courier': {
    title: 'Bargeld oder Gold übergeben? Sagen Sie es der Polizei',
    text: 'Diese Betrüger schicken Boten, die es abholen. Zeigen Sie es sofort an.',
  },
  'keep-evidence': {
    title: 'Bewahren Sie Beweise auf',
    text: 'Fotografieren Sie die Warnung. Behalten Sie Belege, Nachrichten und die Nummern, die die Betrüger benutzten.',
  },
  'stop-contact': {
    title: 'Sprechen Sie nicht mehr mit ihnen',
    text: 'Brechen Sie jeden Kontakt ab, was immer man Ihnen verspricht.',
  },
  'no-fee-for-refund': {
    title: 'Zahlen Sie niemandem etwas dafür, dass das Geld zurückkommt',
    text: 'Wer anbietet, Ihr Geld gegen eine Gebühr zurückzuholen, will noch mehr davon.',
  },
  'watch-accounts': {
    title: 'Behalten Sie Ihre Konten im Auge',
    text: 'Achten Sie auf Zahlungen, die nicht von Ihnen stammen.',
  },
  'protect-your-identity': {
    title: 'Schützen Sie Ihre Identität',
    text: 'Haben die Betrüger persönliche Daten gesehen, bitten Sie eine Auskunftei um einen Betrugsvermerk, sofern es das in Ihrem Land gibt.',
  },
  'not-your-fault': {
    title: 'Es ist nicht Ihre Schuld',
    text: 'Das sind Profis mit jahrelanger Übung. Sie bauen auf Scham und Schweigen.',
  },
};

/** German words of the help page: what to do, whom to call, where to report. */
export const reportWords = (f: Format): Words['report'] => ({
  title: 'Eine Warnung auf dem Bildschirm? Ein\u00a0Fremder am Telefon?',
  short: 'Was tun?',
  band: 'Eine Warnung auf dem Bildschirm oder ein Fremder am Telefon?',
  description:
    'Was Sie bei und nach einer falschen Warnung oder einem Betrugsanruf tun sollten, Schritt für Schritt, und wen Sie in Ihrem Land anrufen, mit Quellen.',
  doorsLabel: 'Wählen Sie, was geschehen ist',
  doors: {
    now: { title: 'Es geschieht gerade', text: 'Legen Sie auf. Rufen Sie die Nummer nicht an.' },
    access: { title: 'Ich habe sie hereingelassen', text: 'Trennen Sie die Verbindung.' },
    paid: { title: 'Ich habe gezahlt', text: 'Rufen Sie Ihre Bank an.' },
  },
  situations: {
    now: 'Es geschieht gerade',
    access: 'Ich habe sie hereingelassen: Tun Sie das jetzt, auch Stunden später',
    paid: 'Ich habe gezahlt: Tun Sie das jetzt, auch Stunden später',
    after: 'In den Tagen danach',
  },
  step: (id) => steps[id] ?? null,
  giftCards: {
    text: 'So erreichen Sie die Anbieter: Liste der US-Verbraucherschutzbehörde Federal Trade Commission (auf Englisch)',
    url: 'https://consumer.ftc.gov/articles/avoiding-and-reporting-gift-card-scams',
  },
  advisers: 'Wer das rät',
  numbers: 'Wen Sie anrufen und wo Sie Anzeige erstatten',
  call: (number) => `${number} anrufen`,
  onlyNow: (number) => `${number} nur, wenn es gerade geschieht`,
  hours: hoursWords,
  checked: (date) => `Zuletzt geprüft am ${date}.`,
  sources: 'Woher diese Nummern stammen',
  choose: 'Ihr Land',
  chooseLabel: 'Wählen Sie Ihr Land',
  go: 'Nummern zeigen',
  countries: (count) => `${f.number(count)} Länder und Territorien`,
  noCountry:
    'Ihr Land ist nicht dabei? Gehen Sie zur Polizei an Ihrem Ort. Auch econsumer.gov nimmt Beschwerden aus jedem Land an.',
  international: 'Jedes Land',
  countryTitle: (country) => `Was tun ${inCountry(f, country)}?`,
  countryDescription: (country) =>
    `Eine falsche Warnung oder ein Fremder am Telefon ${inCountry(f, country)}: was Sie jetzt tun, wen Sie anrufen und wo Sie Anzeige erstatten.`,
  other: 'Andere Länder',
  send: 'Diese Seite jemandem schicken',
  sendSubject: 'Ein Fremder am Telefon oder eine Warnung auf dem Bildschirm: was tun?',
  print: 'Eine Seite zum Ausdrucken',
  sheet: {
    title: (country) => `Für die Kühlschranktür: ${f.country(country)}`,
    description: (country) =>
      `Eine Seite zum Ausdrucken: was zu tun ist, wenn ein Anrufer Ihr Geld oder Zugriff auf Ihren Computer will, und wen Sie ${inCountry(f, country)} anrufen.`,
    lead: 'Microsoft ruft Sie nicht wegen Ihres Computers an. Eine echte Warnung zeigt nie eine Telefonnummer.',
    bank: 'Meine Bank',
    friend: 'Jemand, dem ich vertraue',
    back: 'Zurück zu allen Schritten',
  },
  scam: 'Wie der Betrug abläuft',
  scamText: (p) =>
    `So schildern es Berichte über ${quantity(f, p.operations, 'Einsatz', 'Einsätze')} gegen Callcenter. Die Zahl hinter jeder Methode gibt an, bei wie vielen dieser Einsätze sie beschrieben ist.`,
  method: (p) => `${p.name} (${f.number(p.operations)})`,
  scamLink: 'Methoden nach Einsatz',
});
