import type { Change } from '../../../indicators/change.ts';
import type { Format } from '../../format.ts';
import { beside, fraud, span } from '../phrases.ts';

/** English words of the figure over-sixty-share. */
export const overSixtyShare = (f: Format) => ({
  title: (p: { year: number; amount: number; before: number | null; change: Change | null }) =>
    `People over 60 reported ${f.moneyWords(p.amount)} lost to ${fraud} in ${p.year}${p.before === null ? '' : beside(f, p.change, `in ${p.before}`)}`,
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
