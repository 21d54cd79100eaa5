import type { operationPlaces as english } from '../../en/figures/operation-places.ts';
import type { Format } from '../../format.ts';
import type { Words } from '../../translation.ts';
import { counted } from '../counted.ts';

/** Hindi words of the figure operation-places. */
export const operationPlaces = (f: Format): Words<typeof english> => ({
  titleAll: (p) =>
    p.states === 1
      ? `भारत के एक राज्य या केंद्रशासित प्रदेश में पुलिस ने कॉल सेंटरों की तलाशी ली: ${f.list(p.places)}`
      : `भारत के ${f.number(p.states)} राज्यों और केंद्रशासित प्रदेशों में अभियान चले, सबसे ज़्यादा बार ${f.list(p.places)} में`,
  titleOne: (p) =>
    p.states === 1
      ? `${p.name}: स्रोतों में एक राज्य या केंद्रशासित प्रदेश का नाम`
      : `${p.name}: स्रोतों में ${f.number(p.states)} राज्यों और केंद्रशासित प्रदेशों के नाम`,
  subtitleAll: (operations, years) =>
    `राज्य के हिसाब से दर्ज अभियानों की संख्या, और शहर के हिसाब से जहाँ उसका नाम है; ${counted(f, operations, years)}`,
  subtitleOne: (sources) =>
    sources === 1
      ? 'जगहें, जो उस एक स्रोत में हैं जो जगह बताता है'
      : `जगहें, जो जगह बताने वाले ${f.number(sources)} स्रोतों में से कम से कम एक में हैं`,
  altAll: (p) =>
    `भारत का नक्शा। सबसे ज़्यादा दर्ज अभियान: ${f.list(p.top)}।${p.cities.length === 0 ? '' : ` सबसे ज़्यादा बार आए शहर: ${f.list(p.cities)}।`}`,
  altOne: (places) => `भारत का नक्शा। स्रोतों में आए नाम: ${f.list(places)}।`,
  boundaries: 'सीमाएँ वही हैं जो भारत सरकार दिखाती है; इनके कुछ हिस्सों पर पाकिस्तान और चीन का विवाद है।',
  oneSource: 'कोई जगह तब दिखाई गई है जब कम से कम एक स्रोत उसका नाम लेता है; स्रोतों में फ़र्क है।',
  cities: 'बिंदु उन शहरों के हैं जिनके नाम स्रोतों में हैं।',
  notAll: 'इसमें सिर्फ़ वे अभियान हैं जिनकी खबर हमें मिली। यह अपराध की माप नहीं है।',
  legend: 'अभियान',
  none: 'कोई दर्ज नहीं',
  legendOne: 'राज्य या केंद्रशासित प्रदेश',
  named: 'कम से कम एक स्रोत में नाम',
  notNamed: 'किसी स्रोत में नाम नहीं',
  place: 'जगह',
  state: 'राज्य या केंद्रशासित प्रदेश',
  kind: 'प्रकार',
  operations: 'अभियान',
  placeCount: (name, count) => `${name} ${f.number(count)}`,
});
