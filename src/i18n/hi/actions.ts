import type { actionWords as english } from '../en/actions.ts';
import type { Format } from '../format.ts';
import type { Words } from '../translation.ts';
import { quantity } from './counted.ts';

/** Hindi words of the page of actions, and of the lists of them on other pages. */
export const actionWords = (f: Format): Words<typeof english> => ({
  title: 'अदालती मामले, रकम वापसी और गिरफ़्तारियाँ',
  short: 'कार्रवाइयाँ',
  description:
    'भारत के बाहर टेक सपोर्ट ठगी के मामलों में मुकदमे, समझौते, अभियोग, सज़ाएँ, गिरफ़्तारियाँ और रकम वापसी, और विदेश की अगुवाई में पड़े छापे; स्रोतों के साथ।',
  lead: (p) =>
    `${p.first} से ${p.last} तक ${quantity(f, p.agencies, 'एजेंसी', 'एजेंसियों')} की ${quantity(f, p.actions, 'कार्रवाई', 'कार्रवाइयाँ')}। हम संगठनों के नाम देते हैं, किसी व्यक्ति का नहीं।`,
  allegation: 'मुकदमा या अभियोग अदालत के फ़ैसले तक आरोप है। छापे या गिरफ़्तारी से दोष साबित नहीं होता।',
  incomplete:
    'सूची में सिर्फ़ वे कार्रवाइयाँ हैं जिनके स्रोत हमें मिले। यह पूरी नहीं है और किसी साल या देश की ठगी की माप नहीं है।',
  table: 'सभी कार्रवाइयाँ, सबसे नई पहले',
  download: 'सभी कार्रवाइयाँ CSV और JSON में, हर कॉलम के साथ',
  undatedYear: 'तारीख नहीं',
  filter: 'कार्रवाइयाँ छाँटें',
  fields: {
    kind: 'प्रकार',
    year: 'साल',
    agency: 'एजेंसी',
    country: 'देश',
    standing: 'स्थिति',
  },
  any: { kind: 'सभी', year: 'सभी', agency: 'सभी', country: 'सभी', standing: 'सभी' },
  option: (label, count) => `${label} (${f.number(count)})`,
  reset: 'सभी दिखाएँ',
  count: (p) => `${p.all} में से ${p.shown} कार्रवाइयाँ`,
  others: (count) =>
    count === 1 ? 'बाकी एक कार्रवाई दिखाएँ' : `बाकी ${f.number(count)} कार्रवाइयाँ दिखाएँ`,
  date: 'तारीख',
  what: 'क्या हुआ',
  who: 'किसने, और कहाँ',
  standing: 'प्रकार और स्थिति',
  numbers: 'रकम और संख्याएँ',
  sources: 'स्रोत',
  to: (start, end) => `${start} – ${end}`,
  undated: 'तारीख नहीं',
  many: 'कई देश',
  organisations: (names) => `संगठन: ${f.list(names)}।`,
  victims: (countries) => `पीड़ित: ${f.list(countries.map((code) => f.country(code)))}।`,
  operation: 'इसका हिस्सा:',
  permalink: (date, title) => `${date}: ${title}`,
  noNumbers: '–',
  amount: (p) => (p.kind === null ? p.amount : `${p.amount} (${p.kind})`),
  individuals: (count) => `${quantity(f, count, 'व्यक्ति', 'लोग')} शामिल`,
  arrests: (count) => quantity(f, count, 'गिरफ़्तारी', 'गिरफ़्तारियाँ'),
  prison: (months) => `${quantity(f, months, 'महीने', 'महीने')} की जेल`,
  victimCount: (count) => `${f.number(count)} पीड़ित`,
  refundCount: (count) => `${f.number(count)} लोगों को रकम वापसी`,
});
