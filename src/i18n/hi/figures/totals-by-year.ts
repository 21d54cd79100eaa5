import type { totalsByYear as english } from '../../en/figures/totals-by-year.ts';
import type { Format } from '../../format.ts';
import type { Words } from '../../translation.ts';
import { all, span } from '../phrases.ts';

/** Hindi words of the figure totals-by-year. */
export const totalsByYear = (f: Format): Words<typeof english> => ({
  title: (p) => {
    const now = `${p.year} में ${all} से बताया गया नुकसान ${f.moneyWords(p.amount)}`;
    return p.peak === p.year
      ? `${now} तक पहुँचा, रिकॉर्ड में सबसे ज़्यादा`
      : `${now} था, ${p.peak} के ${f.moneyWords(p.highest)} से कम`;
  },
  subtitle: (first, last) =>
    `FBI को बताया गया नुकसान, उसी साल के अमेरिकी डॉलर में, ${span(first, last)}`,
  alt: (p) =>
    `बार चार्ट। ${all} से बताया गया नुकसान: ${p.first} में ${f.moneyWords(p.from)}, ${p.last} में ${f.moneyWords(p.to)}।${p.missing.length === 0 ? '' : ` इन सालों का आँकड़ा नहीं है: ${f.list(p.missing.map(String))}।`}`,
  losses: 'सभी बताए गए नुकसान',
  referred: 'सिर्फ़ पुलिस को भेजे गए मामले',
  missing: (years) => `इन सालों के नुकसान का भरोसेमंद आँकड़ा नहीं है: ${f.list(years.map(String))}।`,
  doubtful: (year, amount) =>
    `${year} के लिए सालों बाद छपा आँकड़ा ${f.moneyWords(amount)} आसपास के सालों से मेल नहीं खाता, इसलिए नहीं दिखाया गया।`,
  misprint: (year, amount) =>
    `एक रिपोर्ट ${year} के लिए ${f.moneyWords(amount)} छापती है, जो उसी के लेख से मेल नहीं खाता; इसलिए नहीं दिखाया गया।`,
  techSupport: 'इसमें सभी तरह के साइबर अपराध हैं, टेक सपोर्ट ठगी भी।',
  measure: 'माप',
  lossesUsd: 'बताया गया नुकसान, USD',
  step: 'पूर्णांक कहाँ तक, USD',
  complaints: 'शिकायतें',
});
