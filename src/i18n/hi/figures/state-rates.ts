import type { stateRates as english } from '../../en/figures/state-rates.ts';
import type { Format } from '../../format.ts';
import type { Words } from '../../translation.ts';
import { mapRange } from '../map-range.ts';
import { spread } from '../spread.ts';

/** Hindi words of the figure state-rates. */
export const stateRates = (f: Format): Words<typeof english> => ({
  title: (p) =>
    `${p.year} में सभी तरह के साइबर अपराधों से प्रति निवासी ${p.whole} का नुकसान बताया गया${spread(f, p)}`,
  subtitle: (year) =>
    `सभी तरह के साइबर अपराधों से FBI को बताया गया नुकसान, अमेरिकी डॉलर प्रति निवासी, ${year}`,
  alt: (p) =>
    mapRange(f, p, {
      what: `${p.year} में सभी तरह के साइबर अपराधों से बताया गया नुकसान`,
      per: 'प्रति निवासी',
      byPopulation: true,
    }),
  whole: (rate) => `सभी जगहें: प्रति निवासी ${rate}`,
  name: (p) =>
    `${p.name}: ${p.rate === null ? 'दर नहीं' : `प्रति निवासी ${p.rate}`}, कुल बताया गया नुकसान: ${p.losses ?? 'कोई नहीं'}`,
});
