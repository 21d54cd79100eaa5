import { actions } from '../../datasets/actions.ts';
import { advice } from '../../datasets/advice.ts';
import { agencies } from '../../datasets/agencies.ts';
import { agencyStatistics } from '../../datasets/agency-statistics.ts';
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
    'A row about an agency, its statistics, an action, advice or help cites a source that all other rows cite for another country.',
  fix: `Correct the source or the country, or write in the note of the source in sources.csv that it covers ${several}.`,
  reads: [
    actions,
    advice,
    agencies,
    agencyStatistics,
    countries,
    helpChannels,
    operations,
    sources,
  ],
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
  const counted = rows(agencyStatistics).flatMap(({ agency_id, source_id, line }) =>
    use(agencyStatistics, source_id, countryOfAgency(agency_id, find), line),
  );
  // What happened in India, or with an operation there, is told by the documents of that operation.
  const elsewhere = rows(actions).flatMap(
    ({ agency_id, country, operation_id, source_ids, line }) =>
      country === 'IN' || operation_id !== null
        ? []
        : source_ids.flatMap((id) => use(actions, id, countryOfAgency(agency_id, find), line)),
  );
  const raids = rows(operations).flatMap(({ country, source_ids }) =>
    source_ids.map((id) => ({ id, country, row: null })),
  );
  return [...raids, ...own, ...counted, ...elsewhere];
}

function checkUses(uses: readonly Use[], report: Report): void {
  const groups = [...Map.groupBy(uses, ({ country }) => country)];
  const [usual] = groups.toSorted(([, a], [, b]) => weight(b) - weight(a));
  const raid = uses.some(({ row: own }) => own === null);
  if (!usual) return;
  for (const { country, row } of uses) {
    // Articles on a raid name the agencies of other countries that took part.
    if (country === usual[0] || row === null || (raid && isForeignAgency(row.dataset))) continue;
    report(row.dataset, row.line, {
      column: row.dataset === actions ? 'source_ids' : 'source_id',
      value: uses[0]?.id ?? null,
      message: `the other rows that cite it are about ${usual[0]}, this one is about ${country}`,
      fix: `Correct the source or the country, or write in the note of the source that it covers ${several}.`,
    });
  }
}

const isForeignAgency = (dataset: Dataset) => dataset === agencies || dataset === agencyStatistics;

/** Documents of an operation are on that operation, however few other rows there are. */
const weight = (uses: readonly Use[]) =>
  uses.length + (uses.some(({ row }) => row === null) ? 1000 : 0);
