import type { Catalog } from '../catalog/catalog.ts';
import type { RowOf } from '../datasets/dataset.ts';
import { ic3CallCentreDetail } from '../datasets/ic3-call-centre-detail.ts';
import { ic3CrimeTypes } from '../datasets/ic3-crime-types.ts';
import { ic3Totals } from '../datasets/ic3-totals.ts';
import type { Agreement } from './current.ts';
import { weighMeasure } from './standing.ts';
import { everyYear } from './years.ts';

/** What is known of one year of one series, with all statements on it. */
export interface YearFigures<R> {
  readonly year: number;
  readonly complaints: Agreement<R>;
  /** In US dollars of the year. */
  readonly losses: Agreement<R>;
}

export type CrimeTypeRow = RowOf<typeof ic3CrimeTypes>;
export type TotalRow = RowOf<typeof ic3Totals>;

export type DetailRow = RowOf<typeof ic3CallCentreDetail>;

/** Complaints and reported losses of one crime type, a year at a time, oldest first. */
export function crimeTypeByYear(
  catalog: Catalog,
  crimeType: string,
): readonly YearFigures<CrimeTypeRow>[] {
  const rows = catalog.rows(ic3CrimeTypes).filter((row) => row.crime_type === crimeType);
  return byYear(rows).map(([year, printings]) => ({
    year,
    complaints: weighMeasure(catalog, ic3CrimeTypes, printings, 'complaints'),
    losses: weighMeasure(catalog, ic3CrimeTypes, printings, 'losses_usd'),
  }));
}

/** Complaints and reported losses of internet crime of all kinds, a year at a time, oldest first. */
export function totalsByYear(catalog: Catalog): readonly YearFigures<TotalRow>[] {
  return byYear(catalog.rows(ic3Totals)).map(([year, printings]) => ({
    year,
    complaints: weighMeasure(catalog, ic3Totals, printings, 'complaints'),
    losses: weighMeasure(catalog, ic3Totals, printings, 'losses_usd'),
  }));
}

/** One figure of the reports on call-centre fraud: a metric in a year, whole or by scope. */
export function callCentreDetail(
  catalog: Catalog,
  year: number,
  metric: string,
  scope: string | null = null,
): Agreement<DetailRow> {
  const rows = catalog
    .rows(ic3CallCentreDetail)
    .filter((row) => row.year === year && row.metric === metric && row.scope === scope);
  return weighMeasure(catalog, ic3CallCentreDetail, rows, 'value');
}

/** A metric of the reports on call-centre fraud by year, oldest first, as far as a value leads. */
export function callCentreYears(catalog: Catalog, metric: string) {
  const years = catalog
    .rows(ic3CallCentreDetail)
    .flatMap((row) => (row.metric === metric && row.scope === null ? [row.year] : []));
  return everyYear(years).map((year) => ({
    year,
    stated: callCentreDetail(catalog, year, metric).current,
  }));
}

/** Rows by year, oldest first; a year between others that no row is of has none. */
function byYear<R extends { readonly year: number }>(
  rows: readonly R[],
): readonly (readonly [number, readonly R[]])[] {
  const groups = Map.groupBy(rows, (row) => row.year);
  return everyYear([...groups.keys()]).map((year) => [year, groups.get(year) ?? []]);
}
