import type { factSheetWords as english } from '../en/fact-sheet.ts';
import type { Format } from '../format.ts';
import type { Words } from '../translation.ts';
import { quantity } from './counted.ts';

/** Hindi words of the fact sheets: one page to print, and the same as plain text, for each state and country. */
export const factSheetWords = (f: Format): Words<typeof english> => ({
  link: 'छापने के लिए तथ्य-पत्र',
  title: (name) => `${name}: टेक सपोर्ट ठगी पर तथ्य-पत्र`,
  stateDescription: (name) =>
    `${name} में टेक सपोर्ट ठगी, छापने के लिए एक पेज पर: स्रोतों के साथ तथ्य, चार्ट, और शिकायत कहाँ करें।`,
  countryDescription: (country) =>
    `टेक सपोर्ट ठगी और ${f.country(country)}, छापने के लिए एक पेज पर: स्रोतों के साथ तथ्य, चार्ट, और शिकायत कहाँ करें।`,
  lead: (p) =>
    `आँकड़ों का संस्करण ${p.version}, ${p.date} को जारी। Hang Up को श्रेय देकर मुफ़्त इस्तेमाल के लिए (CC BY 4.0)।`,
  facts: 'संक्षेप में',
  charts: 'साल-दर-साल और तुलना में',
  source: 'स्रोत:',
  worked: 'इनसे गणना:',
  ownCount: 'यहाँ दर्ज मामलों की हमारी गिनती',
  limits: 'ये आँकड़े क्या नहीं बताते',
  limit: {
    reported:
      'इनमें वही है जो लोगों ने बताया। जो किसी ने नहीं बताया, वह इनमें नहीं है; इसलिए पूरी रकम किसी को पता नहीं।',
    complaints: 'शिकायतें पीड़ित नहीं हैं: एक व्यक्ति कई बार शिकायत कर सकता है, और कई लोग कभी नहीं करते।',
    countries: 'हर एजेंसी अपने ढंग से गिनती है: अलग-अलग देशों के आँकड़ों की तुलना न करें।',
    listed:
      'FBI की देशों की सूची में सभी तरह के साइबर अपराध हैं और ज़्यादा से ज़्यादा बीस देश। विदेश की शिकायतें FBI तक पहुँचने का तरीका बदलता रहा है: इन सालों से कोई रुझान नहीं निकलता।',
    allCrime: 'सभी तरह के साइबर अपराध टेक सपोर्ट ठगी नहीं हैं; वह उनका एक हिस्सा भर है।',
  },
  report: 'शिकायत कहाँ करें',
  desk: (p) => (p.details === '' ? p.name : `${p.name}: ${p.details}`),
  copy: 'टेक्स्ट के रूप में कॉपी करें',
  show: 'यही सादे टेक्स्ट में',
  plain: 'सादा टेक्स्ट (TXT)',
  back: (name) => `सभी आँकड़े: ${name}`,
  address: (address) => `चार्ट के साथ यह तथ्य-पत्र: ${address}`,
  searchText: 'छापने के लिए एक पेज, या कॉपी करने के लिए सादा टेक्स्ट',
  rate: (p) =>
    `${p.name} में ${p.year} में टेक सपोर्ट ठगी से बताया गया नुकसान प्रति निवासी ${p.rate} था, ${f.number(p.ranked)} जगहों में ${p.rank} स्थान; सभी ${f.number(p.places)} जगहों को मिलाकर यह ${p.nation} था।`,
  change: (p) =>
    `${p.name} में टेक सपोर्ट ठगी से बताया गया नुकसान ${p.year} में ${p.before} से ${p.share} ${p.rise ? 'ज़्यादा' : 'कम'} था; ${p.before} में यह ${p.losses} था।`,
  actions: (p) => {
    const cases = quantity(
      f,
      p.actions,
      'अदालती मामला, रकम वापसी या गिरफ़्तारी',
      'अदालती मामले, रकम वापसी और गिरफ़्तारियाँ',
    );
    const named = `इस रिकॉर्ड में ${f.country(p.country)} से जुड़े ${cases} दर्ज हैं`;
    return p.latest === null ? `${named}।` : `${named}; सबसे नया ${p.latest} का है।`;
  },
});
