import type { vocabularyWords as english } from '../en/vocabulary.ts';
import type { Format } from '../format.ts';
import type { Words } from '../translation.ts';
import { reportsOf } from './reports-of.ts';
import { stepWords } from './steps.ts';
import { unitWords } from './units.ts';

type Vocabulary = Words<typeof english>;

const qualifier = {
  exact: 'सटीक',
  'at-least': 'कम से कम',
  approximately: 'करीब',
  'at-most': 'ज़्यादा से ज़्यादा',
} satisfies Vocabulary['qualifier'];

/** Why released data changed: a heading above the changes. */
export const changeReason = {
  'new-data': 'नए आँकड़े',
  withdrawal: 'वापस लिया गया',
  revision: 'स्रोत का संशोधन',
  correction: 'हमारे सुधार',
  words: 'शब्दों में बदलाव',
} satisfies Vocabulary['changeReason'];

/** Hindi words for the codes of the data: one for each, used wherever the code is shown. */
export const vocabularyWords = (f: Format): Vocabulary => ({
  qualifier,
  breakKind: {
    start: 'शुरुआत',
    definition: 'नई परिभाषा',
    counting: 'नई गिनती',
    name: 'नया नाम',
    restated: 'संशोधित',
    error: 'संदिग्ध तालिका',
    outlier: 'असामान्य साल',
    wording: 'नए शब्द',
  },
  qualifierMark: { exact: '', approximately: '~', 'at-least': '≥', 'at-most': '≤' },
  qualified: (code, number) =>
    code === null || code === 'exact' ? number : `${qualifier[code]} ${number}`,
  status: {
    doubtful: 'संदिग्ध',
    superseded: 'बाद में बदला गया',
    misprint: 'छपाई की गलती',
  },
  actionKind: {
    'civil-complaint': 'मुकदमा',
    settlement: 'समझौता',
    judgment: 'फ़ैसला',
    refunds: 'रकम वापसी',
    raid: 'छापा',
    arrests: 'गिरफ़्तारियाँ',
    takedown: 'संयुक्त धरपकड़',
    indictment: 'अभियोग',
    'guilty-plea': 'जुर्म कबूल',
    sentence: 'सज़ा',
  },
  standing: {
    alleged: 'आरोप',
    settled: 'निपटा',
    convicted: 'दोषी',
    completed: 'पूरा',
  },
  standingExplained: {
    alleged: 'आरोप: अदालत का फ़ैसला नहीं हुआ',
    settled: 'निपटा: समझौते या फ़ैसले से खत्म',
    convicted: 'दोषी: जुर्म कबूल या सज़ा',
    completed: 'पूरा: पर दोष साबित होना नहीं',
  },
  crimeTypeShort: {
    'advanced-fee': 'अग्रिम फ़ीस',
    bec: 'कारोबारी ईमेल',
    'confidence-romance': 'प्रेम का झाँसा',
    'credit-card-check-fraud': 'कार्ड और चेक',
    'data-breach': 'डेटा सेंध',
    'government-impersonation': 'नकली सरकारी',
    'harassment-stalking': 'उत्पीड़न',
    'identity-theft': 'पहचान की चोरी',
    'ipr-copyright-counterfeit': 'नकली माल',
    'lottery-sweepstakes-inheritance': 'लॉटरी, इनाम',
    'non-payment-non-delivery': 'भुगतान/डिलीवरी',
    'personal-data-breach': 'निजी डेटा',
    'phishing-spoofing': 'फ़िशिंग',
    'real-estate': 'ज़मीन-मकान',
    'sim-swap': 'सिम स्वैप',
    'tech-support': 'टेक सपोर्ट',
    'threats-of-violence': 'धमकियाँ',
  },
  totalMeasure: { all: 'सभी शिकायतें', referred: 'आगे भेजे गए मामले' },
  enforcementMetric: { 'call-centre-raids': 'कॉल सेंटरों पर छापे', arrests: 'गिरफ़्तारियाँ' },
  amountKind: {
    loss: 'कथित नुकसान',
    restitution: 'लौटाने का आदेश',
    penalty: 'जुर्माना',
    forfeiture: 'ज़ब्ती का आदेश',
    refund: 'रकम वापसी',
    seized: 'ज़ब्त या रोकी गई रकम',
  },
  role: {
    complainant: 'शिकायत की',
    intelligence: 'जानकारी दी',
    coordination: 'तालमेल किया',
    investigation: 'जाँच की',
    'joint-action': 'तलाशी में शामिल',
  },
  ...stepWords,
  age: ({ from, to }) => {
    if (to === null) return `${f.number(from)} साल और उससे अधिक`;
    return from === 0 ? `${f.number(to + 1)} साल से कम` : `${f.number(from)} से ${f.number(to)} साल`;
  },
  fraudType: {
    'tech-support': 'टेक सपोर्ट',
    'government-impersonation': 'नकली सरकारी अधिकारी',
    'refund-impersonation': 'रिफ़ंड के नाम पर ठगी',
    'payment-service-impersonation': 'भुगतान सेवा के नाम पर ठगी',
    'insurance-impersonation': 'बीमा के नाम पर ठगी',
    'loan-fraud': 'कर्ज़ के नाम पर ठगी',
    'digital-arrest': 'डिजिटल अरेस्ट',
    'mule-accounts': 'किराये के खाते',
    mixed: 'मिली-जुली',
    'not-told': 'नहीं बताया गया',
  },
  operationScope: {
    'tech-support': 'टेक सपोर्ट',
    impersonation: 'फ़ोन पर फ़र्ज़ी पहचान',
    'other-call-centre': 'कॉल सेंटर की दूसरी ठगी',
    'no-call-centre': 'कॉल सेंटर नहीं',
    'not-told': 'कॉल सेंटर, बहाना नहीं बताया गया',
  },
  helpKind: {
    'get-help': 'मदद लें',
    'elder-line': 'मदद लें',
    'bank-line': 'बैंक से संपर्क करें',
    'report-crime': 'अपराध की शिकायत करें',
    'consumer-line': 'आपके राज्य के अटॉर्नी जनरल',
    'emergency-only': 'आपात स्थिति',
  },
  callCost: { free: 'मुफ़्त', charged: 'कॉल के पैसे लगेंगे' },
  verdict: {
    confirmed: 'दूसरे स्रोतों ने दोहराया',
    sharpened: 'और सटीक हुआ',
    contradicted: 'खंडन हुआ',
    statement: 'सिर्फ़ एक स्रोत में',
  },
  changeReason,
  change: {
    published: 'पहली बार जारी',
    added: 'जोड़ा गया',
    removed: 'हटाया गया',
    changed: 'बदला गया',
    announced: 'घोषित',
  },
  sourceKind: {
    official: 'सरकारी',
    court: 'अदालती',
    press: 'प्रेस',
    dataset: 'डेटासेट',
  },
  placeKind: {
    state: 'राज्य',
    'union-territory': 'केंद्रशासित प्रदेश',
    city: 'शहर',
  },
  agencyMetric: {
    reports: 'रिपोर्टें',
    victims: 'पीड़ित',
    losses: 'बताया गया नुकसान',
    'median-loss': 'मध्यिका (median) नुकसान',
    'share-with-loss': 'नुकसान वालों का हिस्सा',
    'share-exposed': 'जिनका इससे सामना हुआ, उनका हिस्सा',
    'share-lost-money': 'पैसे गँवाने वालों का हिस्सा',
    'share-continued': 'बातों में आने वालों का हिस्सा',
    'share-lost-money-of-continued': 'बातों में आए लोगों में पैसे गँवाने वालों का हिस्सा',
    'share-with-repair-cost': 'जिन्हें मरम्मत में समय या पैसा लगाना पड़ा, उनका हिस्सा',
    'share-by-payment': 'भुगतान के तरीके से नुकसान का हिस्सा',
    'share-of-reports': 'रिपोर्टों में हिस्सा',
    'share-of-requests': 'मदद के अनुरोधों में हिस्सा',
    'share-of-billing-fraud': 'बिल की ठगी में हिस्सा',
    'share-over-50': '50 साल से ज़्यादा उम्र वालों का हिस्सा',
    share: 'हिस्सा',
    cases: 'मामले',
    'police-reports': 'पुलिस रिपोर्टें',
    offences: 'अपराध',
    consultations: 'परामर्श',
    requests: 'मदद के अनुरोध',
    calls: 'कॉल',
    'people-called': 'जिन्हें कॉल आया, वे लोग',
    'article-views': 'सलाह वाले पेज पर विज़िट',
    'reports-with-loss': 'नुकसान वाली रिपोर्टें',
    'average-loss': 'औसत नुकसान',
    'largest-loss': 'सबसे बड़ा नुकसान',
    'loss-likelihood-ratio': 'नुकसान बताने की संभावना कितने गुना',
    'reports-increase': 'रिपोर्टों में बढ़ोतरी',
  },
  reportsOf,
  withoutPeriod: (label) =>
    label.replace(/, (?:[\p{L}\p{M}]+ )?\d{4}(?: की [\p{L}\p{M}]+ तिमाही)?$/u, ''),
  ...unitWords(f),
});
