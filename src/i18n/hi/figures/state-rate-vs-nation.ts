import type { stateRateVsNation as english } from '../../en/figures/state-rate-vs-nation.ts';
import type { Format } from '../../format.ts';
import type { Words } from '../../translation.ts';

/** Hindi words of the figure state-rate-vs-nation. */
export const stateRateVsNation = (f: Format): Words<typeof english> => {
  const own = (p: { name: string; year: number }) =>
    `${p.name}: ${p.year} में साइबर अपराधों से प्रति निवासी बताया गया नुकसान`;
  return {
    above: (p) => `${own(p)} राष्ट्रीय दर से ${f.percent(p.share)} ज़्यादा था`,
    below: (p) => `${own(p)} राष्ट्रीय दर से ${f.percent(p.share)} कम था`,
    times: (p) => `${own(p)} राष्ट्रीय दर का ${p.times} गुना था`,
    same: (p) => `${own(p)} राष्ट्रीय दर के आसपास था`,
    subtitle: (first, last) =>
      `सभी तरह के साइबर अपराधों से FBI को बताया गया नुकसान, उसी साल के अमेरिकी डॉलर प्रति निवासी, ${first}–${last}`,
    alt: (p) =>
      `${p.name} का लाइन चार्ट। प्रति निवासी बताया गया नुकसान: ${p.first} में ${p.from} (सभी राज्य: ${p.nationFrom}), ${p.last} में ${p.to} (सभी राज्य: ${p.nationTo})।`,
    nation: 'सभी राज्य',
    nationColumn: 'सभी राज्य: प्रति लाख निवासी नुकसान, USD',
    nationHead: 'सभी राज्य, प्रति निवासी',
    compared: 'सभी राज्यों से अनुपात',
    how: (places, year) =>
      `“सभी राज्य” के लिए आबादी के आँकड़े वाली सभी जगहों (${year} में ${f.number(places)}) के बताए गए नुकसान को उनके निवासियों से भाग दिया गया है।`,
    missing: (years) => `इन सालों की दर नहीं है: ${f.list(years.map(String))}।`,
  };
};
