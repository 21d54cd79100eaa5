import type { Format } from '../format.ts';
import type { Words } from './shape.ts';

/** Words of figures that are seen year by year, and of the control that goes through the years. */
export const figureYearWords = (f: Format): Words['figureYears'] => ({
  group: 'Jahr',
  back: 'Jahr davor',
  on: 'Nächstes Jahr',
  play: 'Abspielen',
  allYears: 'alle Jahre',
  sameClasses: 'Die Farben bedeuten in jedem Jahr dieselben Beträge.',
  sameSizes: 'Gleich große Kreise bedeuten in jedem Jahr denselben Betrag.',
  searches: (states, year) =>
    states === 1
      ? `Einsätze fanden ${year} in einem indischen Bundesstaat oder Territorium statt`
      : `Einsätze fanden ${year} in ${f.number(states)} indischen Bundesstaaten und Territorien statt`,
  begun:
    'Einsätze sind in dem Jahr gezeigt, in dem sie begannen; solche ohne bekanntes Datum nur unter „alle Jahre“.',
});
