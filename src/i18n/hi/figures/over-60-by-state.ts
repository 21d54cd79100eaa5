import type { over60ByState as english } from '../../en/figures/over-60-by-state.ts';
import type { Format } from '../../format.ts';
import type { Words } from '../../translation.ts';
import { mapRange } from '../map-range.ts';
import { spread } from '../spread.ts';

/** Hindi words of the figure over-60-by-state. */
export const over60ByState = (f: Format): Words<typeof english> => ({
  title: (p) =>
    `${p.year} में 60 साल और उससे अधिक उम्र के लोगों ने साइबर अपराधों से हर उम्र के प्रति निवासी ${p.whole} का नुकसान बताया${spread(f, p)}`,
  subtitle: (year) =>
    `सभी तरह के साइबर अपराधों से 60 साल और उससे अधिक उम्र के लोगों का FBI को बताया गया नुकसान, अमेरिकी डॉलर में, हर उम्र के प्रति निवासी, ${year}`,
  alt: (p) =>
    mapRange(f, p, {
      what: `${p.year} में 60 साल और उससे अधिक उम्र के लोगों का बताया गया नुकसान`,
      per: 'हर उम्र के प्रति निवासी',
      byPopulation: true,
    }),
  allAges:
    'दर में हर उम्र के निवासी गिने गए हैं, सिर्फ़ 60 साल और उससे अधिक उम्र के नहीं: जहाँ बुज़ुर्ग ज़्यादा हैं, वह जगह इस वजह से भी ऊपर आती है।',
  agesGiven: 'सिर्फ़ वे शिकायतें गिनी गईं जिनमें उम्र बताई गई है।',
  whole: (rate) => `सभी जगहें: हर उम्र के प्रति निवासी ${rate}`,
  rateHead: '60 साल और उससे अधिक उम्र के लोगों का नुकसान, हर उम्र के प्रति निवासी, USD',
  rate: '60 साल और उससे अधिक उम्र के लोगों का नुकसान, हर उम्र के प्रति लाख निवासी, USD',
  losses: '60 साल और उससे अधिक उम्र के लोगों का बताया गया नुकसान, USD',
  complaints: '60 साल और उससे अधिक उम्र के लोगों की शिकायतें',
  population: 'हर उम्र के निवासी',
  name: (p) =>
    `${p.name}: ${p.rate === null ? 'दर नहीं' : `हर उम्र के प्रति निवासी ${p.rate}`}, 60 साल और उससे अधिक उम्र के लोगों का बताया गया नुकसान: ${p.losses ?? 'कोई नहीं'}`,
  missing: 'दर नहीं',
});
