import type { operationsByYear as english } from '../../en/figures/operations-by-year.ts';
import type { Format } from '../../format.ts';
import type { Words } from '../../translation.ts';
import { operations } from '../counted.ts';
import { span } from '../phrases.ts';

/** Hindi words of the figure operations-by-year. */
export const operationsByYear = (f: Format): Words<typeof english> => ({
  title: (p) =>
    p.years.length === 1
      ? `भारत में पुलिस के सबसे ज़्यादा दर्ज अभियान ${p.years[0]} के हैं: ${f.number(p.most)}`
      : `भारत में पुलिस के सबसे ज़्यादा दर्ज अभियान इन सालों के हैं: ${f.list(p.years.map(String))}, हर साल ${f.number(p.most)}`,
  subtitle: (p) =>
    `भारत में कॉल सेंटरों के खिलाफ़ दर्ज पुलिस अभियान, शुरू होने के साल के हिसाब से, ${span(p.first, p.last)}; ${operations(f, p.all)}`,
  alt: (p) =>
    `बार चार्ट। साल-दर-साल दर्ज अभियान: ${f.list(p.years)}। ${f.number(p.all)} में से ${f.number(p.techSupport)} नकली टेक सपोर्ट से जुड़े हैं।`,
  yearCount: (year, count) => `${year}: ${f.number(count)}`,
  undated: (count) =>
    count === 1
      ? 'एक अभियान, जिसकी तारीख पता नहीं, नहीं दिखाया गया।'
      : `${f.number(count)} अभियान, जिनकी तारीख पता नहीं, नहीं दिखाए गए।`,
  open: (year, day) => `${year} अधूरा है: हमने ${f.date(day)} तक के स्रोत पढ़े हैं।`,
  more: 'नकली टेक सपोर्ट कई बहानों में से एक हो सकता है। नए अभियान ढूँढना आसान है, इसलिए बढ़त सिर्फ़ खबरों की बढ़त भी हो सकती है।',
  techSupport: 'नकली टेक सपोर्ट',
  others: 'दूसरे बहाने, या नहीं बताया गया',
  all: 'सभी अभियान',
  year: 'साल',
});
