import type { Catalog } from '../catalog/catalog.ts';
import { perCatalog } from '../catalog/per-catalog.ts';
import { agencies } from '../datasets/agencies.ts';
import { agencyStatistics } from '../datasets/agency-statistics.ts';
import type { RowOf } from '../datasets/dataset.ts';
import { comparePeriods, monthsIn } from '../datasets/periods.ts';
import { type Available, growth, notAvailable } from './available.ts';
import { reportsWithin } from './ftc.ts';
import { weighMeasure } from './standing.ts';

export type StatisticRow = RowOf<typeof agencyStatistics>;

/** One year of one series: a calendar year, a financial year or twelve other months. */
export interface SeriesYear {
  readonly period: string;
  readonly value: number;
  readonly qualifier: StatisticRow['qualifier'];
  /** A value that is not to lead until it is confirmed. */
  readonly doubtful: boolean;
  readonly label: string;
  readonly note: string | null;
  readonly sourceId: string;
  readonly locator: string | null;
  /** The row that states it, where it stands among the statistics of agencies. */
  readonly row: StatisticRow | null;
}

/** What one agency counts in one way, oldest year first. */
export interface Series {
  readonly agency: RowOf<typeof agencies>;
  readonly category: string;
  readonly metric: StatisticRow['metric'];
  readonly unit: string;
  readonly years: readonly SeriesYear[];
  /** Relative change from the first to the last value that is not doubtful. */
  readonly change: Available<number>;
}

/** Fewer years are no series. */
const leastYears = 3;

/** True where a unit is the code of a currency. */
export const isMoney = (unit: string) => /^[A-Z]{3}$/.test(unit);

/** Money says more than a count, a count of reports more than of persons. */
export const leadMetrics = ['losses', 'reports', 'victims'] as const;

/** The same, to ask for the index of any metric. */
export const metricOrder: readonly string[] = [...leadMetrics];

/**
 * A series on tech support fraud, or on remote access, of each agency: that of several agencies
 * together where there is one, as it leaves out least; else the longest, of as many years that of losses. Companies count their own customers and are left out.
 */
export function techSupportSeries(catalog: Catalog): readonly Series[] {
  const series = agencySeries(catalog).filter(
    (each) => isYearly(each) && isOurs(each.category) && metricOrder.includes(each.metric),
  );
  const best = Map.groupBy(series, ({ agency }) => agency.agency_id);
  return [...best.values()].flatMap(
    (candidates) =>
      candidates.filter(isLong).sort((a, b) => together(b) - together(a) || bySize(a, b))[0] ?? [],
  );
}

/** Every series of every agency, also of a single year. Companies count their own customers and are left out. */
export const agencySeries = perCatalog((catalog): readonly Series[] => {
  const groups = Map.groupBy(catalog.rows(agencyStatistics), (row) =>
    [row.agency_id, row.category, row.metric, row.unit, lengthOf(row.period)].join(' '),
  );
  const series = [...groups.values()].flatMap((group) => seriesOf(catalog, group));
  return [...federalTradeCommission(catalog), ...series];
});

/** 1 for what several agencies of a country counted together, else 0. */
const together = ({ category }: Series) => Number(category.endsWith('-combined'));

export const isLong = ({ years }: Series) => years.length >= leastYears;

/** True for a series of whole years: months and quarters are never set beside years. */
export const isYearly = ({ years }: Series) => years.every(({ period }) => isYearLong(period));

/** True for twelve months, whenever they begin. */
export const isYearLong = (period: string) => monthsIn(period) === 12;

/** Periods of another length are another series. */
const lengthOf = (period: string) => monthsIn(period) ?? 'days';

/** True where a category is tech support fraud, or remote access as some agencies call it. */
export function isOurs(category: string): boolean {
  return category.startsWith('tech-support') || category.startsWith('remote-access');
}

export function bySize(a: Series, b: Series): number {
  return (
    b.years.length - a.years.length || metricOrder.indexOf(a.metric) - metricOrder.indexOf(b.metric)
  );
}

function seriesOf(catalog: Catalog, rows: readonly StatisticRow[]): Series[] {
  const [first] = rows;
  const agency = first && catalog.find(agencies, first.agency_id);
  if (!agency || agency.kind === 'company') return [];
  const years = [...Map.groupBy(rows, ({ period }) => period)]
    .sort(([a], [b]) => comparePeriods(a, b))
    .flatMap(([period, printings]) => {
      const { current, disagreeing } = weighMeasure(catalog, agencyStatistics, printings, 'value');
      const stated = current ?? disagreeing.find(({ row }) => row.status === 'doubtful');
      if (!stated) return [];
      const { qualifier, label, note, source_id: sourceId, locator } = stated.row;
      const doubtful = current === null;
      const said = { label, note, sourceId, locator, row: stated.row };
      return [{ period, value: stated.value, qualifier, doubtful, ...said }];
    });
  const { category, metric, unit } = first;
  return [{ agency, category, metric, unit, years, change: changeOf(years) }];
}

/** The Federal Trade Commission prints tech support among its subcategories. */
function federalTradeCommission(catalog: Catalog): Series[] {
  const agency = catalog.find(agencies, 'us-ftc');
  const years = reportsWithin(catalog, 'imposter-scams')
    .filter(({ type }) => type.type === 'tech-support-scams')
    .map(
      ({ year, type, reports }): SeriesYear => ({
        period: String(year),
        value: reports.value,
        qualifier: 'exact',
        doubtful: false,
        label: type.label,
        note: reports.row.note,
        sourceId: reports.row.source_id,
        locator: reports.row.locator,
        row: null,
      }),
    );
  if (!agency) return [];
  const change = changeOf(years);
  return [{ agency, category: 'tech-support', metric: 'reports', unit: 'reports', years, change }];
}

function changeOf(years: readonly SeriesYear[]): Available<number> {
  const firm = years.filter(({ doubtful }) => !doubtful);
  return growth(firm[0]?.value ?? notAvailable, firm.at(-1)?.value ?? notAvailable);
}
