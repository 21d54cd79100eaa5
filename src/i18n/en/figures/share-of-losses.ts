import type { Format } from '../../format.ts';
import { all, Fraud, fraud, from, span } from '../phrases.ts';

/** English words of the figure share-of-losses. */
export const shareOfLosses = (f: Format) => ({
  title: (p: { year: number; share: number; first: number; before: number | null }) =>
    `${Fraud} made up ${f.percent(p.share)} of all reported losses in ${p.year}${from(f, p.before, p.share, String(p.first))}`,
  subtitle: (first: number, last: number) =>
    `Reported losses to ${fraud} as a share of the losses to ${all}, FBI, ${span(first, last)}`,
  alt: (p: { first: number; last: number; from: number; to: number }) =>
    `Bar chart. Share of ${fraud} in reported losses to ${all}: ${f.percent(p.from)} in ${p.first}, ${f.percent(p.to)} in ${p.last}.`,
  note: (step: string) =>
    `The FBI prints most totals rounded, to ${step} at the coarsest; the table gives the smallest and the largest share that the rounding allows.`,
  overlap:
    'In most of these years a complaint could belong to several crime types: shares of types do not add up to all.',
  share: 'Share of all reported losses',
  least: 'At least, given the rounding',
  most: 'At most, given the rounding',
});
