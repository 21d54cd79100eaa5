import type { victimCountries as english } from '../../en/figures/victim-countries.ts';
import type { Format } from '../../format.ts';
import type { Words } from '../../translation.ts';
import { counted } from '../counted.ts';

/** Hindi words of the figure victim-countries, which gets countries by their code. */
export const victimCountries = (f: Format): Words<typeof english> => ({
  title: (p) =>
    p.countries === 1
      ? `इन अभियानों के स्रोतों में एक देश के पीड़ित हैं: ${f.country(p.top)}`
      : `इन अभियानों के स्रोतों में ${f.number(p.countries)} देशों के पीड़ित हैं, सबसे ज़्यादा बार ${f.country(p.top)} के`,
  subtitle: (operations, years) =>
    `अभियानों की संख्या जिनके स्रोतों में उस देश के पीड़ित हैं; ${counted(f, operations, years)}`,
  alt: (p) => {
    const most = f.list(
      p.most.map(({ country, operations }) => `${f.country(country)} ${f.number(operations)}`),
    );
    return p.first.length === 0
      ? `दुनिया का नक्शा। सभी अभियानों में सबसे ज़्यादा बार आए देश: ${most}।`
      : `दुनिया का नक्शा। ${p.operation}: ${f.list(p.first.map(f.country))}। सभी अभियानों में सबसे ज़्यादा बार आए देश: ${most}।`;
  },
  outlined: (operation) => `${operation} में जिन देशों के नाम हैं, उनके चारों ओर रेखा है।`,
  notAll:
    'कोई देश तब रंगा गया है जब कम से कम एक स्रोत वहाँ के पीड़ित बताता है; पीड़ित कितने थे, यह नहीं दिखाया गया।',
  boundaries: 'सीमाएँ: Natural Earth. वे किसी विवाद पर राय नहीं हैं।',
  legend: 'अभियान',
  none: 'कोई दर्ज नहीं',
  country: 'देश',
  operations: 'अभियान',
  founding: 'Chakra-II में नाम',
  yes: 'हाँ',
  no: 'नहीं',
});
