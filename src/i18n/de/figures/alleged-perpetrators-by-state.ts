import type { Format } from '../../format.ts';
import { spread } from '../spread.ts';
import type { FigureWords } from './shape.ts';

/** German words of the figure alleged-perpetrators-by-state. */
export const allegedPerpetratorsByState = (
  f: Format,
): FigureWords['alleged-perpetrators-by-state'] => ({
  title: (p) =>
    `Anzeigen wegen Tech-Support-Betrugs verorteten im Jahr ${p.year} je Million Einwohner ${p.whole} mutmaßliche Täter in US-Bundesstaaten${spread(f, p)}`,
  subtitle: (year) =>
    `Mutmaßliche Täter in Anzeigen beim FBI wegen Tech-Support-Betrugs, je Million Einwohner, ${year}`,
  alt: (p) =>
    p.ranked === 1
      ? `Karte der USA. Ein Gebiet hat für ${p.year} eine Quote mutmaßlicher Täter von Tech-Support-Betrug: ${p.top}, ${p.highest} je Million Einwohner.`
      : `Karte der USA. Mutmaßliche Täter von Tech-Support-Betrug im Jahr ${p.year}: von ${p.lowest} je Million Einwohner (${p.low}) bis ${p.highest} (${p.top}), unter ${f.number(p.ranked)} Gebieten mit Einwohnerzahl.`,
  caveat:
    'Das ist ein Vorwurf, keine Feststellung: Der Ort ist der, den man den Anzeigenden nannte oder den sie vermuteten. Anrufer können eine falsche Adresse nennen oder eine Nummer aus einem anderen Staat benutzen, und ein Bankkonto am Ort kann einem Finanzagenten gehören, der nur das Geld weiterleitet.',
  abroad: 'Mutmaßliche Täter im Ausland oder an unbekanntem Ort sind nicht gezählt.',
  count: 'Mutmaßliche Täter',
  rate: 'Mutmaßliche Täter je Million Einwohner',
  countHead: 'Mutmaßliche Täter',
  rateHead: 'Je Million Einwohner',
  year: 'Jahr',
  showYear: (year) => String(year),
  name: (p) =>
    `${p.name}: ${p.rate === null ? 'keine Quote' : `${p.rate} je Million Einwohner`}, ${p.count === null ? 'keine gemeldet' : `${f.number(p.count)} ${p.count === 1 ? 'mutmaßlicher Täter' : 'mutmaßliche Täter'}`}`,
});
