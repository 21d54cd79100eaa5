import type { stateRanking as english } from '../../en/figures/state-ranking.ts';
import type { Format } from '../../format.ts';
import type { Words } from '../../translation.ts';
import { quantity } from '../counted.ts';

/** Hindi words of the figure state-ranking. */
export const stateRanking = (f: Format): Words<typeof english> => {
  const course = (p: { places: number; all: number; before: number; year: number }, verb: string) =>
    `${p.before} से ${p.year} के बीच साइबर अपराधों से प्रति निवासी बताया गया नुकसान ${
      p.places === p.all
        ? `सभी ${f.number(p.all)} जगहों पर`
        : `${f.number(p.all)} में से ${quantity(f, p.places, 'जगह', 'जगहों')} पर`
    } ${verb}`;
  return {
    titleRise: (p) => course(p, 'बढ़ा'),
    titleFall: (p) => course(p, 'घटा'),
    titleEven: (p) =>
      `${p.before} से ${p.year} के बीच साइबर अपराधों से प्रति निवासी बताया गया नुकसान ${quantity(f, p.rises, 'जगह', 'जगहों')} पर बढ़ा और ${f.number(p.falls)} पर घटा`,
    titleOne: (place, year) =>
      `${year} में साइबर अपराधों से प्रति निवासी सबसे ज़्यादा बताया गया नुकसान: ${place}`,
    subtitle: (before, year) =>
      `सभी तरह के साइबर अपराधों से FBI को बताया गया नुकसान, अमेरिकी डॉलर प्रति निवासी, ${before === null ? year : `${before} और ${year}`}`,
    alt: (p) =>
      p.all === 1
        ? `एक जगह का बिंदु चार्ट, ${p.year} में प्रति निवासी बताया गया नुकसान: ${f.list(p.top)}।`
        : `${f.number(p.all)} जगहों का बिंदु चार्ट, ${p.year} में प्रति निवासी बताया गया नुकसान। सबसे ज़्यादा: ${f.list(p.top)}। सबसे कम: ${f.list(p.bottom)}।${p.before === null ? '' : ` ${p.before} के बाद दर ${quantity(f, p.rises, 'जगह', 'जगहों')} पर बढ़ी और ${f.number(p.falls)} पर घटी।`}`,
    amount: (name, amount) => `${name} ${amount}`,
    leftOut: (names) => `क्रम में नहीं, क्योंकि आबादी का आँकड़ा या नुकसान नहीं है: ${f.list(names)}।`,
    beyond: (year, amount) => `${year}: ${amount}`,
    farOff: (places, year) => `${year} में पैमाने से ऊपर: ${f.list(places)}।`,
    places: (states, others) =>
      `ये जगहें हैं: ${f.list([states === 1 ? 'एक राज्य' : `${f.number(states)} राज्य`, ...others])}।`,
    rateBefore: 'पिछला साल: प्रति लाख निवासी नुकसान, USD',
    rateBeforeHead: 'पिछला साल, प्रति निवासी',
    change: 'पिछले साल से बदलाव',
  };
};
