import type { allegedPerpetratorsByState as english } from '../../en/figures/alleged-perpetrators-by-state.ts';
import type { Format } from '../../format.ts';
import type { Words } from '../../translation.ts';
import { mapRange } from '../map-range.ts';
import { spread } from '../spread.ts';

/** Hindi words of the figure alleged-perpetrators-by-state. */
export const allegedPerpetratorsByState = (f: Format): Words<typeof english> => ({
  title: (p) =>
    `${p.year} में टेक सपोर्ट ठगी की शिकायतों ने अमेरिकी राज्यों में प्रति दस लाख निवासी ${p.whole} कथित अपराधी बताए${spread(f, p)}`,
  subtitle: (year) =>
    `टेक सपोर्ट ठगी की FBI को मिली शिकायतों में कथित अपराधी, प्रति दस लाख निवासी, ${year}`,
  alt: (p) =>
    mapRange(f, p, {
      what: `${p.year} में टेक सपोर्ट ठगी के कथित अपराधी`,
      per: 'प्रति दस लाख निवासी',
      byPopulation: true,
    }),
  caveat:
    'यह आरोप है, जाँच का नतीजा नहीं: जगह वही है जो शिकायत करने वाले को बताई गई या जो उसने मान ली। फ़ोन करने वाले झूठा पता दे सकते हैं या दूसरे राज्य का नंबर इस्तेमाल कर सकते हैं, और स्थानीय बैंक खाता किसी ऐसे व्यक्ति का हो सकता है जो दूसरों के लिए पैसा आगे बढ़ाता है।',
  abroad: 'विदेश में या अनजान जगह पर बताए गए कथित अपराधी नहीं गिने गए।',
  count: 'कथित अपराधी',
  rate: 'प्रति दस लाख निवासी कथित अपराधी',
  countHead: 'कथित अपराधी',
  rateHead: 'प्रति दस लाख निवासी',
  year: 'साल',
  showYear: (year) => String(year),
  name: (p) =>
    `${p.name}: ${p.rate === null ? 'दर नहीं' : `प्रति दस लाख निवासी ${p.rate}`}, ${p.count === null ? 'कोई नहीं बताया गया' : `${f.number(p.count)} कथित अपराधी`}`,
});
