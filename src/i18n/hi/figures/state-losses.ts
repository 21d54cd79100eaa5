import type { stateLosses as english } from '../../en/figures/state-losses.ts';
import type { Words } from '../../translation.ts';

/** Hindi words of the figure state-losses. Amounts come in written. */
export const stateLosses = (): Words<typeof english> => ({
  titleGrowth: (p) =>
    `${p.name}: साइबर अपराधों से बताया गया नुकसान ${p.first} में ${p.from} था, ${p.last} में बढ़कर ${p.to} हुआ`,
  titlePeak: (p) =>
    `${p.name}: साइबर अपराधों से सबसे ज़्यादा बताया गया नुकसान ${p.year} में था, ${p.amount}`,
  subtitle: (first, last) =>
    `सभी तरह के साइबर अपराधों से FBI को बताया गया नुकसान, उसी साल के अमेरिकी डॉलर में, ${first}–${last}`,
  alt: (p) =>
    `${p.name} का बार चार्ट। सभी तरह के साइबर अपराधों से बताया गया नुकसान: ${p.first} में ${p.from}, ${p.last} में ${p.to}; सबसे ज़्यादा ${p.peakYear} में ${p.peak}।`,
  losses: 'बताया गया नुकसान, USD',
  complaints: 'शिकायतें',
  rate: 'प्रति लाख निवासी नुकसान, USD',
  rank: 'दर के हिसाब से क्रम',
});
