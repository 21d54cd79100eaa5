import type { techSupportByState as english } from '../../en/figures/tech-support-by-state.ts';
import type { Format } from '../../format.ts';
import type { Words } from '../../translation.ts';
import { complaints } from '../counted.ts';
import { mapRange } from '../map-range.ts';
import { spread } from '../spread.ts';

/** Hindi words of the figure tech-support-by-state. */
export const techSupportByState = (f: Format): Words<typeof english> => ({
  title: (p) =>
    `${p.year} में टेक सपोर्ट ठगी से प्रति निवासी ${p.whole} का नुकसान बताया गया${spread(f, p)}`,
  subtitle: (year) => `टेक सपोर्ट ठगी से FBI को बताया गया नुकसान, अमेरिकी डॉलर प्रति निवासी, ${year}`,
  alt: (p) =>
    mapRange(f, p, {
      what: `${p.year} में टेक सपोर्ट ठगी से बताया गया नुकसान`,
      per: 'प्रति निवासी',
      byPopulation: true,
    }),
  whole: (rate) => `सभी जगहें: प्रति निवासी ${rate}`,
  name: (p) => {
    const rate = p.rate === null ? 'दर नहीं' : `प्रति निवासी ${p.rate}`;
    const losses = p.isWithheld
      ? 'नुकसान नहीं दिखाया गया'
      : p.losses === null
        ? 'कोई नुकसान नहीं बताया गया'
        : `बताया गया नुकसान ${p.losses}`;
    return p.complaints === null
      ? `${p.name}: ${rate}, ${losses}`
      : `${p.name}: ${rate}, ${losses}, ${complaints(f, p.complaints)}`;
  },
});
