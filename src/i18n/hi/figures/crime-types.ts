import type { crimeTypes as english } from '../../en/figures/crime-types.ts';
import type { Format } from '../../format.ts';
import type { Words } from '../../translation.ts';
import { ordinal } from '../ordinal.ts';
import { fraud } from '../phrases.ts';

/** Hindi words of the figure crime-types. Names of crime types come in short, as in the vocabulary. */
export const crimeTypes = (f: Format): Words<typeof english> => ({
  title: (p) =>
    `${p.year} में बताए गए नुकसान के हिसाब से ${f.number(p.ranked)} अपराध-प्रकारों में ${fraud} का ${ordinal(f, p.rank)} स्थान था`,
  subtitle: (year) => `अपराध-प्रकार के हिसाब से FBI को बताया गया नुकसान, अमेरिकी डॉलर में, ${year}`,
  alt: (p) =>
    `बार चार्ट। ${p.year} में सबसे ज़्यादा बताया गया नुकसान: ${f.list(p.top)}। ${fraud}: ${f.moneyWords(p.amount)}, क्रम ${f.number(p.rank)}।`,
  typeAmount: (type, amount) => `${type} ${f.moneyWords(amount)}`,
  type: 'अपराध का प्रकार',
  complaints: 'शिकायतें',
  losses: 'बताया गया नुकसान, USD',
  rank: 'नुकसान के हिसाब से क्रम',
  descriptors: 'क्रिप्टोकरेंसी जैसे टैग, जो FBI किसी प्रकार में जोड़ता है, नहीं दिखाए गए।',
});
