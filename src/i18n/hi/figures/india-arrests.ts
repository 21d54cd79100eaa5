import type { indiaArrests as english } from '../../en/figures/india-arrests.ts';
import type { Words } from '../../translation.ts';
import { span } from '../phrases.ts';

/** Hindi words of the figure india-arrests. Numbers come in written: “कम से कम 215”. */
export const indiaArrests = (): Words<typeof english> => ({
  title: (p) =>
    `FBI के सहयोग वाले अभियानों में भारत की पुलिस ने ${p.year} में ${p.arrests} लोगों को गिरफ़्तार किया`,
  subtitle: (first, last) =>
    `FBI के सहयोग वाले अभियानों में भारत में गिरफ़्तार लोग, जैसा FBI की रिपोर्टें बताती हैं, ${span(first, last)}`,
  alt: (years) => `बार चार्ट। साल-दर-साल गिरफ़्तारियाँ: ${years.join('; ')}।`,
  ofYear: (year, arrests) => `${year}: ${arrests}`,
  arrests: 'गिरफ़्तारियाँ',
  qualifier: 'जैसा बताया गया',
  whose:
    'ये सिर्फ़ वे गिरफ़्तारियाँ हैं जो FBI बताता है। इनमें से कुछ इस रिकॉर्ड के अभियानों में भी गिनी गई हो सकती हैं।',
  notConvicted: 'गिरफ़्तारी से दोष साबित नहीं होता।',
});
