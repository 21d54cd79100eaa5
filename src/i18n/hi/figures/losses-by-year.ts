import type { lossesByYear as english } from '../../en/figures/losses-by-year.ts';
import type { Format } from '../../format.ts';
import type { Words } from '../../translation.ts';

/** Hindi words of the figure losses-by-year. */
export const lossesByYear = (f: Format): Words<typeof english> => ({
  title: ({ first, last, from, to }) => {
    const [before, now] = [f.moneyWords(from), f.moneyWords(to)];
    if (first === last) return `${last} में टेक सपोर्ट ठगी से बताया गया नुकसान ${now} था`;
    if (before === now)
      return `${last} में टेक सपोर्ट ठगी से बताया गया नुकसान ${now} था, ${first} जितना ही`;
    return `टेक सपोर्ट ठगी से बताया गया नुकसान ${first} में ${before} था, ${last} में ${to > from ? 'बढ़कर' : 'घटकर'} ${now} हुआ`;
  },
  subtitle: (first, last) =>
    `टेक सपोर्ट ठगी से FBI को बताया गया नुकसान, उसी साल के अमेरिकी डॉलर में, ${first}–${last}`,
  alt: (p) =>
    [
      `बार चार्ट। टेक सपोर्ट ठगी से बताया गया नुकसान: ${p.firstYear} में ${f.moneyWords(p.first)}, ${p.lastYear} में ${f.moneyWords(p.last)}।`,
      p.other &&
        `तालिका में नकली सरकारी अधिकारी भी हैं: ${p.other.firstYear} में ${f.moneyWords(p.other.first)}, ${p.other.lastYear} में ${f.moneyWords(p.other.last)}।`,
      p.together !== null && `${p.lastYear} में दोनों मिलाकर: ${f.moneyWords(p.together)}।`,
    ]
      .filter(Boolean)
      .join(' '),
  additive:
    'अपराध के प्रकारों को आपस में जोड़ना नहीं चाहिए: 2022 तक की रिपोर्टों में एक ही शिकायत कई प्रकारों में गिनी जा सकती थी। ये दो अपवाद हैं: FBI खुद इन्हें कॉल सेंटर ठगी के रूप में जोड़ता है।',
  firstYear: (year) => `${year} से पहले FBI के पास टेक सपोर्ट के लिए अलग अपराध-प्रकार नहीं था।`,
  techSupport: 'टेक सपोर्ट, नुकसान USD में',
  governmentImpersonation: 'नकली सरकारी अधिकारी, नुकसान USD में',
  together: 'दोनों मिलाकर, USD में',
  published: 'जोड़, जैसा FBI छापता है, USD में',
  publishedNote: (years) =>
    `FBI इन सालों का मिला-जुला आँकड़ा छापता है: ${f.list(years.map(String))}; नई रिपोर्टें उसे पूर्णांक में देती हैं।`,
});
