import { actions } from '../../datasets/actions.ts';
import { agencies } from '../../datasets/agencies.ts';
import { countries } from '../../datasets/countries.ts';
import type { Dataset } from '../../datasets/dataset.ts';
import { helpChannels } from '../../datasets/help-channels.ts';
import { operationPlaces } from '../../datasets/operation-places.ts';
import { operations } from '../../datasets/operations.ts';
import { regions } from '../../datasets/regions.ts';
import type { Data, Rule } from './rule.ts';

export const countryFits: Rule = {
  id: 'country-fits',
  severity: 'error',
  guards:
    'The country of a row is not that of its id or of its agency: a code of two letters that is off by one is another country.',
  fix: 'Correct the country, or the agency. Only raids, arrests and takedowns are led abroad.',
  reads: [actions, agencies, countries, helpChannels, operationPlaces, operations, regions],
  check: (data, report) => {
    for (const { dataset, line, country, expected, why } of expectations(data)) {
      if (country === expected) continue;
      report(dataset, line, {
        column: 'country',
        value: country,
        message: `${why} ${expected}`,
        fix: `Write ${expected}, or correct the other.`,
      });
    }
  },
};

interface Expectation {
  readonly dataset: Dataset;
  readonly line: number;
  readonly country: string | null;
  readonly expected: string;
  /** Why it is expected, as a message says it before the country. */
  readonly why: string;
}

/** Kinds of actions that an agency takes or leads in other countries too. */
const abroad: readonly string[] = ['raid', 'arrests', 'takedown'];

function* expectations({ rows, find }: Data): Generator<Expectation> {
  for (const row of rows(agencies)) {
    const expected = countryOfId(row.agency_id, find);
    if (expected) yield { ...row, dataset: agencies, expected, why: 'its id begins with' };
  }
  for (const row of rows(regions)) {
    const expected = row.region.slice(0, 2);
    yield { ...row, dataset: regions, expected, why: 'its code begins with' };
  }
  for (const row of rows(helpChannels)) {
    const { agency_id: id } = row;
    const expected = countryOfAgency(id, find);
    if (expected) yield { ...row, dataset: helpChannels, expected, why: `${id} is of` };
  }
  for (const row of rows(actions)) {
    const { agency_id: id, kind } = row;
    const expected = countryOfAgency(id, find);
    if (expected && !abroad.includes(kind))
      yield { ...row, dataset: actions, expected, why: `${id} is of` };
  }
  // All places are towns and states of India.
  const inIndia = new Set(rows(operationPlaces).map((row) => row.operation_id));
  for (const row of rows(operations)) {
    if (inIndia.has(row.operation_id))
      yield { ...row, dataset: operations, expected: 'IN', why: 'its places are in' };
  }
}

/** An agency whose country is wrong is one fault, not one of all that name it. */
export const countryOfAgency = (id: string, find: Data['find']) =>
  countryOfId(id, find) ?? find(agencies, id)?.country;

/** `GB` of `gb-colp`; nothing where an id begins with no country. */
function countryOfId(id: string, find: Data['find']): string | undefined {
  const [, letters = ''] = /^([a-z]{2})-/.exec(id) ?? [];
  return find(countries, letters.toUpperCase())?.country;
}
