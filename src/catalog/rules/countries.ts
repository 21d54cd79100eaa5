import { actions } from '../../datasets/actions.ts';
import { advice } from '../../datasets/advice.ts';
import { agencies } from '../../datasets/agencies.ts';
import { countries } from '../../datasets/countries.ts';
import type { Dataset } from '../../datasets/dataset.ts';
import { helpChannels } from '../../datasets/help-channels.ts';
import { ic3Countries } from '../../datasets/ic3-countries.ts';
import { operationPlaces } from '../../datasets/operation-places.ts';
import { operationVictimCountries } from '../../datasets/operation-victim-countries.ts';
import { operations } from '../../datasets/operations.ts';
import { partners } from '../../datasets/partners.ts';
import { regions } from '../../datasets/regions.ts';
import { sources } from '../../datasets/sources.ts';
import { type Data, isJustified, justifyWith, type Report, type Rule } from './rule.ts';

export const countryFits: Rule = {
  id: 'country-fits',
  severity: 'error',
  guards:
    'The country of a row is not that of its id or of its agency: a code of two letters that is off by one is another country.',
  mend: 'Correct the country, or the agency. Only raids, arrests and takedowns are led abroad.',
  reads: [actions, agencies, countries, helpChannels, operationPlaces, operations, regions],
  check: (data, report) => {
    for (const { dataset, line, country, expected, why } of expectations(data)) {
      if (country === expected) continue;
      report(dataset, line, {
        column: 'country',
        value: country,
        message: `${why} ${expected}`,
        mend: `Write ${expected}, or correct the other.`,
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
    const expected = find(agencies, id)?.country;
    if (expected) yield { ...row, dataset: helpChannels, expected, why: `${id} is of` };
  }
  for (const row of rows(actions)) {
    const { agency_id: id, kind } = row;
    const expected = find(agencies, id)?.country;
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

/** `GB` of `gb-colp`; nothing where an id begins with no country. */
function countryOfId(id: string, find: Data['find']): string | undefined {
  const [, letters = ''] = /^([a-z]{2})-/.exec(id) ?? [];
  return find(countries, letters.toUpperCase())?.country;
}

const several = 'several countries';

export const documentCountry: Rule = {
  id: 'document-country',
  severity: 'warning',
  guards:
    'A row on an agency, on advice or on help rests on a document that all other rows take for another country.',
  mend: `Correct the source or the country, or write in the note of the document in sources.csv that it is on ${several}.`,
  reads: [advice, agencies, helpChannels, operations, sources],
  check: (data, report) => {
    for (const [id, uses] of Map.groupBy(documentUses(data), (use) => use.id)) {
      const document = data.find(sources, id);
      // Lists of many agencies are datasets.
      if (!document || document.kind === 'dataset' || isJustified(document, several)) continue;
      checkUses(uses, report);
    }
  },
};

interface Use {
  /** The document. */
  readonly id: string;
  readonly country: string;
  /** Null for an operation in India: its row lists its own documents. */
  readonly row: { readonly dataset: Dataset; readonly line: number } | null;
}

function documentUses({ rows }: Data): readonly Use[] {
  const own = [advice, agencies, helpChannels].flatMap((dataset) =>
    rows<typeof advice | typeof agencies | typeof helpChannels>(dataset).flatMap(
      ({ country, source_id: id, line }) =>
        country === null ? [] : [{ id, country, row: { dataset, line } }],
    ),
  );
  const raids = rows(operations).flatMap(({ country, source_ids }) =>
    source_ids.map((id) => ({ id, country, row: null })),
  );
  return [...raids, ...own];
}

function checkUses(uses: readonly Use[], report: Report): void {
  const groups = [...Map.groupBy(uses, ({ country }) => country)];
  const [usual] = groups.toSorted(([, a], [, b]) => weight(b) - weight(a));
  const raid = uses.some(({ row: own }) => own === null);
  if (!usual) return;
  for (const { country, row } of uses) {
    // Articles on a raid name the agencies of other countries that took part.
    if (country === usual[0] || row === null || (raid && row.dataset === agencies)) continue;
    report(row.dataset, row.line, {
      column: 'source_id',
      value: uses[0]?.id ?? null,
      message: `the other rows that rest on it are on ${usual[0]}, this one on ${country}`,
      mend: `Correct the source or the country, or write in the note of the document that it is on ${several}.`,
    });
  }
}

/** Documents of an operation are on that operation, however few other rows there are. */
const weight = (uses: readonly Use[]) =>
  uses.length + (uses.some(({ row }) => row === null) ? 1000 : 0);

const named = 'named by the source';

export const loneCountry: Rule = {
  id: 'lone-country',
  severity: 'warning',
  guards:
    'Victims or a partner are of a country that stands for no agency, no action and no complaints to the FBI in this record, and that no text beside the row names.',
  mend: `Correct the country, or write in the note of the row that it is ${named}.`,
  reads: [
    actions,
    agencies,
    countries,
    ic3Countries,
    operationVictimCountries,
    operations,
    partners,
    sources,
  ],
  check: (data, report) => {
    const known = new Set(
      [...data.rows(agencies), ...data.rows(actions), ...data.rows(ic3Countries)].flatMap(
        ({ country }) => country ?? [],
      ),
    );
    for (const { dataset, line, column, country, texts } of countriesNamed(data)) {
      const name = data.find(countries, country)?.name ?? country;
      const text = texts.join(' ').toLowerCase();
      if (known.has(country) || text.includes(name.toLowerCase()) || text.includes(named)) continue;
      report(dataset, line, {
        column,
        value: country,
        message: `no agency, no action and no list of the FBI has ${name}, and no text beside the row names it`,
        mend:
          dataset === partners
            ? `Correct it, or add an agency of ${name}.`
            : `Correct it, ${justifyWith(named)}.`,
      });
    }
  },
};

interface Named {
  readonly dataset: Dataset;
  readonly line: number;
  readonly column: string;
  readonly country: string;
  /** What is written beside the row. */
  readonly texts: readonly (string | null | undefined)[];
}

function* countriesNamed({ rows, find }: Data): Generator<Named> {
  for (const { country, name, line } of rows(partners)) {
    if (country !== null)
      yield { dataset: partners, line, column: 'country', country, texts: [name] };
  }
  for (const { country, operation_id, source_id, note, line } of rows(operationVictimCountries)) {
    const [operation, source] = [find(operations, operation_id), find(sources, source_id)];
    const texts = [note, operation?.name, operation?.summary, source?.title, source?.note];
    yield { dataset: operationVictimCountries, line, column: 'country', country, texts };
  }
  for (const { victim_countries: all, title, note, line } of rows(actions)) {
    for (const country of all ?? [])
      yield { dataset: actions, line, column: 'victim_countries', country, texts: [title, note] };
  }
}
