import type { homeWords as english } from '../en/home.ts';
import type { Format } from '../format.ts';
import type { Words } from '../translation.ts';
import { quantity } from './counted.ts';

/** Hindi words of the home page. Amounts, shares and years come in as parameters. */
export const homeWords = (f: Format): Words<typeof english> => ({
  title: 'Hang Up: टेक सपोर्ट ठगी का खुला लेखा-जोखा',
  headline: (p) => `${p.year} में टेक सपोर्ट ठगी से ${p.amount} का नुकसान बताया गया`,
  change: (p) => `यह ${p.before} से ${p.share} ${p.rise ? 'ज़्यादा' : 'कम'} है।`,
  multiple: (p) =>
    p.hasOlder
      ? `यह ${p.first} के आँकड़े का ${p.times} गुना है; आज की परिभाषा से गिनती उसी साल शुरू हुई।`
      : `यह ${p.first} की पहली गिनती का ${p.times} गुना है।`,
  reported: 'यह वह नुकसान है जो लोगों ने FBI को बताया। जो नुकसान किसी ने नहीं बताया, वह इसमें नहीं है।',
  growth: {
    complaints: (p) =>
      `FBI ने टेक सपोर्ट ठगी की ${p.count} शिकायतें गिनीं; प्रति शिकायत औसत बताया गया नुकसान ${p.average} था।`,
    link: 'क्या यह बढ़ रही है? सभी रुझान',
  },
  who: {
    title: 'पैसे किसने गँवाए और कैसे चुकाए',
    share: (p) =>
      `${p.year} में टेक सपोर्ट ठगी से बताए गए नुकसान का ${p.losses} हिस्सा 60 साल और उससे अधिक उम्र के लोगों का था; ${p.complaints} शिकायतें भी उन्हीं की थीं।`,
  },
  where: {
    title: 'राज्यवार टेक सपोर्ट ठगी',
    text: 'FBI की राज्य-रिपोर्टों से। किसी राज्य का नुकसान, शिकायतें और क्रम देखने के लिए उसे चुनें।',
    link: 'सभी राज्य और क्षेत्र',
  },
  raids: {
    title: 'पुलिस ने क्या किया',
    text: (p) =>
      `भारत में ${p.first} से ${p.last} तक दर्ज ${p.operations} अभियानों में से ${p.techSupport} टेक सपोर्ट ठगी के खिलाफ़ थे। आरोप लगना दोषी होना नहीं है; फ़ैसला अदालत करती है।`,
    link: 'सभी अभियान',
  },
  story: {
    title: (name) => `${name} आँकड़ों में`,
    link: 'हर आँकड़ा, हर स्रोत के साथ',
    sources: ({ same, other }) => {
      const documents = `${f.number(same)} स्रोत`;
      return other === 0
        ? documents
        : `${documents}; ${quantity(f, other, 'स्रोत', 'स्रोतों')} में दूसरी संख्या`;
    },
  },
  four: {
    complaints: (year) => `${year} में FBI के पास टेक सपोर्ट ठगी की शिकायतें`,
    average: (year) => `${year} में प्रति शिकायत औसत बताया गया नुकसान`,
    overSixty: (year) => `${year} में 60 साल और उससे अधिक उम्र के लोगों का बताया गया नुकसान`,
    cryptocurrency: (year) => `${year} के बताए गए नुकसान में क्रिप्टोकरेंसी वाला हिस्सा`,
  },
  doLink: 'आपके देश में किस नंबर पर फ़ोन करें',
  data: {
    title: 'आँकड़े लीजिए',
    text: (p) => `${p.sources} स्रोतों से ${p.datasets} डेटासेट, श्रेय देकर मुफ़्त इस्तेमाल के लिए।`,
    link: 'सभी डेटासेट और डाउनलोड',
  },
});
