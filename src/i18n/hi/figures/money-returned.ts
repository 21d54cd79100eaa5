import type { moneyReturned as english } from '../../en/figures/money-returned.ts';
import type { Format } from '../../format.ts';
import type { Words } from '../../translation.ts';
import { quantity } from '../counted.ts';
import { span } from '../phrases.ts';

/** Hindi words of the figure money-returned. Names of cases are those of organisations. */
export const moneyReturned = (f: Format): Words<typeof english> => ({
  title: (p) => `रिकॉर्ड की सबसे बड़ी रकम वापसी: ${p.amount}, मामला: ${f.list(p.names)}`,
  titleNone: (cases) =>
    `रिकॉर्ड में ${quantity(f, cases, 'मामले', 'मामलों')} में रकम लौटाने का आदेश; रकम वापसी किसी में दर्ज नहीं`,
  subtitle: (p) => {
    const cases = p.shown === 1 ? 'एक मामला' : `${f.number(p.shown)} मामले, सबसे बड़ी वापसी पहले`;
    const years = p.years === null ? '' : `, ${span(p.years.first, p.years.last)}`;
    return `पीड़ितों को लौटाई गई रकम, और लौटाने का आदेश या समझौता, मामले के हिसाब से, ${p.currency}${years}; ${cases}`;
  },
  alt: (parts) => `बार चार्ट। ${parts.join('; ')}।`,
  part: (p) =>
    `${p.name}: ${[p.refund && `${p.refund} लौटाए गए`, p.ordered && `${p.ordered} का आदेश या समझौता`].filter(Boolean).join(', ')}`,
  suspended:
    'अदालत जितना आदेश देती है, प्रतिवादी अक्सर उससे कम चुकाते हैं: कई फ़ैसलों का बड़ा हिस्सा छोटी रकम चुकाने पर टाल दिया गया। हर मामले में जो पता है, वह तालिका में है।',
  notAdded: 'रकमों को जोड़ना नहीं चाहिए: कई मामलों में प्रतिवादी और पैसा एक ही हैं।',
  least: 'लौटाई गई रकम के लिए ज़्यादातर स्रोत “से ज़्यादा” लिखते हैं।',
  others: (count) =>
    count === 1
      ? 'तालिका में एक और मामला है, छोटी रकम का या दूसरी मुद्रा में।'
      : `तालिका में ${f.number(count)} और मामले हैं, छोटी रकम के या दूसरी मुद्रा में।`,
  unnamed: (agency) => `${agency}, किसी संगठन का नाम नहीं`,
  caseName: (name, years) => (years === '' ? name : `${name} (${years})`),
  more: (name, others) => (others === 0 ? name : `${name} और अन्य`),
  currencyName: (currency) => (currency === 'USD' ? 'अमेरिकी डॉलर' : currency),
  entries: { refund: 'लौटाई गई', ordered: 'आदेश या समझौता' },
  case: 'मामला',
  agency: 'एजेंसी',
  years: 'साल',
  currency: 'मुद्रा',
  ordered: 'आदेश या समझौता',
  refund: 'लौटाई गई',
  payments: 'भुगतान',
  note: 'क्या पता है',
  noneRecorded: 'कोई दर्ज नहीं',
  noRefund: 'लौटाई गई: दर्ज नहीं',
  noOrder: 'आदेश: दर्ज नहीं',
});
