import type { Catalog } from '../catalog/catalog.ts';
import { agencies } from '../datasets/agencies.ts';
import { breaks } from '../datasets/breaks.ts';
import { complaintCategories } from '../datasets/complaint-categories.ts';
import { complaintCounts } from '../datasets/complaint-counts.ts';
import { complaintGroups } from '../datasets/complaint-groups.ts';
import type { RowOf } from '../datasets/dataset.ts';
import {
  calendarYear,
  monthsIn,
  periodOf,
  startOf,
  timeAxis,
  yearOfPeriod,
} from '../datasets/periods.ts';
import { regions } from '../datasets/regions.ts';
import { compare } from '../order/compare.ts';
import { once } from '../order/once.ts';
import type { Stated } from './current.ts';
import { weighMeasure } from './standing.ts';

type Count = RowOf<typeof complaintCounts>;

/** What an agency counts of one category in its whole country, month by month or quarter by quarter. */
export interface ComplaintSeries {
  readonly agency: RowOf<typeof agencies>;
  readonly country: string;
  readonly category: RowOf<typeof complaintCategories>;
  /** Every period from the first to the last; without a count where none is reported. */
  readonly periods: readonly { readonly period: string; readonly count: Stated<Count> | null }[];
  /** Breaks within the series, oldest first. */
  readonly breaks: readonly RowOf<typeof breaks>[];
}

/** Reports of a whole calendar year. */
export interface WholeYear {
  readonly year: number;
  readonly reports: number;
  /** True where a part of it is not exact. */
  readonly isRounded: boolean;
  /** True where no document states the year, and its months or quarters are added up here. */
  readonly isSum: boolean;
  /** The rows that state the year, or its parts. */
  readonly rows: readonly Count[];
}

/** A series over fewer periods shows no course of time. */
const leastPeriods = 12;

/** The series about tech support fraud, or a category that contains it. */
export const complaintSeries = once((catalog: Catalog): readonly ComplaintSeries[] =>
  catalog.rows(complaintCategories).flatMap((category) => {
    const agency = catalog.find(agencies, category.agency_id);
    const country = agency?.country;
    if (!agency || !country || !isAboutUs(category.scope)) return [];
    const rows = countsOf(catalog, category.category, country, 'all').filter(({ period }) =>
      ['month', 'quarter'].includes(periodOf(period).form),
    );
    const byPeriod = Map.groupBy(rows, ({ period }) => period);
    const periods = timeAxis([...byPeriod.keys()]).periods.map((period) => ({
      period,
      count: weighMeasure(catalog, complaintCounts, byPeriod.get(period) ?? [], 'reports').current,
    }));
    if (periods.length < leastPeriods) return [];
    const own = catalog
      .rows(breaks)
      .filter((row) => row.dataset === complaintCounts.id && row.series === category.category)
      .sort((a, b) => startOf(a.from) - startOf(b.from));
    return [{ agency, country, category, periods, breaks: own }];
  }),
);

/** The longest series of a country; null where none of its agencies counts so. */
export const seriesOfCountry = (catalog: Catalog, country: string): ComplaintSeries | null =>
  complaintSeries(catalog)
    .filter((series) => series.country === country)
    .sort((a, b) => b.periods.length - a.periods.length)[0] ?? null;

const isAboutUs = (scope: string) => scope === 'tech-support' || scope === 'contains-tech-support';

function countsOf(catalog: Catalog, category: string, place: string, group: string) {
  return catalog
    .rows(complaintCounts)
    .filter((row) => row.category === category && row.place === place && row.group === group);
}

/** The newest calendar year that is reported whole and that no change of counting divides; else null. */
export const newestWholeYear = (catalog: Catalog, series: ComplaintSeries): WholeYear | null =>
  wholeYears(catalog, series)[0] ?? null;

/** Every calendar year that is reported whole and that no change of counting divides, newest first. */
export function wholeYears(catalog: Catalog, series: ComplaintSeries): readonly WholeYear[] {
  const yearly = countsOf(catalog, series.category.category, series.country, 'all').filter(
    ({ period }) => calendarYear(period) !== null,
  );
  const years = [...yearly, ...series.periods].map(({ period }) => yearOfPeriod(period));
  return [...new Set(years)]
    .filter((year) => !isDivided(series, year))
    .sort((a, b) => b - a)
    .flatMap((year) => {
      const own = yearly.filter(({ period }) => calendarYear(period) === year);
      const stated = weighMeasure(catalog, complaintCounts, own, 'reports').current;
      const parts = series.periods
        .filter(({ period }) => yearOfPeriod(period) === year)
        .flatMap(({ count }) => count ?? []);
      // A period of days makes no month whole.
      const months = parts.reduce((all, { row }) => all + (monthsIn(row.period) ?? 0), 0);
      if (stated === null && months !== 12) return [];
      const used = stated ? [stated] : parts;
      return {
        year,
        reports: used.reduce((all, { value }) => all + value, 0),
        isRounded: used.some(({ row }) => row.qualifier !== 'exact'),
        isSum: stated === null,
        rows: used.map(({ row }) => row),
      };
    });
}

/** True where from a later month of the year on something else, or in another way, is counted. */
const isDivided = (series: ComplaintSeries, year: number) =>
  series.breaks.some(
    ({ kind, from }) =>
      (kind === 'definition' || kind === 'counting') &&
      year < startOf(from) &&
      startOf(from) < year + 1,
  );

/** Reports of one part of those who complained in a year. */
export interface ComplaintPart {
  /** ISO 3166-2 code of a province or state, or id of a group by age. */
  readonly id: string;
  readonly label: string;
  readonly row: Count;
}

/** Parts of a year by province or state and by way of contact, most reports first, and by age, youngest first. */
export function complaintParts(
  catalog: Catalog,
  { category, country }: ComplaintSeries,
  year: number,
) {
  const rows = catalog
    .rows(complaintCounts)
    .filter((row) => row.category === category.category && row.period === String(year));
  const places = rows
    .filter(({ place, group }) => place.startsWith(`${country}-`) && group === 'all')
    .map((row): ComplaintPart => {
      const label = catalog.find(regions, row.place)?.name ?? row.place;
      return { id: row.place, label, row };
    });
  const groups = catalog.rows(complaintGroups).flatMap((group) => {
    const row = rows.find((each) => each.place === country && each.group === group.group);
    return row ? [{ id: group.group, label: group.label, row, group }] : [];
  });
  const parts = (dimension: string) => groups.filter(({ group }) => group.dimension === dimension);
  /** Parts without a number come last. */
  const bySize = <P extends ComplaintPart>(all: readonly P[]) =>
    all.toSorted((a, b) => (b.row.reports ?? -1) - (a.row.reports ?? -1));
  return {
    places: bySize(places),
    // Those without an age come last.
    ages: parts('age').toSorted(
      (a, b) =>
        (a.group.from_age ?? Infinity) - (b.group.from_age ?? Infinity) || compare(a.id, b.id),
    ),
    contacts: bySize(parts('contact')),
  };
}
