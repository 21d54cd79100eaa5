import { advice } from '../../datasets/advice.ts';
import { agencies } from '../../datasets/agencies.ts';
import { countries } from '../../datasets/countries.ts';
import type { Dataset } from '../../datasets/dataset.ts';
import { helpChannels } from '../../datasets/help-channels.ts';
import { operations } from '../../datasets/operations.ts';
import { sources } from '../../datasets/sources.ts';
import { countryOfAgency } from './countries.ts';
import { type Data, isJustified, type Report, type Rule } from './rule.ts';

const several = 'several countries';

export const documentCountry: Rule = {
  id: 'document-country',
  severity: 'warning',
  guards:
    'A row on an agency, on advice or on help rests on a document that all other rows take for another country.',
  mend: `Correct the source or the country, or write in the note of the document in sources.csv that it is on ${several}.`,
  reads: [advice, agencies, countries, helpChannels, operations, sources],
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

function documentUses({ rows, find }: Data): readonly Use[] {
  const use = (dataset: Dataset, id: string, country: string | null | undefined, line: number) =>
    country ? [{ id, country, row: { dataset, line } }] : [];
  const own = [
    ...rows(advice).flatMap((row) => use(advice, row.source_id, row.country, row.line)),
    ...rows(agencies).flatMap(({ agency_id, source_id, line }) =>
      use(agencies, source_id, countryOfAgency(agency_id, find), line),
    ),
    ...rows(helpChannels).flatMap(({ agency_id, source_id, line }) =>
      use(helpChannels, source_id, countryOfAgency(agency_id, find), line),
    ),
  ];
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
