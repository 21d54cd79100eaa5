import type { ftcLossesByState as english } from '../../en/figures/ftc-losses-by-state.ts';
import type { Format } from '../../format.ts';
import type { Words } from '../../translation.ts';
import { mapRange } from '../map-range.ts';
import { spread } from '../spread.ts';

/** Hindi words of the figure ftc-losses-by-state. */
export const ftcLossesByState = (f: Format): Words<typeof english> => ({
  title: (p) =>
    `${p.year} में लोगों ने FTC को हर तरह की ठगी से प्रति निवासी ${p.whole} का नुकसान बताया${spread(f, p)}`,
  subtitle: (year) =>
    `हर तरह की ठगी से अमेरिका के Federal Trade Commission (FTC) को बताया गया नुकसान, अमेरिकी डॉलर प्रति निवासी, ${year}`,
  alt: (p) =>
    mapRange(f, p, {
      what: `${p.year} में हर तरह की ठगी से FTC को बताया गया नुकसान`,
      per: 'प्रति निवासी',
    }),
  allFraud: 'इसमें हर तरह की ठगी है, सिर्फ़ टेक सपोर्ट ठगी नहीं। राज्यों ने जो रिपोर्टें आगे भेजीं, वे नहीं गिनी गईं।',
  notFbi: 'इसे FBI के आँकड़ों में न जोड़ें: FBI अपनी शिकायतें गिनता है, और एक ही व्यक्ति दोनों को बता सकता है।',
  whole: (rate) => `सभी जगहें: प्रति निवासी ${rate}`,
  missing: 'प्रकाशित नहीं',
  reports: 'ठगी की रिपोर्टें',
  withLoss: 'नुकसान वाली रिपोर्टें, प्रतिशत',
  median: 'नुकसान की मध्यिका, USD',
  name: (p) =>
    p.losses === null
      ? `${p.name}: प्रकाशित नहीं`
      : `${p.name}: ${p.rate === null ? '' : `प्रति निवासी ${p.rate}, `}कुल बताया गया नुकसान ${p.losses}`,
});
