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
  const own = `People aged 60 and over reported ${f.moneyWords(amount)} lost to ${fraud} in ${year}`;
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
    `Losses to ${fraud} reported to the FBI by people aged 60 and over, in US dollars of the year, ${span(first, last)}`,
  alt: (parts: readonly string[]) =>
    `Bar chart. Reported losses of people aged 60 and over to ${fraud}, and their share of the losses of all ages: ${f.list(parts)}.`,
  part: (p: { year: number; losses: string; share: string }) =>
    `${p.losses} (${p.share}) in ${p.year}`,
  /** Under the chart, after the newest amount. */
  shares: (p: { year: number; share: string; before: { year: number; share: string } }) =>
    `Their share of the losses of all ages was ${p.share} in ${p.year} and ${p.before.share} in ${p.before.year}. The share depends on how many complaints give an age, so a fall does not mean that fewer older people were harmed.`,
  roughNote: (years: readonly number[]) =>
    `The FBI rounds the losses of people aged 60 and over for ${f.list(years.map(String))}: ~ means about, ≥ at least.`,
  before: (year: number) => `We found no figure for years before ${year}.`,
  noAge: 'Losses of all ages include complaints that give no age, so the true share may be higher.',
  overSixty: 'People aged 60 and over, losses in USD',
  qualifier: 'As printed',
  share: 'Share of the losses',
});
