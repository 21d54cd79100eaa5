import type { Format } from '../../format.ts';
import { fraud, from, span } from '../phrases.ts';

/** English words of the figure over-sixty-share. */
export const overSixtyShare = (f: Format) => ({
  title: (p: { year: number; share: number; before: { year: number; share: number } | null }) =>
    `People over 60 reported ${f.percent(p.share)} of the losses to ${fraud} in ${p.year}${p.before === null ? '' : from(f, p.before.share, p.share, String(p.before.year))}`,
  subtitle: (first: number, last: number) =>
    `Share of people aged 60 and over in the losses to ${fraud} reported to the FBI, ${span(first, last)}`,
  alt: (parts: readonly string[]) =>
    `Bar chart. Share of people over 60 in reported losses to ${fraud}: ${f.list(parts)}.`,
  part: (year: number, share: string) => `${share} in ${year}`,
  roughNote: (years: readonly number[]) =>
    `For ${f.list(years.map(String))} the losses of people over 60 are printed rounded: ~ is about, ≥ at least.`,
  before: (year: number) => `For years before ${year} no figure was found.`,
  noAge: 'Complaints without an age group count in the whole, so the true share may be higher.',
  overSixty: 'People over 60, losses in USD',
  qualifier: 'As printed',
  share: 'Share of the losses',
});
