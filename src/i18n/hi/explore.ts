import type { exploreWords as english } from '../en/explore.ts';
import type { Format } from '../format.ts';
import type { Words } from '../translation.ts';
import { exploreMeasures } from './explore-measures.ts';
import { span } from './phrases.ts';

/** Hindi words of the page on which readers choose measures, places and years themselves. */
export const exploreWords = (f: Format): Words<typeof english> => ({
  title: 'आँकड़े खुद देखें',
  description: 'माप, जगहें और साल चुनें, उन्हें रेखा, पट्टियों, नक्शे या तालिका में देखें, और चार्ट, आँकड़े व हवाला लें।',
  lead: 'चुनिए कि क्या देखना है। पेज का पता आपकी पसंद याद रखता है, इसलिए लिंक से दूसरों को भी यही दिखेगा।',
  link: 'माप, जगहें और साल चुनें',
  linkOfPlace: (place) => `${place} की तुलना दूसरे राज्यों से, साल-दर-साल`,
  noScript: 'चुनने के लिए JavaScript चाहिए। उसके बिना हर माप यहाँ पढ़ी जा सकती है:',
  listTitle: 'सभी माप',
  listLead: 'हर माप, उस पेज के साथ जहाँ उसके सभी आँकड़े हैं।',
  measures: exploreMeasures,
  groups: {
    'tech-support': 'टेक सपोर्ट ठगी, FBI की गिनती',
    'over-60': '60 साल और उससे अधिक उम्र के लोग, FBI की गिनती',
    'government-impersonation': 'नकली सरकारी अधिकारी, FBI की गिनती',
    all: 'सभी तरह के साइबर अपराध, FBI की गिनती',
    ftc: 'अमेरिका के Federal Trade Commission की गिनती',
    abroad: 'दूसरे देशों की गिनती',
    police: 'पुलिस',
  },
  world: 'सभी देश',

  form: 'क्या दिखाना है',
  measure: 'माप',
  beside: 'इससे तुलना',
  none: 'कुछ और नहीं',
  places: 'जगहें',
  placesHint: 'छह तक, या दो माप के साथ तीन तक।',
  addPlace: 'जगह जोड़ें',
  add: 'जोड़ें',
  remove: (place) => `${place} हटाएँ`,
  full: 'एक चार्ट में और रेखाएँ नहीं आ सकतीं। दूसरी जगह जोड़ने के लिए एक हटाएँ।',
  from: 'से',
  to: 'तक',
  as: 'किस रूप में',
  forms: {
    line: 'रेखाएँ',
    bars: 'पट्टियाँ',
    map: 'नक्शा',
    table: 'तालिका',
  },
  loading: 'आँकड़े लोड हो रहे हैं …',
  failed: 'आँकड़े लोड नहीं हुए। अपना इंटरनेट देखकर फिर कोशिश करें।',

  apartTitle: 'क्या साथ नहीं दिखाया जा सकता, और क्यों',
  apart: {
    currency: 'रकमें अलग-अलग मुद्राओं में हैं।',
    agency:
      'अलग-अलग एजेंसियाँ अलग चीज़ें अलग ढंग से गिनती हैं, इसलिए हो सकता है कि उनके आँकड़ों के फ़र्क का कोई मतलब न हो।',
    years: 'एक माप कैलेंडर वर्ष गिनती है, दूसरी बारह महीनों की कोई और अवधि।',
    unit: 'ये अलग इकाइयों में हैं और एक अक्ष पर नहीं आ सकते।',
    overlap:
      'FBI की पुरानी रिपोर्टों में एक शिकायत के कई अपराध-प्रकार हो सकते हैं। प्रकार एक-दूसरे में आते हैं; उनकी आपस में तुलना या जोड़ नहीं करना चाहिए।',
  },
  apartList: (p) => `${p.why} ${p.names}।`,
  because: (p) => `${p.what}: ${p.why}`,
  placeWithout: (place) => `${place} (नहीं बताया गया)`,
  mapOfRates:
    'नक्शे में सिर्फ़ प्रति निवासी माप दिखती है: कुल रकम का नक्शा यही दिखाता है कि लोग कहाँ रहते हैं। कोई प्रति निवासी माप चुनें।',
  mapOfOne: 'नक्शा एक बार में एक ही माप दिखाता है।',
  lineOfYears: 'रेखा के लिए कम से कम दो साल चाहिए।',

  faultsTitle: 'यह पता कुछ ऐसा माँगता है जो दिखाया नहीं जा सकता:',
  faults: {
    measure: (value) => `“${value}” नाम की कोई माप नहीं है।`,
    measures: (value) => `एक चार्ट में ज़्यादा से ज़्यादा दो माप आती हैं; “${value}” छोड़ दी गई।`,
    place: (value) => `“${value}” ऐसी जगह नहीं है जिसके लिए यह माप बताई गई हो।`,
    places: (value) => `एक चार्ट में ज़्यादा से ज़्यादा छह रेखाएँ आती हैं; “${value}” छोड़ दी गई।`,
    year: (value) => `“${value}” ऐसा साल नहीं है जिसके लिए यह माप बताई गई हो।`,
    years: (value) => `पहला साल आखिरी साल के बाद है (${value})।`,
    form: (value) => `“${value}” इसे दिखाने का कोई रूप नहीं है।`,
    apart: (value) => `“${value}” को पहली माप के साथ नहीं दिखाया जा सकता।`,
  },

  viewTitle: (p) => {
    const what = p.measures.join('; ');
    const years = span(p.first, p.last);
    return p.places.length === 0
      ? `${what}, ${years}`
      : `${what}, ${years}: ${p.places.join(', ')}`;
  },
  allStates: 'सभी राज्य',
  lineName: (p) => `${p.place}: ${p.measure}`,
  alt: (p) => `${p.title}। ${p.parts.join('; ')}।`,
  altOfTable: (p) => `${p.title}। सभी आँकड़े तालिका में हैं।`,
  course: (p) =>
    p.first === p.last
      ? `${p.name}: ${p.first} में ${p.from}`
      : `${p.name}: ${p.first} में ${p.from}, ${p.last} में ${p.to}`,
  nothing: (name) => `${name}: इन सालों में नहीं बताया गया`,
  mapKey: (rate) => `सभी जगहों को मिलाकर दर (प्रति निवासी ${rate}) के मुकाबले`,
  tile: (p) => `${p.place}: ${p.value}`,
  notReported: 'नहीं बताया गया',
  leftOut: 'नहीं दिखाया: एक या दो शिकायतें',

  source: 'स्रोत:',
  sources: 'स्रोत:',
  note: 'टिप्पणी:',
  allSources: (count) => `सभी ${f.number(count)} स्रोत`,
  notes: {
    missing: 'जहाँ कुछ नहीं बताया गया, वहाँ खाली जगह है, शून्य कभी नहीं।',
    leftOut: 'एक या दो शिकायतों वाली रकम नहीं दिखाई गई, ताकि शिकायत करने वालों की पहचान सुरक्षित रहे।',
    nominal: 'रकमें उसी साल के पैसे में हैं, महँगाई घटाए बिना।',
    shared: 'एक ही मामला दोनों मापों में गिना जा सकता है: उन्हें कभी न जोड़ें।',
    otherYears:
      'हर आँकड़ा ऐसे बारह महीनों का है जो कैलेंडर वर्ष नहीं हैं। वह उस साल में दिखाया गया है जब वे खत्म होते हैं; महीने तालिका में हैं।',
    newest: (p) => `स्रोत ${p.date} तक पढ़े गए हैं, इसलिए ${p.year} पूरा नहीं है।`,
    sum: 'जहाँ एजेंसी साल का आँकड़ा नहीं देती, वहाँ उसके महीने या तिमाहियाँ जोड़ी गई हैं।',
    states: 'जिन शिकायतों में राज्य का नाम नहीं, वे सिर्फ़ पूरे अमेरिका के आँकड़े में हैं, इसलिए राज्यों का जोड़ कम है।',
    qualified:
      'संख्या से पहले का निशान बताता है कि स्रोत ने उसे कैसे कहा: ~ करीब, ≥ कम से कम, ≤ ज़्यादा से ज़्यादा।',
  },
  table: {
    year: 'साल',
    place: 'जगह',
    measure: 'माप',
    value: 'मान',
    change: 'यहाँ से बदला',
    source: 'स्रोत',
  },

  take: 'जो दिख रहा है, उसे लें',
  png: 'तस्वीर (PNG)',
  svg: 'रेखाचित्र (SVG)',
  csv: 'आँकड़े (CSV)',
  embed: 'एम्बेड कोड',
  citation: 'हवाला',
  pngFailed: 'यह ब्राउज़र तस्वीर नहीं बना सकता। उसकी जगह SVG लें।',
  pictureSources: (p) =>
    p.others > 0
      ? `स्रोत: ${p.named.join('; ')}; और ${f.number(p.others)} अन्य, जिनके नाम नीचे के पते पर हैं`
      : `स्रोत: ${p.named.join('; ')}`,
  pictureCredit: (address) => `Hang Up · CC BY 4.0 · ${address}`,
  cite: (p) =>
    `Hang Up contributors (${p.year}): “${p.title}”. Hang Up: टेक सपोर्ट ठगी का खुला लेखा-जोखा, संस्करण ${p.version}. CC BY 4.0. ${p.address}`,
  more: 'यह चार्ट Hang Up पर बदलें या लें',
});
