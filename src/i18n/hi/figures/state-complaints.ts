import type { stateComplaints as english } from '../../en/figures/state-complaints.ts';
import type { Format } from '../../format.ts';
import type { Words } from '../../translation.ts';

/** Hindi words of the figure state-complaints. */
export const stateComplaints = (f: Format): Words<typeof english> => ({
  titleRose: (p) =>
    `${p.name}: शिकायतें ${p.first} में ${f.number(p.from)} से बढ़कर ${p.last} में ${f.number(p.complaints)} हो गईं`,
  titleMore: (p) =>
    `${p.name}: ${p.last} में ${f.number(p.complaints)} शिकायतें, ${p.first} से ${f.percent(p.share)} ज़्यादा`,
  titleFewer: (p) =>
    `${p.name}: ${p.last} में ${f.number(p.complaints)} शिकायतें, ${p.first} से ${f.percent(p.share)} कम`,
  titleSame: (p) => `${p.name}: ${p.last} में ${f.number(p.complaints)} शिकायतें, ${p.first} जितनी ही`,
  titleOne: (p) => `${p.name}: ${p.last} में ${f.number(p.complaints)} शिकायतें`,
  subtitle: (first, last) => `सभी तरह के साइबर अपराधों की FBI को मिली शिकायतें, ${first}–${last}`,
  alt: (p) =>
    `${p.name} का बार चार्ट। सभी तरह के साइबर अपराधों की शिकायतें: ${p.first} में ${f.number(p.from)}, ${p.last} में ${f.number(p.to)}; सबसे ज़्यादा ${p.peakYear} में ${f.number(p.peak)}।`,
  rate: 'प्रति लाख निवासी शिकायतें',
  rateHead: 'प्रति दस लाख निवासी शिकायतें',
  missing: (years) => `नहीं बताया गया: ${f.list(years.map(String))}।`,
});
