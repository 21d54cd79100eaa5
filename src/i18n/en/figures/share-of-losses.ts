import type { Format } from '../../format.ts';
import { all, Fraud, fraud, span } from '../phrases.ts';

/** English words of the figure share-of-losses. */
export const shareOfLosses = (f: Format) => ({
  /** `before` is the share in the first year; null where there is no other year. */
  title: (p: { year: number; share: number; first: number; before: number | null }) => {
    const share = f.percent(p.share);
    const before = p.before === null ? null : f.percent(p.before);
    if (p.before === null || before === null)
      return `${Fraud} made up ${share} of reported losses to internet crime in ${p.year}`;
    if (before === share)
      return `${Fraud} made up ${share} of reported losses to internet crime in ${p.year}, as in ${p.first}`;
    return p.share > p.before
      ? `${Fraud} made up ${share} of reported losses to internet crime in ${p.year}, up from ${before} in ${p.first}`
      : `${Fraud} made up ${share} of reported losses to internet crime in ${p.year}, down from ${before} in ${p.first}`;
  },
  subtitle: (first: number, last: number) =>
    `Losses to ${fraud} as a share of losses to ${all} reported to the FBI, ${span(first, last)}`,
  alt: (p: { first: number; last: number; from: number; to: number }) =>
    `Bar chart. Share of ${fraud} in reported losses to ${all}: ${f.percent(p.from)} in ${p.first}, ${f.percent(p.to)} in ${p.last}.`,
  note: (step: string) =>
    `The FBI rounds most totals, some to ${step}; the table gives the smallest and largest share the rounding allows.`,
  overlap:
    'In most of these years one complaint could count under several crime types, so their shares do not add up to 100%.',
  share: 'Share of all reported losses',
  least: 'At least, given the rounding',
  most: 'At most, given the rounding',
});
