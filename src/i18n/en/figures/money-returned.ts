import type { Years } from '../../../indicators/operation-years.ts';
import type { Format } from '../../format.ts';
import { span } from '../phrases.ts';

/**
 * English words of the figure money-returned.
 * Names of cases are those of organisations; amounts come in written.
 */
export const moneyReturned = (f: Format) => ({
  title: (p: { names: readonly string[]; amount: string }) =>
    `Largest refund on record: ${p.amount}, in the case of ${f.list(p.names)}`,
  titleNone: (cases: number) =>
    cases === 1
      ? 'One case on record with restitution ordered; none with a refund paid'
      : `${f.number(cases)} cases on record with restitution ordered; none with a refund paid`,
  /** `years` are those of the first and the last dated action of these cases. */
  subtitle: (p: { currency: string; shown: number; years: Years | null }) => {
    const cases = p.shown === 1 ? 'one case' : `${f.number(p.shown)} cases, largest refunds first`;
    if (p.years === null)
      return `Money paid back to victims, and restitution ordered or agreed, by case, ${p.currency}; ${cases}`;
    return `Money paid back to victims, and restitution ordered or agreed, by case, ${p.currency}, ${span(p.years.first, p.years.last)}; ${cases}`;
  },
  alt: (parts: readonly string[]) => `Bar chart. ${parts.join('; ')}.`,
  part: (p: { name: string; refund: string | null; ordered: string | null }) =>
    `${p.name}: ${[p.refund && `${p.refund} paid back`, p.ordered && `${p.ordered} ordered or agreed`].filter(Boolean).join(', ')}`,
  suspended:
    'Defendants often pay less than a court orders: several judgments were largely suspended after a smaller payment. The table gives what is known of each.',
  notAdded: 'Amounts must not be added up: cases share defendants and money.',
  least: 'For refunds, most sources say “more than”.',
  others: (count: number) =>
    count === 1
      ? 'The table has one more case, smaller or in another currency.'
      : `The table has ${f.number(count)} more cases, smaller or in another currency.`,
  unnamed: (agency: string) => `${agency}, no organisation named`,
  caseName: (name: string, years: string) => (years === '' ? name : `${name} (${years})`),
  more: (name: string, others: number) => (others === 0 ? name : `${name} and others`),
  currencyName: (currency: string) => (currency === 'USD' ? 'US dollars' : currency),
  entries: { refund: 'paid back', ordered: 'ordered or agreed' },
  case: 'Case',
  agency: 'Agency',
  years: 'Years',
  currency: 'Currency',
  ordered: 'Ordered or agreed',
  refund: 'Paid back',
  payments: 'Payments',
  note: 'What is known',
  noneRecorded: 'none recorded',
  noRefund: 'paid back: not recorded',
  noOrder: 'ordered: not recorded',
});
