import type { Years } from '../../../indicators/operation-years.ts';
import type { Format } from '../../format.ts';
import { counted } from '../counted.ts';
import { inText } from '../country-name.ts';

/** English words of the figure victim-countries. */
export const victimCountries = (f: Format) => ({
  title: (p: { countries: number; top: string }) =>
    p.countries === 1
      ? `The recorded operations name victims in one country: ${inText(p.top)}`
      : `The recorded operations name victims in ${f.number(p.countries)} countries; most often: ${inText(p.top)}`,
  subtitle: (operations: number, years: Years | null) =>
    `Number of operations whose sources name victims in the country; ${counted(f, operations, years)}`,
  alt: (p: { first: readonly string[]; operation: string; others: readonly string[] }) =>
    `World map. ${p.first.length === 0 ? '' : `${p.operation}: ${f.list(p.first)}. `}Most often named in all operations: ${f.list(p.others)}.`,
  outlined: (operation: string) => `Outlined: countries named for ${operation}.`,
  notAll: 'A country stands here if a source names it, whatever the number of victims.',
  boundaries: 'Boundaries: Natural Earth; they are no statement on any dispute.',
  legend: 'Operations',
  none: 'none recorded',
  country: 'Country',
  operations: 'Operations',
  founding: (operation: string) => `Named for ${operation}`,
  yes: 'yes',
  no: 'no',
  countryCount: (name: string, count: number) => `${name} ${f.number(count)}`,
});
