import type { Catalog } from '../catalog/catalog.ts';
import { agencies } from '../datasets/agencies.ts';
import type { RowOf } from '../datasets/dataset.ts';
import { endOf, monthsIn } from '../datasets/periods.ts';
import {
  agencySeries,
  isOurs,
  isYearLong,
  leadMetrics,
  metricOrder,
  type Series,
  type SeriesYear,
  type StatisticRow,
} from './agency-series.ts';
import { type CountryRecord, withVictims } from './country-records.ts';
import type { Stated } from './current.ts';
import { type CrimeTypeRow, crimeTypeByYear } from './losses.ts';

type Agency = RowOf<typeof agencies>;

/** One measure of the newest year that an agency gives; its row stands among the statistics of agencies. */
export interface LeadAmount {
  readonly series: Series;
  readonly metric: (typeof leadMetrics)[number];
  readonly item: SeriesYear;
  readonly row: StatisticRow;
}

/** What the page of a country answers first: the best that the data have. */
export type CountryLead =
  | {
      readonly kind: 'fbi';
      readonly agency: Agency;
      readonly year: number;
      readonly losses: Stated<CrimeTypeRow>;
      readonly complaints: Stated<CrimeTypeRow> | null;
    }
  | {
      readonly kind: 'agency';
      readonly agency: Agency;
      /** A whole year where any is known, else the months that are. */
      readonly period: string;
      readonly label: string;
      readonly amounts: readonly LeadAmount[];
    }
  | { readonly kind: 'place'; readonly operations: number }
  | { readonly kind: 'victims'; readonly operations: number }
  | { readonly kind: 'listed'; readonly listed: CountryRecord['listed'][number] }
  | { readonly kind: 'none' };

/** The office whose figures lead this record; it counts tech support fraud by itself. */
const fbi = 'us-fbi-ic3';

type FbiLead = Extract<CountryLead, { readonly kind: 'fbi' }>;

/** What an agency counted in one period. */
export type CountedLead = Extract<CountryLead, { readonly kind: 'fbi' | 'agency' }>;

/** What the FBI counted in its newest year; null where it states no losses. */
export function fbiLead(catalog: Catalog): FbiLead | null {
  const newest = crimeTypeByYear(catalog, 'tech-support').findLast(({ losses }) => losses.current);
  return newest ? fbiIn(catalog, newest.year) : null;
}

function fbiIn(catalog: Catalog, year: number): FbiLead | null {
  const agency = catalog.find(agencies, fbi);
  const found = crimeTypeByYear(catalog, 'tech-support').find((item) => item.year === year);
  const losses = found?.losses.current;
  if (!agency || !found || !losses) return null;
  return { kind: 'fbi', agency, year, losses, complaints: found.complaints.current };
}

/**
 * The figure of its own agency on tech support fraud; without one, the operations that took place there,
 * those that name its people as victims, its place in the list of the FBI.
 */
export function countryLead(catalog: Catalog, record: CountryRecord): CountryLead {
  const home = fbiLead(catalog);
  if (home?.agency.country === record.country) return home;
  const places = record.operations.filter(({ ties }) => ties.includes('place')).length;
  const victims = withVictims(record).length;
  const listed = record.listed.at(-1);
  return (
    agencyLead(catalog, record.country) ??
    (places > 0
      ? { kind: 'place', operations: places }
      : victims > 0
        ? { kind: 'victims', operations: victims }
        : listed
          ? { kind: 'listed', listed }
          : { kind: 'none' })
  );
}

/**
 * What the same agency counted by the same name in the period before, one as long: what the lead
 * compares with. Null where there is none.
 */
export function leadBefore(catalog: Catalog, lead: CountryLead): CountedLead | null {
  if (lead.kind === 'fbi') return fbiIn(catalog, lead.year - 1);
  if (lead.kind !== 'agency') return null;
  const { agency, period, label } = lead;
  const length = monthsIn(period);
  if (length === null) return null;
  const category = lead.amounts[0]?.series.category;
  const earlier = firmAmounts(catalog, agency.country)
    .filter(({ series }) => series.agency === agency && series.category === category)
    .filter(({ item }) => item.label === label && endOf(item.period) < endOf(period))
    .filter(({ item }) => monthsIn(item.period) === length)
    .sort((a, b) => endOf(b.item.period) - endOf(a.item.period));
  return leadAt(earlier, earlier[0]);
}

/** Every firm value on tech support fraud of the agencies of a country. */
const firmAmounts = (catalog: Catalog, country: string | null): readonly LeadAmount[] =>
  agencySeries(catalog)
    .filter(({ agency, category }) => agency.country === country && isOurs(category))
    .flatMap((series) => {
      const metric = leadMetrics.find((known) => known === series.metric);
      return series.years.flatMap((item): LeadAmount[] =>
        !metric || item.doubtful || item.row === null
          ? []
          : [{ series, metric, item, row: item.row }],
      );
    });

/**
 * The newest year that an agency of the country counts in full, else the newest other period; of one
 * period, what it counts most broadly.
 */
function agencyLead(catalog: Catalog, country: string): CountedLead | null {
  const firm = firmAmounts(catalog, country);
  const [best] = [...firm].sort(
    (a, b) =>
      Number(isYearLong(b.item.period)) - Number(isYearLong(a.item.period)) ||
      endOf(b.item.period) - endOf(a.item.period) ||
      a.series.category.length - b.series.category.length ||
      metricOrder.indexOf(a.metric) - metricOrder.indexOf(b.metric),
  );
  return leadAt(firm, best);
}

/** All that its agency counted in the period and category of one amount. */
function leadAt(firm: readonly LeadAmount[], best: LeadAmount | undefined): CountedLead | null {
  if (!best) return null;
  const { agency, category } = best.series;
  const amounts = firm
    .filter(
      ({ series, item }) =>
        series.agency === agency &&
        series.category === category &&
        item.period === best.item.period,
    )
    .toSorted((a, b) => metricOrder.indexOf(a.metric) - metricOrder.indexOf(b.metric));
  return { kind: 'agency', agency, period: best.item.period, label: best.item.label, amounts };
}
