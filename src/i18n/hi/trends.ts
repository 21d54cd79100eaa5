import type { trendWords as english } from '../en/trends.ts';
import type { Format } from '../format.ts';
import type { Words } from '../translation.ts';

/** Hindi words of the page on trends. Numbers come in as text, with their sources. */
export const trendWords = (f: Format): Words<typeof english> => ({
  title: 'रुझान',
  description: (p) =>
    `${p.first} से ${p.last} तक टेक सपोर्ट ठगी: बताया गया नुकसान, शिकायतें, महँगाई घटाकर नुकसान, अपराध-प्रकारों में क्रम, उम्र, संपर्क और भुगतान के तरीके, और एजेंसियाँ साथ-साथ।`,
  heading: (p) => `${p.first} से ${p.last} तक टेक सपोर्ट ठगी कैसे बढ़ी`,
  contents: 'इस पेज पर',
  more: 'इस पर और',
  losses: {
    title: 'ज़्यादा पैसा',
    newest: (p) => `${p.year} में लोगों ने FBI को बताया कि टेक सपोर्ट ठगी में उन्होंने ${p.amount} गँवाए।`,
    first: (p) => `रिकॉर्ड के पहले साल ${p.year} में बताया गया नुकसान ${p.amount} था।`,
    steepest: (p) =>
      `बताए गए नुकसान में एक साल का सबसे तेज़ ${p.rise ? 'उछाल' : 'बदलाव'} ${p.year} में आया: ${p.share}।`,
    falls: (years) =>
      years.length === 0
        ? 'बताया गया नुकसान हर साल बढ़ा है।'
        : `बताया गया नुकसान इन सालों में घटा: ${f.list(years.map(String))}।`,
    together: (p) =>
      `नकली सरकारी अधिकारियों वाली ठगी को मिलाकर (FBI दोनों को कॉल सेंटर ठगी के रूप में जोड़ता है) बताया गया नुकसान ${p.year} में ${p.amount} तक पहुँचा।`,
  },
  prices: {
    text: (p) =>
      `${p.base} के डॉलर में बताया गया नुकसान ${p.first} में ${p.from} था और ${p.last} में ${p.to}।`,
  },
  complaints: {
    title: 'शिकायतें हर बार ज़्यादा नहीं',
    ftc: (p) =>
      p.share === null
        ? `${p.year} में FTC ने टेक सपोर्ट ठगी की ${p.count} रिपोर्टें गिनीं।`
        : `${p.year} में FTC ने टेक सपोर्ट ठगी की ${p.count} रिपोर्टें गिनीं, पिछले साल से ${p.share} ${p.rise ? 'ज़्यादा' : 'कम'}।`,
    fbi: (p) =>
      `उसी साल FBI के पास शिकायतें ${p.before} से ${p.count} हुईं, और उनमें बताया गया नुकसान ${p.lossesBefore} से ${p.losses}।`,
    newest: (p) =>
      `FBI ने ${p.year} में टेक सपोर्ट ठगी की ${p.count} शिकायतें गिनीं; ${p.firstYear} में ${p.first} थीं।`,
    average: (p) => `प्रति शिकायत औसत बताया गया नुकसान ${p.own} था; सभी साइबर अपराधों में ${p.all}।`,
    caveat: 'इसमें बिना नुकसान वाली शिकायतें भी हैं, इसलिए जिन्होंने पैसे गँवाए उनका औसत इससे ज़्यादा है।',
  },
  rank: {
    title: 'दूसरे अपराधों के बीच',
    share: (p) =>
      `${p.year} में कुल बताए गए नुकसान में इसका हिस्सा ${p.share} था, ${p.first} में ${p.before}।`,
  },
  totals: {
    newest: (p) =>
      `${p.year} में लोगों ने ${p.complaints} शिकायतों में सभी तरह के साइबर अपराधों से ${p.losses} का नुकसान बताया।`,
    breaks:
      'क्या गिना जाता है, यह सालों में बदला है, और FBI नए कुल आँकड़े पूर्णांक में देता है; चार्ट में इसके निशान हैं।',
  },
  people: {
    title: 'पैसे कौन गँवाता है',
    average: (p) => `${p.year} में उनका औसत बताया गया नुकसान ${p.own} था; हर उम्र के लोगों का ${p.all}।`,
  },
  contact: {
    title: 'पैसे कैसे जाते हैं, ठग कैसे पहुँचते हैं',
    cryptocurrency: (p) =>
      `${p.year} में बताए गए नुकसान में से ${p.amount} क्रिप्टोकरेंसी से जुड़े थे: ${p.share}।`,
    intro:
      'FBI यह नहीं बताता कि लोगों तक कैसे पहुँचा गया। अमेरिका का Federal Trade Commission (FTC) बताता है, हर तरह की ठगी के लिए।',
    contact: (p) =>
      `${p.year} में संपर्क का सबसे आम तरीका “${p.method}” था, ${p.reports} रिपोर्टों के साथ।`,
    popUp: (p) =>
      `“${p.method}” रिपोर्टों का ${p.share} था, पर इनमें से ${p.withLoss} में नुकसान बताया गया।`,
    payment: (p) =>
      `बताए गए नुकसान में सबसे बड़ा हिस्सा भुगतान के इस तरीके का था: “${p.method}”, ${p.losses}।`,
  },
  agencies: {
    title: 'दूसरी जगहों पर',
    text: 'हर एजेंसी अपने ढंग से गिनती है: रिपोर्टें या नुकसान, अपनी परिभाषा, अपनी मुद्रा। कई लोग एक से ज़्यादा एजेंसियों को बताते हैं, कई किसी को नहीं। इसलिए ये आँकड़े साथ-साथ दिखाए गए हैं, जोड़े कभी नहीं गए।',
  },
  table: {
    title: 'साल-दर-साल',
    caption: (base) =>
      `FBI को बताई गई टेक सपोर्ट ठगी, उसी साल के अमेरिकी डॉलर में${base === null ? '' : ` और ${base} के डॉलर में`}। पहले दो कॉलम FBI छापता है; बाकी हमने निकाले हैं।`,
    year: 'साल',
    losses: 'बताया गया नुकसान, USD',
    complaints: 'शिकायतें',
    change: 'नुकसान में बदलाव',
    real: (base) => (base === null ? 'वास्तविक USD' : `${base} के USD`),
    noPrices: 'मूल्य सूचकांक अभी नहीं',
    average: 'प्रति शिकायत USD',
    share: 'कुल नुकसान में हिस्सा',
    rank: 'प्रकारों में क्रम',
  },
});
