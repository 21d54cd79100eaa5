import type { realLosses as english } from '../../en/figures/real-losses.ts';
import type { Format } from '../../format.ts';
import type { Words } from '../../translation.ts';
import { fraud, span } from '../phrases.ts';

/** Hindi words of the figure real-losses. */
export const realLosses = (f: Format): Words<typeof english> => ({
  title: ({ base, first, last, from, to }) => {
    const [before, now] = [f.moneyWords(from), f.moneyWords(to)];
    const what = `${base} के डॉलर में, ${fraud} से बताया गया नुकसान`;
    if (first === last) return `${what} ${last} में ${now} था`;
    if (before === now) return `${what} ${last} में ${now} था, ${first} जितना ही`;
    return `${what} ${first} में ${before} था, ${last} में ${to > from ? 'बढ़कर' : 'घटकर'} ${now} हुआ`;
  },
  subtitle: (base, first, last) =>
    `${fraud} से FBI को बताया गया नुकसान, ${base} के अमेरिकी डॉलर में और जैसा छपा है, ${span(first, last)}`,
  alt: (p) =>
    `बार चार्ट। ${base(p.base)}, ${fraud} से बताया गया नुकसान: ${p.first} में ${f.moneyWords(p.from)}${p.printed === null ? '' : ` (छपा: ${f.moneyWords(p.printed)})`}, ${p.last} में ${f.moneyWords(p.to)}।`,
  real: base,
  printed: 'जैसा छपा है',
  realUsd: 'आधार वर्ष के डॉलर में नुकसान, USD',
  printedUsd: 'नुकसान, जैसा छपा है, USD',
  prices: 'उपभोक्ता मूल्य, साल का औसत (1982–84 = 100)',
  base: 'आधार वर्ष',
  method: (year) =>
    `${year} की कीमतों के बराबर किया गया, अमेरिका के उपभोक्ता मूल्य सूचकांक (CPI-U) के सालाना औसत से।`,
  missing: (months) =>
    `इन महीनों का सूचकांक प्रकाशित नहीं हुआ: ${f.list(months.map(f.date))}; उस साल का औसत बाकी महीनों से है।`,
});

const base = (year: number) => `${year} के डॉलर में`;
