import type { Years } from '../../../indicators/operation-years.ts';
import type { Format } from '../../format.ts';
import { counted } from '../counted.ts';

/**
 * English words of the figure operation-places.
 * Names of Indian states and cities, and of operations, come in as the data has them.
 */
export const operationPlaces = (f: Format) => ({
  titleAll: (p: { states: number; places: readonly string[] }) =>
    p.states === 1
      ? `Police searched call centres in one state or territory of India: ${f.list(p.places)}`
      : `Operations took place in ${f.number(p.states)} states and territories of India, most often in ${f.list(p.places)}`,
  titleOne: (p: { name: string; states: number }) =>
    p.states === 1
      ? `${p.name}: sources name one state or territory`
      : `${p.name}: sources name ${f.number(p.states)} states and territories`,
  subtitleAll: (operations: number, years: Years | null) =>
    `Number of recorded operations by state, and by city where one is named; ${counted(f, operations, years)}`,
  subtitleOne: (sources: number) =>
    sources === 1
      ? 'Places named by the one source that names any'
      : `Places named by at least one of the ${f.number(sources)} sources that name any`,
  altAll: (p: { top: readonly string[]; cities: readonly string[] }) =>
    `Map of India. Most recorded operations: ${f.list(p.top)}.${p.cities.length === 0 ? '' : ` Cities named most often: ${f.list(p.cities)}.`}`,
  altOne: (places: readonly string[]) => `Map of India. Named: ${f.list(places)}.`,
  boundaries:
    'Boundaries as drawn by the Government of India; Pakistan and China dispute parts of them.',
  oneSource: 'A place is shown if at least one source names it; sources differ.',
  cities: 'Dots mark the cities that sources name.',
  notAll: 'This counts only reported operations that we found. It does not measure crime.',
  legend: 'Operations',
  none: 'none recorded',
  legendOne: 'State or territory',
  named: 'named by at least one source',
  notNamed: 'named by none',
  place: 'Place',
  state: 'State or territory',
  kind: 'Kind',
  operations: 'Operations',
  placeCount: (name: string, count: number) => `${name} ${f.number(count)}`,
});
