import type { Change } from '../../../indicators/change.ts';
import type { Format } from '../../format.ts';
import { fraud, span } from '../phrases.ts';

interface Losses {
  readonly year: number;
  readonly amount: number;
  /** The year with which it is compared, and how; null where there is none. */
  readonly before: number | null;
  readonly change: Change | null;
}

function lossesTitle(f: Format, { year, amount, before, change }: Losses): string {
  const own = `People over 60 reported ${f.moneyWords(amount)} lost to ${fraud} in ${year}`;
  if (before === null || change === null) return own;
  switch (change.kind) {
    case 'same':
      return `${own}, about as much as in ${before}`;
    case 'multiple':
      return `${own}, ${f.number(change.times)} times as much as in ${before}`;
    case 'more':
      return `${own}, ${f.percent(change.share)} more than in ${before}`;
    case 'less':
      return `${own}, ${f.percent(change.share)} less than in ${before}`;
  }
}

/**
 * English words of the figure over-sixty-share.
 * Amounts and shares of the parts come in written.
 */
export const overSixtyShare = (f: Format) => ({
  title: (p: Losses) => lossesTitle(f, p),
  subtitle: (first: number, last: number) =>
    `Losses of people aged 60 and over to ${fraud} reported to the FBI, US dollars of the year, ${span(first, last)}`,
  alt: (parts: readonly string[]) =>
    `Bar chart. Reported losses of people over 60 to ${fraud}, and their share of the losses of all ages: ${f.list(parts)}.`,
  part: (p: { year: number; losses: string; share: string }) =>
    `${p.losses} (${p.share}) in ${p.year}`,
  /** Under the chart, after the newest amount. */
  shares: (p: { year: number; share: string; before: { year: number; share: string } }) =>
    `Their share of the losses of all ages was ${p.share} in ${p.year} and ${p.before.share} in ${p.before.year}. It depends on how many complaints state an age, so a lower share does not mean that fewer older people were harmed.`,
  roughNote: (years: readonly number[]) =>
    `For ${f.list(years.map(String))} the losses of people over 60 are printed rounded: ~ is about, ≥ at least.`,
  before: (year: number) => `For years before ${year} no figure was found.`,
  noAge:
    'Complaints without an age count in the losses of all ages, so the true share may be higher.',
  overSixty: 'People over 60, losses in USD',
  qualifier: 'As printed',
  share: 'Share of the losses',
});
