import type { enforcementWords as english } from '../en/enforcement.ts';
import type { Format } from '../format.ts';
import type { Words } from '../translation.ts';
import { quantity } from './counted.ts';

/** Hindi words of the list of police operations and of court and consumer action. */
export const enforcementWords = (f: Format): Words<typeof english> => ({
  title: 'पुलिस और अदालत',
  description:
    'कॉल सेंटरों के खिलाफ़ पुलिस अभियान, और टेक सपोर्ट ठगी के मामलों में मुकदमे, समझौते, अभियोग, सज़ाएँ और रकम वापसी; सबसे नए पहले, स्रोतों के साथ।',
  lead: (p) =>
    `${quantity(f, p.countries, 'देश', 'देशों')} में ${p.first} से ${p.last} तक: ${policeOperations(f, p.operations)} और अदालतों व एजेंसियों की ${actions(f, p.actions)}।`,
  allegation: 'मुकदमा या अभियोग अदालत के फ़ैसले तक आरोप है। छापे या गिरफ़्तारी से दोष साबित नहीं होता।',
  incomplete: 'सूची में सिर्फ़ वही है जिसकी खबर हमें मिली। यह किसी देश या साल के अपराध की माप नहीं है।',
  views: 'इस सूची के हिस्से',
  parts: { all: 'सब कुछ', operations: 'पुलिस अभियान', actions: 'अदालतें और एजेंसियाँ' },
  years: 'साल के हिसाब से',
  year: (year, count) => `${year} (${f.number(count)})`,
  undated: 'तारीख नहीं',
  yearTitle: (year) => `पुलिस और अदालत, ${year}`,
  undatedTitle: 'पुलिस और अदालत: तारीख पता नहीं',
  yearDescription: (year) =>
    `टेक सपोर्ट ठगी के खिलाफ़ ${year} का हर दर्ज पुलिस अभियान और अदालत या एजेंसी की हर कार्रवाई, स्रोतों के साथ।`,
  undatedDescription:
    'टेक सपोर्ट ठगी के खिलाफ़ वे पुलिस अभियान और अदालतों या एजेंसियों की कार्रवाइयाँ जिनकी तारीख पता नहीं।',
  yearLead: (p) =>
    [
      p.operations > 0 && policeOperations(f, p.operations),
      p.actions > 0 && `अदालतों और एजेंसियों की ${actions(f, p.actions)}`,
    ]
      .filter((part) => part !== false)
      .join(' और '),
  byCountry: (counts) =>
    `पुलिस, अदालत या एजेंसी के देश के हिसाब से: ${f.list(
      counts.map(
        ({ country, count }) =>
          `${country === null ? 'कई देश मिलकर' : f.country(country)} (${f.number(count)})`,
      ),
    )}।`,
  number: (count) => quantity(f, count, 'प्रविष्टि', 'प्रविष्टियाँ'),
  list: 'सूची, सबसे नए पहले',
  filter: 'सूची छाँटें',
  fields: { kind: 'प्रकार', year: 'साल', country: 'देश' },
  any: 'सभी',
  option: (label, count) => `${label} (${f.number(count)})`,
  reset: 'सभी दिखाएँ',
  count: (p) => `${p.all} में से ${p.shown}`,
  others: (count) => `बाकी ${f.number(count)} दिखाएँ`,
  date: 'तारीख',
  what: 'क्या हुआ',
  country: 'देश',
  kind: 'प्रकार',
  numbers: 'गिरफ़्तारियाँ और रकम',
  operation: 'पुलिस अभियान',
  several: 'कई देश',
  arrests: (count) => quantity(f, count, 'गिरफ़्तारी', 'गिरफ़्तारियाँ'),
  missing: '–',
  before: 'पिछला साल',
  after: 'अगला साल',
});

const policeOperations = (f: Format, count: number) => `${f.number(count)} पुलिस अभियान`;
const actions = (f: Format, count: number) => quantity(f, count, 'कार्रवाई', 'कार्रवाइयाँ');
