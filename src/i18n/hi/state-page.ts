import type { statePageWords as english } from '../en/state-page.ts';
import type { Format } from '../format.ts';
import type { Words } from '../translation.ts';
import { ordinal } from './ordinal.ts';

/** Hindi words of the pages of one state or territory. */
export const statePageWords = (f: Format): Words<typeof english> => ({
  rank: (rank) => ordinal(f, rank),
  losses: (p) =>
    `${p.year} में ${p.name} के लोगों ने FBI को बताया कि सभी तरह के साइबर अपराधों में उन्होंने ${p.amount} गँवाए: प्रति निवासी ${p.rate}, ${p.ranked} जगहों में ${p.rank} स्थान।`,
  lossesAlone: (p) =>
    `${p.year} में ${p.name} के लोगों ने FBI को बताया कि सभी तरह के साइबर अपराधों में उन्होंने ${p.amount} गँवाए।`,
  noRate: 'हमारे पास इसकी आबादी का आँकड़ा नहीं है, इसलिए न दर है, न क्रम।',
  complaints: (p) => `FBI ने यहाँ से ${p.count} शिकायतें गिनीं।`,
  nation: (p) =>
    p.side === 'equal'
      ? `सभी ${f.number(p.places)} जगहों को मिलाकर भी दर यही है।`
      : `सभी ${f.number(p.places)} जगहों को मिलाकर बताया गया नुकसान प्रति निवासी ${p.rate} था, यहाँ से ${p.side === 'above' ? 'कम' : 'ज़्यादा'}।`,
  change: (p) => `बताया गया नुकसान ${p.before} के मुकाबले ${p.share} ${p.rise ? 'ज़्यादा' : 'कम'} था।`,
  outOfLine: (p) => `${p.year} के बारे में: ${p.what}`,
  noData: (name) => `हमें ${name} के लिए कोई आँकड़ा नहीं मिला।`,
  nearer: 'टेक सपोर्ट ठगी',
  imposters: (p) =>
    `अमेरिका के Federal Trade Commission (FTC) ने ${p.year} में ${p.name} से फ़र्ज़ी पहचान से ठगी की ${p.reports} रिपोर्टें गिनीं, वहाँ की सभी रिपोर्टों का ${p.share}। इनमें टेक सपोर्ट ठगी भी है, और वे लोग भी जो सरकार, कंपनी, रिश्तेदार या प्रेमी बनकर ठगते हैं।`,
  imposterCount: (p) =>
    `अमेरिका के Federal Trade Commission (FTC) ने ${p.year} में ${p.name} से फ़र्ज़ी पहचान से ठगी की ${p.reports} रिपोर्टें गिनीं।`,
  noImposters:
    'अमेरिका का Federal Trade Commission (FTC) इस जगह के लिए फ़र्ज़ी पहचान से ठगी का आँकड़ा प्रकाशित नहीं करता।',
  groups: {
    'over-60': (p) =>
      `${p.year} में ${p.name} में 60 साल और उससे अधिक उम्र के लोगों ने सभी तरह के साइबर अपराधों की ${p.complaints} शिकायतें कीं और ${p.losses} का नुकसान बताया।`,
  },
  age: 'उम्र के हिसाब से',
  noAge: 'इस जगह के लिए उम्र के हिसाब से आँकड़े हमारे पास नहीं हैं।',
  trend: 'साल-दर-साल',
  allYears: 'सभी साल',
  yearsCaption: (name) =>
    `${name}: FBI को बताए गए सभी तरह के साइबर अपराध, साल-दर-साल। उसी साल के अमेरिकी डॉलर।`,
  year: 'साल',
  reportedLosses: 'बताया गया नुकसान, USD',
  reportedComplaints: 'शिकायतें',
  rateHead: 'प्रति निवासी',
  nationHead: 'सभी जगहें, प्रति निवासी',
  rankHead: 'क्रम',
  ranked: (p) => `${f.number(p.ranked)} में ${f.number(p.rank)}`,
  missingYears: (years) => `इन सालों के आँकड़े हमारे पास नहीं हैं: ${f.list(years.map(String))}।`,
  neighbours: 'क्रम में सबसे पास',
  perpetrators: (p) =>
    `${p.year} में टेक सपोर्ट ठगी की शिकायतों में, वे किसी भी राज्य से हों, ${p.count} कथित अपराधी यहाँ के बताए गए। शिकायत करने वालों का यही मानना था: किसी ने इसकी जाँच नहीं की है, और फ़ोन करने वाले अक्सर झूठा पता देते हैं।`,
  tech: {
    title: 'टेक सपोर्ट ठगी, साल-दर-साल',
    caption: (name) => `${name}: FBI को बताई गई टेक सपोर्ट ठगी, साल-दर-साल`,
    losses: 'नुकसान, USD',
    complaints: 'शिकायतें',
    average: 'औसत, USD',
    share: 'सभी साइबर अपराधों में हिस्सा',
    rate: 'प्रति निवासी',
  },
  types: {
    title: (year) => `यहाँ के दूसरे साइबर अपराध, ${year}`,
    text: (p) =>
      `बताए गए नुकसान के हिसाब से ${p.types} अपराध-प्रकारों में टेक सपोर्ट ठगी का ${p.rank} स्थान था।`,
    heads: ['प्रकार', 'बताया गया नुकसान', 'शिकायतें'],
  },
  ages: {
    title: (year) => `उम्र के हिसाब से, ${year}`,
    text: 'इसमें सभी तरह के साइबर अपराध हैं: FBI की राज्य-रिपोर्टें टेक सपोर्ट ठगी को उम्र के हिसाब से नहीं बाँटतीं।',
    heads: ['उम्र', 'बताया गया नुकसान', 'शिकायतें'],
  },
  charts: 'साल-दर-साल',
  neighboursNote: (year) => `${year} में टेक सपोर्ट ठगी से प्रति निवासी बताया गया नुकसान।`,
  neighboursHeads: ['जगह', 'प्रति निवासी', 'क्रम'],
  downloads: 'आँकड़े लीजिए',
  downloadsText: (name) => `${name} के बारे में हमारे पास जो कुछ है, हर मान अपने स्रोत के साथ।`,
  xlsx: 'स्प्रेडशीट (XLSX)',
  csv: 'तालिका (CSV)',
  json: 'JSON',
  where: 'यहाँ से शिकायत कहाँ करें',
  whereAll: 'क्या करें, कदम-दर-कदम',
});
