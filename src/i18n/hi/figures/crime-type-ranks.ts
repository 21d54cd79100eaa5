import type { crimeTypeRanks as english } from '../../en/figures/crime-type-ranks.ts';
import type { Format } from '../../format.ts';
import type { Words } from '../../translation.ts';
import { ordinal } from '../ordinal.ts';
import { fraud, span } from '../phrases.ts';

/** Hindi words of the figure crime-type-ranks. */
export const crimeTypeRanks = (f: Format): Words<typeof english> => ({
  title: (p) =>
    `बताए गए नुकसान के हिसाब से ${fraud}: ${p.first} में ${f.number(p.ofFirst)} अपराध-प्रकारों में ${ordinal(f, p.from)} स्थान, ${p.last} में ${f.number(p.ofLast)} में ${ordinal(f, p.to)}`,
  subtitle: (first, last) =>
    `FBI को बताए गए नुकसान के हिसाब से हर अपराध-प्रकार का क्रम, ${span(first, last)}; 1 सबसे ऊपर है`,
  alt: (p) =>
    `क्रम का लाइन चार्ट। बताए गए नुकसान के हिसाब से ${fraud}: ${p.first} में क्रम ${f.number(p.from)}, ${p.last} में ${f.number(p.ranked)} में क्रम ${f.number(p.to)}${p.above.length === 0 ? '' : `, इनसे पीछे: ${f.list(p.above)}`}।`,
  shown: (drawn) =>
    drawn === 1
      ? 'रेखा सबसे नए साल में सबसे ज़्यादा बताए गए नुकसान वाले प्रकार की है; तालिका में सभी प्रकार हैं।'
      : `रेखाएँ सबसे नए साल में सबसे ज़्यादा बताए गए नुकसान वाले ${f.number(drawn)} प्रकारों की हैं; तालिका में सभी प्रकार हैं।`,
  listed:
    'क्रम में FBI की उस साल की तालिका का हर प्रकार है, “Other” भी, पर क्रिप्टोकरेंसी जैसे टैग नहीं। प्रकारों की संख्या और अर्थ सालों में बदलते हैं।',
  type: 'अपराध का प्रकार',
  losses: 'बताया गया नुकसान, USD',
  rank: 'नुकसान के हिसाब से क्रम',
  ranked: 'क्रम में प्रकार',
});
