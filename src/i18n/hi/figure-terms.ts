import type { figureTerms as english } from '../en/figure-terms.ts';
import type { Format } from '../format.ts';
import type { Words } from '../translation.ts';
import { all } from './phrases.ts';

/** Hindi words that several figures share. */
export const figureTerms = (f: Format): Words<typeof english> => ({
  notReported: 'नहीं बताया गया',
  leftOut: 'नहीं दिखाया: मामले बहुत कम',
  dash: '–',
  scope: 'किसके बारे में',
  noRate: 'दर नहीं',
  noPopulation: 'आबादी का आँकड़ा नहीं',
  year: 'साल',
  techSupport: 'टेक सपोर्ट',
  governmentImpersonation: 'नकली सरकारी अधिकारी',

  ic3: {
    overlap:
      'अपराध के प्रकारों को आपस में जोड़ना नहीं चाहिए: 2022 तक की रिपोर्टों में एक ही शिकायत कई प्रकारों में गिनी जा सकती थी।',
    rounded: `${all} के नए कुल आँकड़े FBI पूर्णांक में देता है।`,
    perComplaint: 'इसमें बिना नुकसान वाली शिकायतें भी शामिल हैं।',
    noType: (year) => `${year} से पहले FBI के पास टेक सपोर्ट के लिए अलग अपराध-प्रकार नहीं था।`,
    techSupportLosses: 'टेक सपोर्ट, नुकसान USD में',
    techSupportComplaints: 'टेक सपोर्ट, शिकायतें',
    allLosses: 'सभी तरह के साइबर अपराध, नुकसान USD में',
    allComplaints: 'सभी तरह के साइबर अपराध, शिकायतें',
    allShort: 'सभी साइबर अपराध',
  },

  states: {
    state: 'राज्य',
    rank: 'क्रम',
    rate: 'प्रति लाख निवासी नुकसान, USD',
    ratePerResident: 'प्रति निवासी',
    losses: 'बताया गया नुकसान, USD',
    complaints: 'शिकायतें',
    population: 'निवासी',
    allKinds:
      'इसमें सभी तरह के साइबर अपराध शामिल हैं। राज्यवार टेक सपोर्ट ठगी की गिनती FBI अपनी राज्य-रिपोर्टों में देता है; उनके चार्ट यहाँ अलग हैं।',
    relation: {
      'under-half': 'आधे से कम',
      below: 'कम',
      about: 'लगभग बराबर (20% के भीतर)',
      above: 'ज़्यादा',
      'over-double': 'दोगुने से ज़्यादा',
    },
    wholePerMillion: (rate) => `सभी जगहें: प्रति दस लाख निवासी ${rate}`,
    noState: 'जिन शिकायतों में राज्य का नाम नहीं है, वे नहीं गिनी गईं।',
    dataNote: (years, note) => `${f.list(years.map(String))}: ${note}`,
    vintages: (editions) => {
      const [only] = editions;
      if (editions.length === 1 && only)
        return `आबादी: अमेरिकी जनगणना ब्यूरो (Census Bureau) के अनुमान, ${only.vintage} का संस्करण।`;
      const parts = editions.map(
        ({ vintage, first, last }) =>
          `${first === last ? first : `${first}–${last}`} के लिए ${vintage} का संस्करण`,
      );
      return `आबादी: अमेरिकी जनगणना ब्यूरो (Census Bureau) के अनुमान, ${f.list(parts)}।`;
    },
  },

  techSupportByState: {
    columns: {
      losses: 'टेक सपोर्ट ठगी से बताया गया नुकसान, USD',
      complaints: 'टेक सपोर्ट ठगी की शिकायतें',
      average: 'प्रति शिकायत औसत बताया गया नुकसान, USD',
      rate: 'प्रति निवासी बताया गया नुकसान, USD',
      short: {
        losses: 'नुकसान, USD',
        complaints: 'शिकायतें',
        average: 'औसत, USD',
        rate: 'प्रति निवासी',
      },
    },
    newest: (year) =>
      `FBI की राज्य-रिपोर्टों से। ${year} सबसे नया साल है जो हमने पढ़ा है; FBI इसके बाद की रिपोर्टें भी जारी कर चुका है।`,
    fewCases: 'छोटे राज्य में या शुरुआती सालों में एक ही बड़ा मामला रकम का ज़्यादातर हिस्सा हो सकता है।',
    withheld:
      'तीन से कम शिकायतों वाली रकम नहीं दिखाई गई: उससे पता चल जाता कि एक-दो लोगों ने कितना गँवाया।',
    outlier: (p) =>
      `${p.name}: ${p.year} में बताया गया नुकसान ${p.before} का ${f.decimal(p.times, 1)} गुना था। ${p.note ?? 'इतनी बड़ी उछाल कुछ ही मामलों से भी आ सकती है।'}`,
  },

  operations: {
    operation: 'अभियान',
    documents: 'स्रोत',
    undated: 'तारीख नहीं',
    notAll: 'इसमें सिर्फ़ वे अभियान हैं जिनकी खबर हमें मिली। यह अपराध की माप नहीं है।',
  },

  ftc: {
    allKinds: 'इसमें हर तरह की ठगी शामिल है, सिर्फ़ टेक सपोर्ट ठगी नहीं।',
    unnamed: 'जिन रिपोर्टों में तरीका नहीं बताया गया, वे नहीं गिनी गईं।',
    losses: 'बताया गया नुकसान, USD',
    median: 'बताए गए नुकसान की मध्यिका, USD',
    reports: 'ठगी की रिपोर्टें',
    methodCount: (label, count) => `${label} ${count}`,
  },
});
