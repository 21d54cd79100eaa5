import type { stateSentences as english } from '../en/state-sentences.ts';
import type { Format } from '../format.ts';
import type { Words } from '../translation.ts';

/** Hindi sentences on tech support fraud in a state. */
export const stateSentences = (f: Format): Words<typeof english> => ({
  losses: {
    'tech-support': (p) =>
      p.hasLosses
        ? `${p.year} में ${p.name} के लोगों ने ${complaintsOblique(p)} में FBI को बताया कि टेक सपोर्ट ठगी में उन्होंने ${p.losses} गँवाए।`
        : `${p.year} में FBI ने ${p.name} से टेक सपोर्ट ठगी की ${counted(p)}; ${inThem(p)} कोई नुकसान नहीं बताया गया।`,
    'government-impersonation': (p) =>
      p.hasLosses
        ? `${p.year} में ${p.name} के लोगों ने ${complaintsOblique(p)} में बताया कि सरकारी अधिकारी बनकर बात करने वालों के हाथों उन्होंने ${p.losses} गँवाए।`
        : `${p.year} में FBI ने ${p.name} से सरकारी अधिकारी बनकर ठगने वालों की ${counted(p)}; ${inThem(p)} कोई नुकसान नहीं बताया गया।`,
  },
  rate: (p) => `यानी प्रति निवासी ${p.rate}, ${f.number(p.ranked)} जगहों में ${p.rank} स्थान।`,
  none: 'हमें यहाँ से टेक सपोर्ट ठगी का कोई आँकड़ा नहीं मिला।',
});

interface Complaints {
  /** The number, written or as a slot. */
  readonly complaints: string;
  readonly count: number;
}

const complaintsOblique = ({ complaints, count }: Complaints) =>
  `${complaints} ${count === 1 ? 'शिकायत' : 'शिकायतों'}`;

const inThem = ({ count }: Complaints) => (count === 1 ? 'उसमें' : 'उनमें');

const counted = ({ complaints, count }: Complaints) =>
  count === 1 ? `${complaints} शिकायत गिनी` : `${complaints} शिकायतें गिनीं`;
