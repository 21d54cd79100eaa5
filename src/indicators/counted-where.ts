import type { Catalog } from '../catalog/catalog.ts';
import type { agencies } from '../datasets/agencies.ts';
import type { RowOf } from '../datasets/dataset.ts';
import { endOf, startOf } from '../datasets/periods.ts';
import {
  agencySeries,
  isOurs,
  isYearLong,
  metricOrder,
  type Series,
  type StatisticRow,
} from './agency-series.ts';
import { complaintSeries } from './complaint-series.ts';
import { fbiLead } from './country-lead.ts';
import type { Stated } from './current.ts';
import { type ReportRow, reportsWithin } from './ftc.ts';
import type { CrimeTypeRow } from './losses.ts';
import { techSupportYears } from './tech-support.ts';

/** What one agency counts of tech support fraud. */
export interface CountedWhere {
  /** ISO 3166-1 code. */
  readonly country: string;
  readonly agency: RowOf<typeof agencies>;
  /** What the agency calls it; null for the FBI, whose type has no other name here. */
  readonly label: string | null;
  /** The first period on record. */
  readonly since: string;
  /** The newest whole year, else the newest other period. */
  readonly period: string;
  /** The losses that the FBI counted; null for other agencies. */
  readonly fbi: Stated<CrimeTypeRow> | null;
  /** The reports that the Federal Trade Commission prints among its types; null for other agencies. */
  readonly ftc: Stated<ReportRow> | null;
  /** What another agency counted in that period, money first. */
  readonly rows: readonly StatisticRow[];
}

/** What is no count: readers of an article, one case or the mean of several, a part of those counted. */
const noCounts: readonly string[] = [
  'article-views',
  'average-loss',
  'largest-loss',
  'median-loss',
  'share-by-payment',
  'share-with-loss',
];

/** One entry for each agency that counts tech support fraud, by country. */
export function countedWhere(catalog: Catalog): readonly CountedWhere[] {
  const own = agencySeries(catalog).filter(
    ({ agency, category, metric }) =>
      agency.country !== null && isOurs(category) && !noCounts.includes(metric),
  );
  const byAgency = Map.groupBy(own, ({ agency }) => agency.agency_id);
  return [
    ...ofFbi(catalog),
    ...[...byAgency.values()].flatMap((series) => ofAgency(catalog, series)),
  ];
}

function ofFbi(catalog: Catalog): readonly CountedWhere[] {
  const lead = fbiLead(catalog);
  const first = techSupportYears(catalog).find(({ losses }) => losses !== null);
  if (!lead?.agency.country || !first) return [];
  const { agency, year, losses } = lead;
  return [
    {
      country: lead.agency.country,
      agency,
      label: null,
      since: String(first.year),
      period: String(year),
      fbi: losses,
      ftc: null,
      rows: [],
    },
  ];
}

function ofAgency(catalog: Catalog, all: readonly Series[]): readonly CountedWhere[] {
  const firm = all.flatMap(({ agency, category, metric, years }) =>
    years
      .filter(({ doubtful }) => !doubtful)
      .map(({ period, label, row }) => ({ agency, category, metric, period, label, row })),
  );
  const [best] = firm.toSorted(
    (a, b) =>
      Number(isYearLong(b.period)) - Number(isYearLong(a.period)) ||
      endOf(b.period) - endOf(a.period) ||
      a.category.length - b.category.length,
  );
  if (!best?.agency.country) return [];
  const { agency, category, period, label } = best;
  const place = ({ metric }: StatisticRow) =>
    metricOrder.includes(metric) ? metricOrder.indexOf(metric) : metricOrder.length;
  return [
    {
      country: best.agency.country,
      agency,
      label,
      since: sinceOf(catalog, agency.agency_id, firm),
      period,
      fbi: null,
      ftc: best.row === null ? reportsIn(catalog, period) : null,
      rows: firm
        .filter((item) => item.category === category && item.period === period)
        .flatMap(({ row }) => row ?? [])
        .toSorted((a, b) => place(a) - place(b)),
    },
  ];
}

/** What the Federal Trade Commission prints of a year. */
const reportsIn = (catalog: Catalog, period: string) =>
  reportsWithin(catalog, 'imposter-scams').find(
    ({ type, year }) => type.type === 'tech-support-scams' && String(year) === period,
  )?.reports ?? null;

/** The first period of which anything is on record, by year, quarter or month. */
function sinceOf(
  catalog: Catalog,
  agencyId: string,
  firm: readonly { readonly period: string }[],
): string {
  const monthly = complaintSeries(catalog)
    .filter(({ agency }) => agency.agency_id === agencyId)
    .flatMap(({ periods }) => periods);
  const [first] = [...firm, ...monthly].toSorted((a, b) => startOf(a.period) - startOf(b.period));
  return first?.period ?? '';
}
