import type { Format } from '../../format.ts';
import { Fraud, fraud } from '../phrases.ts';

/**
 * English words of the figure then-and-now.
 * Measures are named as below; values come in written.
 */
export const thenAndNow = (f: Format) => ({
  /** Both years and no multiple: the first year of a new crime type is small. */
  title: (p: {
    first: number;
    last: number;
    complaints: { from: string; to: string } | null;
    losses: { from: string; to: string } | null;
  }) => {
    const now = [
      p.complaints && `${p.complaints.to} complaints`,
      p.losses && `${p.losses.to} in reported losses`,
    ].filter((part) => part !== null);
    const then = [p.complaints, p.losses].flatMap((part) => part?.from ?? []);
    return now.length === 0
      ? `${Fraud} in ${p.first} and ${p.last}`
      : `${Fraud} in ${p.last}: ${f.list(now)}, compared with ${f.list(then)} in ${p.first}`;
  },
  subtitle: (first: number, last: number) =>
    `Complaints to the FBI about ${fraud}, reported losses and reported loss per complaint, ${first} and ${last}, in US dollars of the year`,
  alt: (parts: readonly string[]) => `Bars in pairs. ${parts.join('; ')}.`,
  part: (p: { measure: string; first: number; last: number; from: string; to: string }) =>
    `${p.measure}: ${p.from} in ${p.first}, ${p.to} in ${p.last}`,
  measures: {
    complaints: 'Complaints',
    losses: 'Reported losses',
    average: 'Reported loss per complaint',
  },
  measure: 'Measure',
  unit: 'Unit',
  firstYear: 'First year',
  firstValue: 'Value in the first year',
  lastYear: 'Newest year',
  lastValue: 'Value in the newest year',
  times: 'Times the first value',
  scales: 'Each pair of bars has its own scale.',
});
