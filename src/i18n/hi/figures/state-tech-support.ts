import type { stateTechSupport as english } from '../../en/figures/state-tech-support.ts';
import type { Words } from '../../translation.ts';
import { span } from '../phrases.ts';

/** Hindi words of the figure state-tech-support. Amounts come in written. */
export const stateTechSupport = (): Words<typeof english> => ({
  title: (p) =>
    p.losses === null
      ? `${p.name}: ${p.year} में टेक सपोर्ट ठगी से कोई नुकसान नहीं बताया गया`
      : `${p.name}: ${p.year} में टेक सपोर्ट ठगी से ${p.losses} का नुकसान बताया गया`,
  subtitle: (first, last) =>
    `टेक सपोर्ट ठगी से FBI को बताया गया नुकसान, अमेरिकी डॉलर में, ${span(first, last)}`,
  alt: (p) =>
    `${p.name} का बार चार्ट। टेक सपोर्ट ठगी से बताया गया नुकसान: ${p.first} में ${p.from}, ${p.last} में ${p.to}; सबसे ज़्यादा ${p.peakYear} में ${p.peak}।`,
});
