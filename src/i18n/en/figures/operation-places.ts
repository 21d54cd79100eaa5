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
      ? `Searches in one state or territory of India: ${f.list(p.places)}`
      : `Searches in ${f.number(p.states)} states and territories of India, most often in ${f.list(p.places)}`,
  titleOne: (p: { name: string; states: number }) =>
    p.states === 1
      ? `${p.name}: one state or territory named`
      : `${p.name}: ${f.number(p.states)} states and territories named`,
  subtitleAll: (operations: number, years: Years | null) =>
    `Number of recorded operations by state, and by city where one is named; ${counted(f, operations, years)}`,
  subtitleOne: (sources: number) =>
    sources === 1
      ? 'Places named by the only document on places'
      : `Places named by at least one of ${f.number(sources)} documents on places`,
  altAll: (p: { top: readonly string[]; cities: readonly string[] }) =>
    `Map of India. Most recorded operations: ${f.list(p.top)}.${p.cities.length === 0 ? '' : ` Cities named most often: ${f.list(p.cities)}.`}`,
  altOne: (places: readonly string[]) => `Map of India. Named: ${f.list(places)}.`,
  boundaries:
    'Boundaries as shown by the Government of India; other states dispute parts of them. The map takes no side.',
  oneSource: 'A place stands here if at least one document names it; documents differ.',
  notAll:
    'Only operations that were reported and that we found are counted; this is no measure of crime.',
  legend: 'Operations',
  none: 'none recorded',
  legendOne: 'State or territory',
  named: 'named by at least one document',
  notNamed: 'named by none',
  place: 'Place',
  state: 'State or territory',
  kind: 'Kind',
  operations: 'Operations',
  placeCount: (name: string, count: number) => `${name} ${f.number(count)}`,
});
