import type { exploreWords } from '../en/explore.ts';
import type { Words } from '../translation.ts';

const inComplaints = 'उसी साल के अमेरिकी डॉलर, FBI को मिली शिकायतों में';
const withAge = 'उसी साल के अमेरिकी डॉलर, FBI को मिली उन शिकायतों में जिनमें उम्र है';
const perComplaint = 'उसी साल के अमेरिकी डॉलर, FBI को मिली प्रति शिकायत, नुकसान हो या न हो';
const perResident = 'उसी साल के अमेरिकी डॉलर प्रति निवासी, FBI को मिली शिकायतों में';
const residentsNote = 'पूरे अमेरिका के आँकड़े में वे राज्य और क्षेत्र हैं जिनके नुकसान और निवासी, दोनों पता हैं।';
const ftcReports = 'अमेरिका के Federal Trade Commission और उसके सहयोगियों को रिपोर्टें';
const remoteAccess =
  'फ़ोन करने वाले कंप्यूटर का एक्सेस माँगते हैं। ज़्यादातर टेक सपोर्ट बनते हैं, दूसरे फ़ोन कंपनी, दुकान, बैंक या पुलिस।';
const service =
  '“Service” श्रेणी में टेक सपोर्ट के साथ इंटरनेट, फ़ोन, वित्त, इलाज और बिजली-गैस की झूठी पेशकशें भी हैं।';
const begun = 'अभियान, शुरू होने के साल के हिसाब से, जहाँ किसी स्रोत में तारीख है';
const found = 'इसमें वही है जो मिला और दर्ज हुआ, पुलिस ने जो कुछ किया वह सब नहीं।';

/** What each measure counts, in the words that title, axis and table need. */
export const exploreMeasures: Words<typeof exploreWords>['measures'] = {
  'tech-support-losses': {
    name: 'टेक सपोर्ट ठगी से बताया गया नुकसान',
    short: 'टेक सपोर्ट ठगी',
    unit: inComplaints,
  },
  'tech-support-complaints': {
    name: 'टेक सपोर्ट ठगी की शिकायतें',
    short: 'टेक सपोर्ट ठगी',
    unit: 'FBI को शिकायतें',
  },
  'tech-support-average': {
    name: 'टेक सपोर्ट ठगी की प्रति शिकायत औसत बताया गया नुकसान',
    short: 'टेक सपोर्ट ठगी',
    unit: perComplaint,
  },
  'tech-support-per-resident': {
    name: 'टेक सपोर्ट ठगी से प्रति निवासी बताया गया नुकसान',
    short: 'टेक सपोर्ट ठगी',
    unit: perResident,
    note: residentsNote,
  },
  'tech-support-share': {
    name: 'कुल बताए गए नुकसान में टेक सपोर्ट ठगी का हिस्सा',
    short: 'टेक सपोर्ट ठगी',
    unit: 'सभी तरह के साइबर अपराधों से बताए गए नुकसान का हिस्सा, FBI को मिली शिकायतों में',
  },
  'over-60-tech-support-losses': {
    name: 'टेक सपोर्ट ठगी से 60 साल और उससे अधिक उम्र के लोगों का बताया गया नुकसान',
    short: 'टेक सपोर्ट, 60 और अधिक',
    unit: withAge,
  },
  'over-60-tech-support-complaints': {
    name: 'टेक सपोर्ट ठगी पर 60 साल और उससे अधिक उम्र के लोगों की शिकायतें',
    short: 'टेक सपोर्ट, 60 और अधिक',
    unit: 'FBI को मिली शिकायतें जिनमें उम्र है',
  },
  'over-60-tech-support-share': {
    name: 'टेक सपोर्ट ठगी से बताए गए नुकसान में 60 साल और उससे अधिक उम्र के लोगों का हिस्सा',
    short: '60 और अधिक',
    unit: 'टेक सपोर्ट ठगी से कुल बताए गए नुकसान का हिस्सा, FBI को मिली शिकायतों में',
  },
  'government-impersonation-losses': {
    name: 'नकली सरकारी अधिकारियों से बताया गया नुकसान',
    short: 'नकली सरकारी अधिकारी',
    unit: inComplaints,
  },
  'government-impersonation-complaints': {
    name: 'नकली सरकारी अधिकारियों की शिकायतें',
    short: 'नकली सरकारी अधिकारी',
    unit: 'FBI को शिकायतें',
  },
  'all-losses': {
    name: 'सभी तरह के साइबर अपराधों से बताया गया नुकसान',
    short: 'सभी तरह के',
    unit: inComplaints,
  },
  'all-complaints': {
    name: 'सभी तरह के साइबर अपराधों की शिकायतें',
    short: 'सभी तरह के',
    unit: 'FBI को शिकायतें',
  },
  'all-average': {
    name: 'सभी तरह के साइबर अपराधों की प्रति शिकायत औसत बताया गया नुकसान',
    short: 'सभी तरह के',
    unit: perComplaint,
  },
  'all-per-resident': {
    name: 'सभी तरह के साइबर अपराधों से प्रति निवासी बताया गया नुकसान',
    short: 'सभी तरह के',
    unit: perResident,
    note: residentsNote,
  },
  'over-60-all-losses': {
    name: 'सभी तरह के साइबर अपराधों से 60 साल और उससे अधिक उम्र के लोगों का बताया गया नुकसान',
    short: 'सभी तरह के, 60 और अधिक',
    unit: withAge,
  },
  'over-60-all-complaints': {
    name: 'सभी तरह के साइबर अपराधों पर 60 साल और उससे अधिक उम्र के लोगों की शिकायतें',
    short: 'सभी तरह के, 60 और अधिक',
    unit: 'FBI को मिली शिकायतें जिनमें उम्र है',
  },
  'ftc-tech-support-reports': {
    name: 'टेक सपोर्ट ठगी की रिपोर्टें',
    short: 'टेक सपोर्ट',
    unit: ftcReports,
  },
  'ftc-imposter-reports': {
    name: 'फ़र्ज़ी पहचान से ठगी की रिपोर्टें',
    short: 'फ़र्ज़ी पहचान',
    unit: ftcReports,
  },
  'ftc-all-reports': {
    name: 'ठगी, पहचान की चोरी और दूसरे मामलों की रिपोर्टें',
    short: 'सभी रिपोर्टें',
    unit: 'हर तरह की रिपोर्टें, जो अमेरिका के Federal Trade Commission और उसके सहयोगियों को मिलीं',
  },
  'ftc-unwanted-calls': {
    name: 'कंप्यूटर या टेक सपोर्ट की पेशकश करने वाले अनचाहे कॉल की शिकायतें',
    short: 'अनचाहे कॉल',
    unit: 'अमेरिका की National Do Not Call Registry को शिकायतें',
    note: 'शिकायत एक कॉल की है। इसका मतलब यह नहीं कि किसी का पैसा गया।',
  },
  'scamwatch-reports': {
    name: 'Scamwatch को रिमोट एक्सेस ठगी की रिपोर्टें',
    short: 'रिमोट एक्सेस',
    unit: 'ऑस्ट्रेलिया के Scamwatch को रिपोर्टें',
    note: remoteAccess,
  },
  'scamwatch-losses': {
    name: 'रिमोट एक्सेस ठगी से Scamwatch को बताया गया नुकसान',
    short: 'रिमोट एक्सेस',
    unit: 'ऑस्ट्रेलियाई डॉलर, जैसा Scamwatch को बताया गया',
    note: remoteAccess,
  },
  'cafc-reports': {
    name: 'Canadian Anti-Fraud Centre को सेवा के नाम पर ठगी की रिपोर्टें',
    short: 'सेवा के नाम पर',
    unit: 'Canadian Anti-Fraud Centre को रिपोर्टें',
    note: service,
  },
  'cafc-losses': {
    name: 'सेवा के नाम पर ठगी से Canadian Anti-Fraud Centre को बताया गया नुकसान',
    short: 'सेवा के नाम पर',
    unit: 'कनाडाई डॉलर, जैसा Canadian Anti-Fraud Centre को बताया गया',
    note: service,
  },
  'action-fraud-reports': {
    name: 'Action Fraud को कंप्यूटर सॉफ़्टवेयर सेवा ठगी की रिपोर्टें',
    short: 'सॉफ़्टवेयर सेवा',
    unit: 'ब्रिटेन के Action Fraud को रिपोर्टें',
  },
  'action-fraud-losses': {
    name: 'कंप्यूटर सॉफ़्टवेयर सेवा ठगी से Action Fraud को बताया गया नुकसान',
    short: 'सॉफ़्टवेयर सेवा',
    unit: 'ब्रिटिश पाउंड, जैसा Action Fraud को बताया गया',
  },
  'ipa-consultations': {
    name: 'IPA में वायरस की झूठी चेतावनियों पर परामर्श',
    short: 'झूठी चेतावनियाँ',
    unit: 'जापान की Information-technology Promotion Agency (IPA) में परामर्श',
    note: 'परामर्श सलाह के लिए किया गया फ़ोन है। इसका मतलब यह नहीं कि किसी का पैसा गया।',
  },
  operations: {
    name: 'इस रिकॉर्ड में कॉल सेंटरों के खिलाफ़ पुलिस अभियान',
    short: 'सभी',
    unit: begun,
    note: found,
  },
  'tech-support-operations': {
    name: 'इस रिकॉर्ड में टेक सपोर्ट ठगी के खिलाफ़ पुलिस अभियान',
    short: 'टेक सपोर्ट',
    unit: begun,
    note: found,
  },
  'india-arrests': {
    name: 'FBI के सहयोग वाले अभियानों में भारत में गिरफ़्तारियाँ',
    short: 'गिरफ़्तारियाँ',
    unit: 'गिरफ़्तारियाँ, जैसी FBI बताता है',
    note: 'गिरफ़्तारी से दोष साबित नहीं होता।',
  },
};
