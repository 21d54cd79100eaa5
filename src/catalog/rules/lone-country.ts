import { actions } from '../../datasets/actions.ts';
import { agencies } from '../../datasets/agencies.ts';
import { countries } from '../../datasets/countries.ts';
import type { Dataset } from '../../datasets/dataset.ts';
import { ic3Countries } from '../../datasets/ic3-countries.ts';
import { operationVictimCountries } from '../../datasets/operation-victim-countries.ts';
import { operations } from '../../datasets/operations.ts';
import { partners } from '../../datasets/partners.ts';
import { sources } from '../../datasets/sources.ts';
import { type Data, justifyWith, type Rule } from './rule.ts';

const named = 'named by the source';

export const loneCountry: Rule = {
  id: 'lone-country',
  severity: 'warning',
  guards:
    'Victims or a partner are from a country that no agency, action or FBI list of this record has, and that no text beside the row names.',
  fix: `Correct the country, or write in the note of the row that it is ${named}.`,
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
        message: `no agency, action or FBI list has ${name}, and no text beside the row names it`,
        fix:
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
  const nameOf = (row: { operation_id: string; country: string }) =>
    `${row.operation_id} ${row.country}`;
  const told = Map.groupBy(rows(operationVictimCountries), nameOf);
  for (const row of rows(operationVictimCountries)) {
    const { country, operation_id, source_id, note, line } = row;
    // What a second document says as well is no slip.
    if ((told.get(nameOf(row))?.length ?? 0) > 1) continue;
    const [operation, source] = [find(operations, operation_id), find(sources, source_id)];
    const texts = [note, operation?.name, operation?.summary, source?.title, source?.note];
    yield { dataset: operationVictimCountries, line, column: 'country', country, texts };
  }
  for (const { victim_countries: all, title, note, source_ids, line } of rows(actions)) {
    for (const country of source_ids.length > 1 ? [] : (all ?? []))
      yield { dataset: actions, line, column: 'victim_countries', country, texts: [title, note] };
  }
}
