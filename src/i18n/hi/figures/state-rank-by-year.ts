import type { stateRankByYear as english } from '../../en/figures/state-rank-by-year.ts';
import type { Format } from '../../format.ts';
import type { Words } from '../../translation.ts';
import { ordinal } from '../ordinal.ts';

/** Hindi words of the figure state-rank-by-year. */
export const stateRankByYear = (f: Format): Words<typeof english> => ({
  title: (p) => now(f, p),
  titleAfter: (p) =>
    p.rank === p.firstRank
      ? `${now(f, p)}, ${p.first} में भी यही`
      : `${now(f, p)}; ${p.first} में ${ordinal(f, p.firstRank)}`,
  subtitle: (first, last) =>
    `सभी तरह के साइबर अपराधों से FBI को प्रति निवासी बताए गए नुकसान के हिसाब से क्रम, ${first}–${last}; 1 सबसे ऊपर है`,
  alt: (p) =>
    `${p.name} का लाइन चार्ट। प्रति निवासी बताए गए नुकसान के हिसाब से क्रम: ${p.year} में ${p.rank}; सबसे ऊपर ${p.bestYear} में ${p.best}, सबसे नीचे ${p.worstYear} में ${p.worst}।`,
  altOne: (p) =>
    `${p.name} का चार्ट। प्रति निवासी बताए गए नुकसान के हिसाब से क्रम: ${p.year} में ${p.rank}।`,
  reading: 'ऊपर होने का मतलब है कि लोगों ने प्रति निवासी ज़्यादा नुकसान बताया, यह नहीं कि वह जगह असुरक्षित है।',
  missing: (years) => `इन सालों का क्रम नहीं है: ${f.list(years.map(String))}।`,
  ranked: 'क्रम में जगहें',
});

const now = (f: Format, p: { name: string; rank: number; ranked: number; year: number }) =>
  `${p.name}: ${p.year} में साइबर अपराधों से प्रति निवासी बताए गए नुकसान में ${p.ranked} जगहों में ${ordinal(f, p.rank)} स्थान`;
