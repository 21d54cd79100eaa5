import type { shareOfLosses as english } from '../../en/figures/share-of-losses.ts';
import type { Format } from '../../format.ts';
import type { Words } from '../../translation.ts';
import { all, fraud, span } from '../phrases.ts';

/** Hindi words of the figure share-of-losses. */
export const shareOfLosses = (f: Format): Words<typeof english> => ({
  title: (p) => {
    const share = f.percent(p.share);
    const before = p.before === null ? null : f.percent(p.before);
    const now = `${p.year} में साइबर अपराधों से बताए गए नुकसान का ${share} ${fraud} से था`;
    if (p.before === null || before === null) return now;
    if (before === share) return `${now}, ${p.first} जितना ही`;
    return `${now}; ${p.first} में ${before} था`;
  },
  subtitle: (first, last) =>
    `${all} से FBI को बताए गए नुकसान में ${fraud} का हिस्सा, ${span(first, last)}`,
  alt: (p) =>
    `बार चार्ट। ${all} से बताए गए नुकसान में ${fraud} का हिस्सा: ${p.first} में ${f.percent(p.from)}, ${p.last} में ${f.percent(p.to)}।`,
  note: (step) =>
    `FBI ज़्यादातर कुल आँकड़े पूर्णांक में देता है, कुछ ${step} तक; तालिका में वह सबसे छोटा और सबसे बड़ा हिस्सा है जो इसके भीतर संभव है।`,
  overlap:
    'इनमें से ज़्यादातर सालों में एक शिकायत कई अपराध-प्रकारों में गिनी जा सकती थी, इसलिए उनके हिस्सों का जोड़ 100% नहीं होता।',
  share: 'सभी बताए गए नुकसान में हिस्सा',
  least: 'कम से कम, पूर्णांक को देखते हुए',
  most: 'ज़्यादा से ज़्यादा, पूर्णांक को देखते हुए',
});
