import type { thenAndNow as english } from '../../en/figures/then-and-now.ts';
import type { Format } from '../../format.ts';
import type { Words } from '../../translation.ts';
import { fraud } from '../phrases.ts';

/** Hindi words of the figure then-and-now. Values come in written. */
export const thenAndNow = (f: Format): Words<typeof english> => ({
  title: (p) => {
    const now = [
      p.complaints && `${p.complaints.to} शिकायतें`,
      p.losses && `${p.losses.to} का बताया गया नुकसान`,
    ].filter((part) => part !== null);
    const then = [p.complaints, p.losses].flatMap((part) => part?.from ?? []);
    return now.length === 0
      ? `${fraud}, ${p.first} और ${p.last}`
      : `${fraud}, ${p.last}: ${f.list(now)}; ${p.first} में ${f.list(then)}`;
  },
  subtitle: (first, last) =>
    `${fraud} की FBI को मिली शिकायतें, बताया गया नुकसान और प्रति शिकायत बताया गया नुकसान, ${first} और ${last}, उसी साल के अमेरिकी डॉलर में`,
  alt: (parts) => `जोड़ों में पट्टियाँ। ${parts.join('; ')}।`,
  part: (p) => `${p.measure}: ${p.first} में ${p.from}, ${p.last} में ${p.to}`,
  measures: {
    complaints: 'शिकायतें',
    losses: 'बताया गया नुकसान',
    average: 'प्रति शिकायत बताया गया नुकसान',
  },
  measure: 'माप',
  unit: 'इकाई',
  firstYear: 'पहला साल',
  firstValue: 'पहले साल का मान',
  lastYear: 'सबसे नया साल',
  lastValue: 'सबसे नए साल का मान',
  times: 'पहले मान का कितने गुना',
  scales: 'पट्टियों के हर जोड़े का अपना पैमाना है।',
});
