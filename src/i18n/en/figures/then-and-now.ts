import type { Format } from '../../format.ts';
import { Fraud, fraud } from '../phrases.ts';

/** English words of the figure then-and-now. */
export const thenAndNow = (f: Format) => ({
  title: (p: { first: number; last: number; complaints: string | null; losses: string | null }) => {
    const parts = [
      p.complaints && `${p.complaints} times the complaints`,
      p.losses && `${p.losses} times the reported losses`,
    ].filter((part) => part !== null);
    return `${Fraud} in ${p.last}${parts.length === 0 ? '' : `: ${f.list(parts)}`} of ${p.first}`;
  },
  subtitle: (first: number, last: number) =>
    `Complaints, reported losses and loss per complaint of ${fraud}, FBI, ${first} and ${last}, in US dollars of the year`,
  alt: (parts: readonly string[]) => `Bars in pairs. ${parts.join('; ')}.`,
  part: (p: { measure: string; first: number; last: number; from: string; to: string }) =>
    `${p.measure}: ${p.from} in ${p.first}, ${p.to} in ${p.last}`,
  measures: {
    complaints: 'Complaints',
    losses: 'Reported losses',
    average: 'Reported loss per complaint',
  },
  header: (measure: string, times: string | null) =>
    times === null ? measure : `${measure}: ${times} times`,
  measure: 'Measure',
  unit: 'Unit',
  firstYear: 'First year',
  firstValue: 'Value in the first year',
  lastYear: 'Newest year',
  lastValue: 'Value in the newest year',
  times: 'Times the first value',
  scales: 'Each pair of bars has its own scale.',
});
