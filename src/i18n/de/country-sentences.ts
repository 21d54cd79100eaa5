import type { Format } from '../format.ts';
import { operations, operationsDative } from './counted.ts';
import { fromCountry, inCountry } from './country-name.ts';
import { reportsOf } from './reports-of.ts';
import type { Words } from './shape.ts';

/** German sentences at the head of the page of a country. Countries come in by their code. */
export const countrySentences = (f: Format): Words['countrySentences'] => {
  const sourceOf = (agencies: readonly { readonly name: string }[]) =>
    `${agencies.length === 1 ? 'Quelle' : 'Quellen'}: ${f.list(agencies.map(({ name }) => name))}`;
  const victims = (p: { country: string; operations: number; all: number }) =>
    `Bei ${f.number(p.operations)} von ${operationsDative(f, p.all)}, die hier erfasst sind, nennen Quellen Opfer ${inCountry(f, p.country)}.`;
  return {
    fbi: (p) =>
      p.complaints === null
        ? `${p.agency}: ${p.losses} gemeldeter Schaden durch Tech-Support-Betrug im Jahr ${p.year}, aus allen Ländern zusammen.`
        : `${p.agency}: ${p.losses} gemeldeter Schaden und ${p.complaints} Anzeigen wegen Tech-Support-Betrugs im Jahr ${p.year}, aus allen Ländern zusammen.`,
    agency: (p) => {
      const amounts = p.amounts.map(
        ({ value, metric }) =>
          ({
            losses: `${value} gemeldeter Schaden`,
            reports: `${value} ${reportsOf(p.agencyId)}`,
            victims: `${value} Opfer`,
          })[metric],
      );
      const period =
        p.form === 'year' || p.form === 'month' || p.form === 'quarter'
          ? p.period
          : p.form === 'financial-year'
            ? `Haushaltsjahr ${p.period}`
            : `Zeitraum ${p.period}`;
      return `${p.agency}, ${period}: ${f.list(amounts)}, erfasst als „${p.label}“.`;
    },
    widerCategory:
      'Zu dieser Kategorie gehören Tech-Support-Betrug und andere falsche Angebote von Dienstleistungen.',
    place: (p) =>
      `${operations(f, p.operations)} ${p.operations === 1 ? 'fand' : 'fanden'} nach unserer Dokumentation ${inCountry(f, p.country)} statt. Was den Beschuldigten zur Last gelegt wird, ist ein Vorwurf, solange kein Gericht entschieden hat.`,
    victims,
    victimsToo: (p) =>
      p.operations === 0
        ? `Bei keinem hier erfassten Einsatz nennen Quellen Opfer ${inCountry(f, p.country)}.`
        : victims(p),
    listed: (p) =>
      `${p.complaints} Anzeigen wegen Internetkriminalität aller Art erreichten das FBI im Jahr ${p.year} ${fromCountry(f, p.country)}.`,
    none: (country) => `Für Menschen ${inCountry(f, country)} haben wir keine Zahl gefunden.`,
    otherOwn: (p) =>
      `Zahlen zum Tech-Support-Betrug ${inCountry(f, p.country)} ${p.isBelow ? 'stehen weiter unten' : 'liegen vor'}; ${sourceOf(p.agencies)}.`,
    widerOwn: (p) =>
      `Von einer Behörde ${inCountry(f, p.country)} haben wir keine Zahl allein zum Tech-Support-Betrug gefunden, wohl aber Zahlen zu Betrug oder Cyberkriminalität in weiterem Sinn${p.isBelow ? ', die weiter unten stehen' : ''}; ${sourceOf(p.agencies)}.`,
    noOwn: (country) =>
      `Von einer Behörde ${inCountry(f, country)} haben wir keine Zahl zum Tech-Support-Betrug gefunden. Das heißt nicht, dass es keine gibt.`,
  };
};
