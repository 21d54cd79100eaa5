import type { Years } from '../../../indicators/operation-years.ts';
import type { Format } from '../../format.ts';
import { counted, operations } from '../counted.ts';
import { inText } from '../country-name.ts';

/** English words of the figure victim-country-ranking, which gets countries by their code. */
export const victimCountryRanking = (f: Format) => ({
  title: (p: {
    top: readonly string[];
    operations: number;
    all: number;
    next: { readonly countries: readonly string[]; readonly operations: number } | null;
  }) => {
    const first = `Sources name victims in ${f.list(p.top.map((code) => inText(f, code)))} in ${f.number(p.operations)} of ${operations(f, p.all)}`;
    if (p.next === null) return first;
    const each = p.next.countries.length === 1 ? '' : ' each';
    return `${first}, and in ${f.list(p.next.countries.map((code) => inText(f, code)))} in ${f.number(p.next.operations)}${each}`;
  },
  subtitle: (count: number, years: Years | null) =>
    `Number of operations whose sources name victims in the country; ${counted(f, count, years)}`,
  alt: (top: readonly { readonly country: string; readonly operations: number }[]) =>
    `Bar chart. Number of operations that name victims in the country: ${f.list(top.map(({ country, operations: count }) => `${f.country(country)} ${f.number(count)}`))}.`,
  several: 'One operation can name several countries.',
  notAll:
    'A country is listed if at least one source names victims there; how many victims there were is not counted.',
  country: 'Country',
  operations: 'Operations',
});
