import type { operationPageWords as english } from '../en/operation-pages.ts';
import type { Format } from '../format.ts';
import type { Words } from '../translation.ts';
import { operations, quantity } from './counted.ts';

/** Hindi words of the page of an operation, besides its figures. */
export const operationPageWords = (f: Format): Words<typeof english> => ({
  disputed: 'जहाँ स्रोत असहमत हैं',
  disputedNote:
    'मोटे अक्षरों वाली संख्या ही इस साइट पर बाकी जगह इस्तेमाल हुई है। सरकारी स्रोत प्रेस से पहले आते हैं, और नए स्रोत पुराने से पहले। “बाद में बदला गया”, “संदिग्ध” या “छपाई की गलती” वाली संख्याएँ कभी इस्तेमाल नहीं होतीं। जहाँ एक ही दिन के स्रोत असहमत हैं और कोई नियम फ़ैसला नहीं करता, वहाँ हम दायरा देते हैं।',
  numbers: 'संख्याएँ',
  allNumbers: (count) =>
    count === 1 ? 'संख्या, और उसका हर स्रोत' : `सभी ${f.number(count)} संख्याएँ, और उनका हर स्रोत`,
  fromOrigin: (p) =>
    `${p.origin}: इसे दोहराने ${p.documents === 1 ? 'वाला' : 'वाले'} ${f.number(p.documents)} स्रोत`,
  noOrigin: (documents) =>
    documents === 1
      ? `${f.number(documents)} स्रोत नहीं बताता कि उसकी संख्या कहाँ से आई`
      : `${f.number(documents)} स्रोत नहीं बताते कि उनकी संख्या कहाँ से आई`,
  claims: 'पहला लेख, जाँच के बाद',
  claimsText: (count) =>
    `यह परियोजना इसी अभियान पर छपे एक लेख से शुरू हुई। हमने उसके ${quantity(f, count, 'कथन', 'कथनों')} को दूसरे स्रोतों से मिलाया।`,
  claimsLink: 'हर कथन, जाँच के बाद',
  claimsTitle: (name) => `${name}: पहला लेख, जाँच के बाद`,
  verdicts: (p) => `${p.verdict}: ${f.number(p.count)}`,
  partners: 'कौन-कौन शामिल था',
  partnersNote: 'मुख्य एजेंसी के अलावा, जिनका नाम कम से कम एक स्रोत में है।',
  seizures: 'क्या ज़ब्त हुआ',
  techniques: 'ठगी कैसे होती बताई गई',
  techniquesNote:
    'स्रोतों के मुताबिक आरोपियों ने यही किया। हो सकता है कि दूसरे तरीके भी अपनाए गए हों जिनका ज़िक्र नहीं है।',
  followed: 'इसके बाद क्या हुआ',
  followedNote: 'दूसरे देशों की एजेंसियों की वे कार्रवाइयाँ जो इस अभियान का हिस्सा थीं या इससे निकलीं।',
  allActions: 'सभी अदालती मामले, रकम वापसी और गिरफ़्तारियाँ',
  downloadText: 'इस अभियान के बारे में हमारे पास जो कुछ है, एक फ़ाइल में।',
  documents: (count) => `${f.number(count)} स्रोत`,
  older: 'पहले',
  newer: 'बाद में',
  around: 'इससे पहले और बाद के अभियान',
  nothing: {
    places: 'जगहें',
    partners: 'सहयोगी',
    victims: 'पीड़ितों के देश',
    techniques: 'तरीके',
  },
  noSource: (parts) => `स्रोतों में ये नहीं बताए गए: ${f.list(parts)}।`,
  lead: (p) =>
    `इस रिकॉर्ड में ${p.first} से ${p.last} तक कॉल सेंटरों के खिलाफ़ ${operations(f, p.operations)} हैं; इनमें ${f.number(p.techSupport)} नकली टेक सपोर्ट से जुड़े हैं।${p.others > 0 ? ` ${f.number(p.others)} और अभियान कॉल सेंटरों के खिलाफ़ नहीं थे।` : ''}${p.undated > 0 ? ` ${f.number(p.undated)} की तारीख पता नहीं।` : ''}`,
  filter: 'अभियान छाँटें',
  fields: { year: 'साल', scope: 'दायरा', state: 'राज्य' },
  any: 'सभी',
  undatedYear: 'तारीख नहीं',
  option: (label, count) => `${label} (${f.number(count)})`,
  reset: 'सभी दिखाएँ',
  count: (p) => `${p.all} में से ${p.shown} अभियान`,
  others: (count) =>
    count === 1 ? 'बाकी एक अभियान दिखाएँ' : `बाकी ${f.number(count)} अभियान दिखाएँ`,
  place: 'जगह',
  places: (names, others) =>
    others === 0 ? f.list(names) : `${f.list(names)} +${f.number(others)}`,
  missing: '–',
  all: 'हर अभियान',
});
