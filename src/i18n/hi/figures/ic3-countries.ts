import type { ic3Countries as english } from '../../en/figures/ic3-countries.ts';
import type { Format } from '../../format.ts';
import type { Words } from '../../translation.ts';

/** Hindi words of the figure ic3-countries, which gets countries by their code. */
export const ic3Countries = (f: Format): Words<typeof english> => ({
  title: (p) =>
    `${p.year} में FBI को विदेश से सबसे ज़्यादा शिकायतें ${f.country(p.country)} से मिलीं: ${f.number(p.complaints)}`,
  titleTie: (p) =>
    `${p.year} में FBI को विदेश से सबसे ज़्यादा शिकायतें इन देशों से मिलीं: ${f.list(p.countries.map((code) => f.country(code)))}, हर एक से ${f.number(p.complaints)}`,
  subtitle: (year, countries) =>
    `सभी तरह के साइबर अपराधों की FBI को मिली शिकायतें, शिकायत करने वाले के देश के हिसाब से, ${year}; रिपोर्ट में दिए ${countries === 1 ? 'एक देश' : `${f.number(countries)} देश`}`,
  alt: (year, top) =>
    `बार चार्ट। ${year} में सभी तरह के साइबर अपराधों की FBI को मिली शिकायतें: ${f.list(top.map(({ country, complaints }) => `${f.country(country)} ${f.number(complaints)}`))}।`,
  allKinds: 'इसमें सभी साइबर अपराध हैं, सिर्फ़ टेक सपोर्ट ठगी नहीं।',
  noTrend:
    'अलग-अलग सालों की सूचियों से कोई रुझान न निकालें: विदेश की शिकायतें FBI तक पहुँचने का तरीका बदलता रहा है।',
  change: (p) =>
    `${f.country(p.country)}: ${p.toYear} में ${f.number(p.to)}, ${p.fromYear} में ${f.number(p.from)}; दोनों जैसे छपे हैं।`,
  notListed: 'जो देश सूची में नहीं हैं, वहाँ से भी शिकायतें आई हो सकती हैं।',
  country: 'देश',
  complaints: 'शिकायतें',
  rank: 'रिपोर्ट में क्रम',
});
