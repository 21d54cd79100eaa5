import type { techSupportComplaintsByState as english } from '../../en/figures/tech-support-complaints-by-state.ts';
import type { Format } from '../../format.ts';
import type { Words } from '../../translation.ts';
import { complaints } from '../counted.ts';
import { mapRange } from '../map-range.ts';
import { spread } from '../spread.ts';

/** Hindi words of the figure tech-support-complaints-by-state. */
export const techSupportComplaintsByState = (f: Format): Words<typeof english> => ({
  title: (p) => `${p.year} में प्रति दस लाख निवासी टेक सपोर्ट ठगी की ${p.whole} शिकायतें${spread(f, p)}`,
  subtitle: (year) => `टेक सपोर्ट ठगी की FBI को मिली शिकायतें, प्रति दस लाख निवासी, ${year}`,
  alt: (p) =>
    mapRange(f, p, {
      what: `${p.year} में टेक सपोर्ट ठगी की शिकायतें`,
      per: 'प्रति दस लाख निवासी',
      byPopulation: true,
    }),
  count: 'टेक सपोर्ट ठगी की शिकायतें',
  rate: 'प्रति दस लाख निवासी शिकायतें',
  countHead: 'शिकायतें',
  rateHead: 'प्रति दस लाख निवासी',
  year: 'साल',
  showYear: (year) => String(year),
  name: (p) =>
    `${p.name}: ${p.rate === null ? 'दर नहीं' : `प्रति दस लाख निवासी ${p.rate}`}, ${p.count === null ? 'कोई शिकायत नहीं बताई गई' : complaints(f, p.count)}`,
});
