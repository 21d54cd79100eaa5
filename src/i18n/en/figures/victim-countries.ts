import type { Years } from '../../../indicators/operation-years.ts';
import type { Format } from '../../format.ts';
import { counted } from '../counted.ts';
import { inText } from '../country-name.ts';

/** English words of the figure victim-countries, which gets countries by their code. */
export const victimCountries = (f: Format) => ({
  title: (p: { countries: number; top: string }) =>
    p.countries === 1
      ? `Sources on these operations name victims in one country: ${inText(f, p.top)}`
      : `Sources on these operations name victims in ${f.number(p.countries)} countries, most often in ${inText(f, p.top)}`,
  subtitle: (operations: number, years: Years | null) =>
    `Number of operations whose sources name victims in the country; ${counted(f, operations, years)}`,
  /** `first` are the countries named for the operation with which the record began, if any. */
  alt: (p: {
    first: readonly string[];
    operation: string;
    most: readonly { readonly country: string; readonly operations: number }[];
  }) => {
    const most = f.list(
      p.most.map(({ country, operations }) => `${f.country(country)} ${f.number(operations)}`),
    );
    return p.first.length === 0
      ? `World map. Most often named in all operations: ${most}.`
      : `World map. ${p.operation}: ${f.list(p.first.map(f.country))}. Most often named in all operations: ${most}.`;
  },
  outlined: (operation: string) => `Countries named for ${operation} are outlined.`,
  notAll:
    'A country is shaded if at least one source names victims there; how many victims there were is not shown.',
  boundaries: 'Boundaries: Natural Earth. They are not a statement on any dispute.',
  legend: 'Operations',
  none: 'none recorded',
  country: 'Country',
  operations: 'Operations',
  /** Title of the column `named_for_cbi_chakra_2`, which names this operation in every release. */
  founding: 'Named for Chakra-II',
  yes: 'yes',
  no: 'no',
});
