import type { Catalog } from '../catalog/catalog.ts';
import { perCatalog } from '../catalog/per-catalog.ts';
import { actions } from '../datasets/actions.ts';
import { agencies } from '../datasets/agencies.ts';
import { agencyStatistics } from '../datasets/agency-statistics.ts';
import type { RowOf } from '../datasets/dataset.ts';
import { ic3Countries } from '../datasets/ic3-countries.ts';
import { operationPartners } from '../datasets/operation-partners.ts';
import { operationVictimCountries } from '../datasets/operation-victim-countries.ts';
import { operations } from '../datasets/operations.ts';
import { partners } from '../datasets/partners.ts';
import { sources } from '../datasets/sources.ts';
import { compare } from '../order/compare.ts';
import { isOurs, type StatisticRow } from './agency-series.ts';
import { type Action, byDateOfAction, countriesOfAction } from './cases.ts';
import type { Stated } from './current.ts';
import { byDate } from './operation-methods.ts';
import type { Operation } from './operations.ts';
import { weighMeasure } from './standing.ts';

/** How a country stands to an operation: it took place there, its people were defrauded, its offices or companies helped. */
export type Tie = 'place' | 'victims' | 'partner';

export interface TiedOperation {
  readonly operation: Operation;
  readonly ties: readonly Tie[];
}

/** Complaints from one country that the FBI lists for one year. */
export interface ListedYear {
  readonly year: number;
  readonly complaints: Stated<RowOf<typeof ic3Countries>>;
  /** Place in the list of the report; null for the United States, which stand outside it. */
  readonly rank: number | null;
}

/** All that the data say of one country. */
export interface CountryRecord {
  /** ISO 3166-1 code of two letters. */
  readonly country: string;
  /** Figures of its own agencies, and surveys of companies among its people. */
  readonly statistics: readonly StatisticRow[];
  /** Oldest year first. */
  readonly listed: readonly ListedYear[];
  /** Newest first; undated ones last. */
  readonly operations: readonly TiedOperation[];
  /** Newest first; undated ones last. */
  readonly actions: readonly Action[];
  /** Agencies with a page on which a victim can report. */
  readonly desks: readonly RowOf<typeof agencies>[];
}

/** Every country of which the data say something, by its code, in the order of codes. */
export const countryRecords = perCatalog((catalog): ReadonlyMap<string, CountryRecord> => {
  const statistics = Map.groupBy(
    catalog.rows(agencyStatistics).filter((row) => countryOf(catalog, row) !== null),
    (row) => countryOf(catalog, row) ?? '',
  );
  const listed = Map.groupBy(catalog.rows(ic3Countries), ({ country }) => country);
  const ties = tiesByCountry(catalog);
  const acts = Map.groupBy(
    catalog
      .rows(actions)
      .flatMap((action) =>
        countriesOfAction(catalog, action).map((country) => ({ country, action })),
      ),
    ({ country }) => country,
  );
  const desks = Map.groupBy(
    catalog
      .rows(agencies)
      .filter(
        ({ report_url, country, status }) => report_url && country && status !== 'unconfirmed',
      ),
    ({ country }) => country ?? '',
  );
  const codes = [statistics, listed, ties, acts, desks].flatMap((part) => [...part.keys()]);
  const records = [...new Set(codes)].sort().map((country): [string, CountryRecord] => [
    country,
    {
      country,
      statistics: statistics.get(country) ?? [],
      listed: listedYears(catalog, listed.get(country) ?? []),
      operations: ties.get(country) ?? [],
      actions: (acts.get(country) ?? []).map(({ action }) => action).sort(byDateOfAction),
      desks: desks.get(country) ?? [],
    },
  ]);
  const index = new Map(records);
  return index;
});

/**
 * Country that a statistic is about: that of the agency, or, for what a company asked in several countries,
 * the one whose code ends the category. Null where it is about no single country.
 */
function countryOf(catalog: Catalog, { agency_id, category }: StatisticRow): string | null {
  const agency = catalog.find(agencies, agency_id);
  if (agency?.kind !== 'company') return agency?.country ?? null;
  return /-([a-z]{2})$/.exec(category)?.[1]?.toUpperCase() ?? null;
}

function listedYears(
  catalog: Catalog,
  rows: readonly RowOf<typeof ic3Countries>[],
): readonly ListedYear[] {
  return [...Map.groupBy(rows, ({ year }) => year)]
    .sort(([a], [b]) => a - b)
    .flatMap(([year, printings]) => {
      const { current } = weighMeasure(catalog, ic3Countries, printings, 'complaints');
      return current ? [{ year, complaints: current, rank: current.row.rank }] : [];
    });
}

function tiesByCountry(catalog: Catalog): ReadonlyMap<string, readonly TiedOperation[]> {
  const found = new Map<string, Map<string, Set<Tie>>>();
  const add = (country: string, operationId: string, tie: Tie) => {
    const own = found.get(country) ?? new Map<string, Set<Tie>>();
    found.set(country, own.set(operationId, (own.get(operationId) ?? new Set()).add(tie)));
  };
  for (const row of catalog.rows(operationVictimCountries))
    add(row.country, row.operation_id, 'victims');
  for (const { partner_id, operation_id } of catalog.rows(operationPartners)) {
    const country = catalog.find(partners, partner_id)?.country;
    if (country) add(country, operation_id, 'partner');
  }
  for (const row of catalog.rows(operations)) add(row.country, row.operation_id, 'place');
  return new Map(
    [...found].map(([country, own]) => [
      country,
      [...own]
        .flatMap(([id, ties]) => {
          const operation = catalog.find(operations, id);
          return operation ? [{ operation, ties: [...ties] }] : [];
        })
        .sort((a, b) => newestFirst(a.operation, b.operation)),
    ]),
  );
}

function newestFirst(a: Operation, b: Operation): number {
  if (a.start_date === null || b.start_date === null)
    return Number(a.start_date === null) - Number(b.start_date === null);
  return byDate(b, a);
}

/** Operations whose documents name victims in the country. */
export const withVictims = ({ operations }: CountryRecord): readonly TiedOperation[] =>
  operations.filter(({ ties }) => ties.includes('victims'));

/** Figures that agencies of the country print; surveys of companies among its people are left out. */
export const ofOwnAgencies = (
  catalog: Catalog,
  { statistics }: CountryRecord,
): readonly StatisticRow[] =>
  statistics.filter(({ agency_id }) => catalog.find(agencies, agency_id)?.kind !== 'company');

/**
 * Whose figures the record of a country has beside what leads it: those of its agencies on tech support
 * fraud, else on anything wider. Null where its agencies give none.
 */
export function otherFigures(catalog: Catalog, record: CountryRecord) {
  const rows = ofOwnAgencies(catalog, record);
  const ours = rows.filter(({ category }) => isOurs(category));
  const ids = new Set((ours.length > 0 ? ours : rows).map(({ agency_id }) => agency_id));
  const found = [...ids].flatMap((id) => catalog.find(agencies, id) ?? []);
  return found.length === 0 ? null : { isWider: ours.length === 0, agencies: found };
}

/** Every document that a country's record rests on, newest first; undated ones last. */
export function documentsOfCountry(
  catalog: Catalog,
  { country, statistics, listed, actions, desks }: CountryRecord,
) {
  const ids = [
    ...statistics.map(({ source_id }) => source_id),
    ...listed.map(({ complaints }) => complaints.row.source_id),
    ...catalog
      .rows(operationVictimCountries)
      .filter((row) => row.country === country)
      .map(({ source_id }) => source_id),
    ...actions.flatMap(({ source_ids }) => source_ids),
    ...desks.map(({ source_id }) => source_id),
  ];
  return [...new Set(ids)]
    .flatMap((id) => catalog.find(sources, id) ?? [])
    .sort(
      (a, b) => compare(b.published ?? '', a.published ?? '') || compare(a.source_id, b.source_id),
    );
}
