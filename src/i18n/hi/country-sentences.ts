import type { countrySentences as english } from '../en/country-sentences.ts';
import type { Format } from '../format.ts';
import type { Words } from '../translation.ts';
import { operations, operationsOblique } from './counted.ts';
import { reportsOf } from './reports-of.ts';

type Sentences = Words<typeof english>;
type Amount = Parameters<NonNullable<Sentences['agency']>>[0]['amounts'][number];

/** Hindi sentences at the head of the page of a country. Countries come in by their code. */
export const countrySentences = (f: Format): Sentences => {
  const amount = ({ value, metric }: Amount, agencyId: string) =>
    ({
      losses: `${value} का बताया गया नुकसान`,
      reports: `${value} ${reportsOf(agencyId)}`,
      victims: `${value} पीड़ित`,
    })[metric];
  const victims = (p: { country: string; operations: number; all: number }) =>
    `यहाँ दर्ज ${operationsOblique(f, p.all)} में से ${f.number(p.operations)} में स्रोतों ने ${f.country(p.country)} में पीड़ित बताए हैं।`;
  return {
    fbi: (p) =>
      p.complaints === null
        ? `${p.agency}, ${p.year} की गिनती: टेक सपोर्ट ठगी से ${p.losses} का बताया गया नुकसान, सभी देशों को मिलाकर।`
        : `${p.agency}, ${p.year} की गिनती: टेक सपोर्ट ठगी से ${p.losses} का बताया गया नुकसान और ${p.complaints} शिकायतें, सभी देशों को मिलाकर।`,
    agency: (p) => {
      const counted = f.list(p.amounts.map((each) => amount(each, p.agencyId)));
      const period = p.form === 'financial-year' ? `वित्त वर्ष ${p.period}` : p.period;
      return `${p.agency}, ${period} की गिनती: “${p.label}” के नाम से ${counted}।`;
    },
    widerCategory: 'इस श्रेणी में टेक सपोर्ट ठगी के साथ सेवाओं की दूसरी झूठी पेशकशें भी हैं।',
    place: (p) =>
      `यहाँ दर्ज ${operations(f, p.operations)} ${f.country(p.country)} में ${p.operations === 1 ? 'चला' : 'चले'}। आरोपियों के बारे में कही गई बातें अदालत के फ़ैसले तक आरोप ही हैं।`,
    victims,
    victimsToo: (p) =>
      p.operations === 0
        ? `यहाँ दर्ज किसी अभियान के स्रोतों में ${f.country(p.country)} के पीड़ितों का ज़िक्र नहीं है।`
        : victims(p),
    listed: (p) =>
      `${p.year} में ${f.country(p.country)} से सभी तरह के साइबर अपराधों की ${p.complaints} शिकायतें FBI तक पहुँचीं।`,
    none: (country) => `हमें ${f.country(country)} के लिए कोई आँकड़ा नहीं मिला।`,
    otherOwn: (p) =>
      `${f.country(p.country)} में टेक सपोर्ट ठगी के आँकड़े ${p.isBelow ? 'नीचे हैं' : 'मौजूद हैं'}; स्रोत: ${f.list(p.agencies.map(({ name }) => name))}।`,
    widerOwn: (p) =>
      `हमें ${f.country(p.country)} की किसी एजेंसी से सिर्फ़ टेक सपोर्ट ठगी का आँकड़ा नहीं मिला, पर ज़्यादा व्यापक ठगी या साइबर अपराध के आँकड़े मिले${p.isBelow ? ', जो नीचे हैं' : ''}; स्रोत: ${f.list(p.agencies.map(({ name }) => name))}।`,
    noOwn: (country) =>
      `हमें ${f.country(country)} की किसी एजेंसी से टेक सपोर्ट ठगी का आँकड़ा नहीं मिला। इसका मतलब यह नहीं कि आँकड़ा है ही नहीं।`,
  };
};
