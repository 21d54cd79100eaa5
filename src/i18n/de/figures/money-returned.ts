import type { Format } from '../../format.ts';
import { span } from '../phrases.ts';
import type { FigureWords } from './shape.ts';

/**
 * German words of the figure money-returned.
 * Names of cases are those of organisations; amounts come in written.
 */
export const moneyReturned = (f: Format): FigureWords['money-returned'] => ({
  title: (p) => `Größte erfasste Rückzahlung: ${p.amount}, im Fall ${f.list(p.names)}`,
  titleNone: (cases) =>
    cases === 1
      ? 'Ein erfasster Fall mit angeordneter Wiedergutmachung, keiner mit ausgezahltem Geld'
      : `${f.number(cases)} erfasste Fälle mit angeordneter Wiedergutmachung, keiner mit ausgezahltem Geld`,
  subtitle: (p) => {
    const cases =
      p.shown === 1 ? 'ein Fall' : `${f.number(p.shown)} Fälle, größte Rückzahlungen zuerst`;
    const years = p.years === null ? '' : `, ${span(p.years.first, p.years.last)}`;
    return `An Opfer zurückgezahltes Geld und angeordnete oder vereinbarte Wiedergutmachung, nach Fall, ${p.currency}${years}; ${cases}`;
  },
  alt: (parts) => `Balkendiagramm. ${parts.join('; ')}.`,
  part: (p) =>
    `${p.name}: ${[p.refund && `${p.refund} zurückgezahlt`, p.ordered && `${p.ordered} angeordnet oder vereinbart`].filter(Boolean).join(', ')}`,
  suspended:
    'Beklagte zahlen oft weniger, als ein Gericht anordnet: Mehrere Urteile wurden nach einer kleineren Zahlung weitgehend ausgesetzt. Die Tabelle nennt, was jeweils bekannt ist.',
  notAdded:
    'Die Beträge dürfen nicht addiert werden: Manche Fälle haben dieselben Beklagten und dasselbe Geld.',
  least: 'Bei Rückzahlungen sagen die meisten Quellen „mehr als“.',
  others: (count) =>
    count === 1
      ? 'Die Tabelle enthält einen weiteren Fall, kleiner oder in anderer Währung.'
      : `Die Tabelle enthält ${f.number(count)} weitere Fälle, kleiner oder in anderer Währung.`,
  unnamed: (agency) => `${agency}, keine Organisation genannt`,
  caseName: (name, years) => (years === '' ? name : `${name} (${years})`),
  more: (name, others) => (others === 0 ? name : `${name} und andere`),
  currencyName: (currency) => (currency === 'USD' ? 'US-Dollar' : currency),
  entries: { refund: 'zurückgezahlt', ordered: 'angeordnet oder vereinbart' },
  case: 'Fall',
  agency: 'Behörde',
  years: 'Jahre',
  currency: 'Währung',
  ordered: 'Angeordnet oder vereinbart',
  refund: 'Zurückgezahlt',
  payments: 'Zahlungen',
  note: 'Was bekannt ist',
  noneRecorded: 'keine erfasst',
  noRefund: 'zurückgezahlt: nicht erfasst',
  noOrder: 'angeordnet: nicht erfasst',
});
