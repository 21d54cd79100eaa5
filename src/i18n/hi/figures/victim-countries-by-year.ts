import type { victimCountriesByYear as english } from '../../en/figures/victim-countries-by-year.ts';
import type { Format } from '../../format.ts';
import type { Words } from '../../translation.ts';
import { operationsOblique } from '../counted.ts';

/** Hindi words of the figure victim-countries-by-year, which gets countries by their code. */
export const victimCountriesByYear = (f: Format): Words<typeof english> => ({
  title: (p) =>
    `${p.year} में शुरू हुए ${operationsOblique(f, p.count)} के स्रोतों में ${f.country(p.country)} के पीड़ित हैं, किसी भी देश के लिए एक साल में सबसे ज़्यादा`,
  subtitle: (first, last) =>
    `दर्ज अभियान जिनके स्रोतों में उस देश के पीड़ित हैं, शुरू होने के साल के हिसाब से, ${first}–${last}`,
  alt: (parts) =>
    `रंगीन खानों की तालिका, हर देश की एक पंक्ति, हर साल का एक कॉलम। एक साल में सबसे ज़्यादा अभियान: ${parts.join('; ')}।`,
  part: (p) => `${f.country(p.country)}: ${p.year} में ${f.number(p.count)}`,
  rest: (count) => `तालिका में ${f.number(count)} और देश हैं।`,
  several: 'जिस अभियान में कई देश हैं, वह उनमें से हर एक में गिना गया है।',
  undated: (count) =>
    count === 1
      ? 'एक अभियान, जिसकी तारीख पता नहीं, नहीं दिखाया गया।'
      : `${f.number(count)} अभियान, जिनकी तारीख पता नहीं, नहीं दिखाए गए।`,
  operations: 'अभियान',
  year: 'साल',
});
