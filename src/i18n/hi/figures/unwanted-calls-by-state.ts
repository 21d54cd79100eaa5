import type { unwantedCallsByState as english } from '../../en/figures/unwanted-calls-by-state.ts';
import type { Format } from '../../format.ts';
import type { Words } from '../../translation.ts';
import { complaints } from '../counted.ts';
import { mapRange } from '../map-range.ts';
import { spread } from '../spread.ts';

/** Hindi words of the figure unwanted-calls-by-state. A fiscal year is named by the year in which it ends. */
export const unwantedCallsByState = (f: Format): Words<typeof english> => ({
  title: (p) =>
    `वित्त वर्ष ${p.year} में प्रति दस लाख निवासी टेक सपोर्ट के अनचाहे कॉल की ${p.whole} शिकायतें${spread(f, p)}`,
  subtitle: (year) =>
    `टेक सपोर्ट की पेशकश करने वाले अनचाहे कॉल की शिकायतें, जो अमेरिका के Federal Trade Commission (FTC) को मिलीं, प्रति दस लाख निवासी, अक्टूबर ${year - 1} से सितंबर ${year}`,
  alt: (p) =>
    mapRange(f, p, {
      what: `वित्त वर्ष ${p.year} में टेक सपोर्ट के अनचाहे कॉल की शिकायतें`,
      per: 'प्रति दस लाख निवासी',
    }),
  fiscal: (year) =>
    `वित्त वर्ष ${year} अक्टूबर ${year - 1} से सितंबर ${year} तक था; दरों में ${year} की आबादी ली गई है।`,
  notVerified:
    'ये कॉल की शिकायतें हैं, पीड़ित या नुकसान नहीं। FTC इनमें से किसी की जाँच नहीं करता, और एक ही व्यक्ति कई शिकायतें कर सकता है।',
  robocalls: (share, year) =>
    `वित्त वर्ष ${year} में, जहाँ कॉल की किस्म बताई गई, वहाँ ${share} रिकॉर्ड किए हुए संदेश थे; बाकी में कोई व्यक्ति बोल रहा था।`,
  count: 'टेक सपोर्ट के अनचाहे कॉल की शिकायतें',
  rate: 'प्रति दस लाख निवासी शिकायतें',
  countHead: 'शिकायतें',
  rateHead: 'प्रति दस लाख निवासी',
  year: 'वित्त वर्ष',
  showYear: (year) => `वित्त वर्ष ${year}`,
  name: (p) =>
    `${p.name}: ${p.rate === null ? 'दर नहीं' : `प्रति दस लाख निवासी ${p.rate}`}, ${p.count === null ? 'कोई शिकायत नहीं बताई गई' : complaints(f, p.count)}`,
});
