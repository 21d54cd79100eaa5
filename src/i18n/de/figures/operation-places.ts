import type { Format } from '../../format.ts';
import { counted } from '../counted.ts';
import type { FigureWords } from './shape.ts';

/**
 * German words of the figure operation-places.
 * Names of Indian states and cities, and of operations, come in as the data has them.
 */
export const operationPlaces = (f: Format): FigureWords['operation-places'] => ({
  titleAll: (p) =>
    p.states === 1
      ? `Die Polizei durchsuchte Callcenter in einem indischen Bundesstaat oder Territorium: ${f.list(p.places)}`
      : `Einsätze fanden in ${f.number(p.states)} indischen Bundesstaaten und Territorien statt, am häufigsten in ${f.list(p.places)}`,
  titleOne: (p) =>
    p.states === 1
      ? `${p.name}: Quellen nennen einen Bundesstaat oder ein Territorium`
      : `${p.name}: Quellen nennen ${f.number(p.states)} Bundesstaaten und Territorien`,
  subtitleAll: (operations, years) =>
    `Zahl der erfassten Einsätze nach Bundesstaat und, wo genannt, nach Stadt; ${counted(f, operations, years)}`,
  subtitleOne: (sources) =>
    sources === 1
      ? 'Orte nach der einzigen Quelle mit Ortsangaben'
      : `Orte, die mindestens eine der ${f.number(sources)} Quellen mit Ortsangaben nennt`,
  altAll: (p) =>
    `Karte Indiens. Die meisten erfassten Einsätze: ${f.list(p.top)}.${p.cities.length === 0 ? '' : ` Am häufigsten genannte Städte: ${f.list(p.cities)}.`}`,
  altOne: (places) => `Karte Indiens. Genannt: ${f.list(places)}.`,
  boundaries:
    'Grenzen nach der Darstellung der indischen Regierung; Pakistan und China bestreiten Teile davon.',
  oneSource:
    'Ein Ort ist gezeigt, wenn mindestens eine Quelle ihn nennt; die Quellen unterscheiden sich.',
  cities: 'Punkte stehen für Städte, die Quellen nennen.',
  notAll:
    'Gezählt sind nur Einsätze, über die wir Berichte gefunden haben. Das ist kein Maß für Kriminalität.',
  legend: 'Einsätze',
  none: 'keine erfasst',
  legendOne: 'Bundesstaat oder Territorium',
  named: 'in mindestens einer Quelle genannt',
  notNamed: 'in keiner genannt',
  place: 'Ort',
  state: 'Bundesstaat oder Territorium',
  kind: 'Art',
  operations: 'Einsätze',
  placeCount: (name, count) => `${name} ${f.number(count)}`,
});
