import type { victimCountryRanking as english } from '../../en/figures/victim-country-ranking.ts';
import type { Format } from '../../format.ts';
import type { Words } from '../../translation.ts';
import { counted, operationsOblique } from '../counted.ts';

/** Hindi words of the figure victim-country-ranking, which gets countries by their code. */
export const victimCountryRanking = (f: Format): Words<typeof english> => ({
  title: (p) => {
    const names = (codes: readonly string[]) => f.list(codes.map((code) => f.country(code)));
    const first = `${operationsOblique(f, p.all)} में से ${f.number(p.operations)} के स्रोतों में ${names(p.top)} के पीड़ित हैं`;
    if (p.next === null) return first;
    return p.next.countries.length === 1
      ? `${first}, और ${f.number(p.next.operations)} में ${names(p.next.countries)} के`
      : `${first}; ${names(p.next.countries)} के ${f.number(p.next.operations)}-${f.number(p.next.operations)} में`;
  },
  subtitle: (count, years) =>
    `अभियानों की संख्या जिनके स्रोतों में उस देश के पीड़ित हैं; ${counted(f, count, years)}`,
  alt: (top) =>
    `बार चार्ट। अभियानों की संख्या जिनके स्रोतों में उस देश के पीड़ित हैं: ${f.list(top.map(({ country, operations: count }) => `${f.country(country)} ${f.number(count)}`))}।`,
  several: 'एक अभियान में कई देशों के नाम हो सकते हैं।',
  notAll:
    'कोई देश तब सूची में है जब कम से कम एक स्रोत वहाँ के पीड़ित बताता है; पीड़ित कितने थे, यह नहीं गिना गया।',
  country: 'देश',
  operations: 'अभियान',
});
