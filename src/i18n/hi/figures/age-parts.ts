import type { ageParts as english } from '../../en/figures/age-parts.ts';
import type { Format } from '../../format.ts';
import type { Words } from '../../translation.ts';
import { fraud } from '../phrases.ts';

/** Hindi words of the figure age-parts. */
export const ageParts = (f: Format): Words<typeof english> => ({
  lossTitle: (p) =>
    `${p.year} में ${fraud} से बताए गए नुकसान का ${f.percent(p.share)} ${p.group} उम्र के लोगों का था`,
  complaintTitle: (p) =>
    `${p.year} में ${fraud} की ${f.percent(p.share)} शिकायतें ${p.group} उम्र के लोगों ने कीं`,
  lossSubtitle: (year) =>
    `${fraud} से FBI को बताया गया नुकसान, शिकायत करने वाले की उम्र के हिसाब से, अमेरिकी डॉलर में, ${year}`,
  complaintSubtitle: (year) =>
    `${fraud} की FBI को मिली शिकायतें, शिकायत करने वाले की उम्र के हिसाब से, ${year}`,
  alt: (parts) => `बार चार्ट। ${f.list(parts)}।`,
  part: (group, amount) => `${group}: ${amount}`,
  noAge: 'उम्र नहीं बताई',
  noAgeNote: 'धारीदार पट्टी बाकी हिस्सा है: वे शिकायतें जिनमें उम्र नहीं बताई गई।',
  wide: 'उम्र के समूह बराबर चौड़ाई के नहीं हैं; सबसे बड़े समूह की ऊपरी सीमा नहीं है।',
  overlap: (group) => `रिपोर्टों में “${group}” भी छपता है, जो यहाँ दिखाए गए एक समूह का हिस्सा है।`,
  group: 'उम्र',
  losses: 'बताया गया नुकसान, USD',
  complaints: 'शिकायतें',
  share: 'कुल में हिस्सा, बिना उम्र वाली शिकायतों को मिलाकर',
});
