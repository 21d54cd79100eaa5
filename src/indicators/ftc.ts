import type { Catalog } from '../catalog/catalog.ts';
import type { RowOf } from '../datasets/dataset.ts';
import { ftcMethods } from '../datasets/ftc-methods.ts';
import { ftcReports } from '../datasets/ftc-reports.ts';
import { ftcTypes } from '../datasets/ftc-types.ts';
import { type Available, growth, notAvailable } from './available.ts';
import type { Stated } from './current.ts';
import { weighMeasure } from './standing.ts';

export type MethodRow = RowOf<typeof ftcMethods>;
export type ReportRow = RowOf<typeof ftcReports>;

/** How contact was made, or how people paid: the rows that lead for the newest year printed. */
export function newestMethods(catalog: Catalog, kind: MethodRow['kind']): readonly MethodRow[] {
  const rows = catalog.rows(ftcMethods).filter((row) => row.kind === kind);
  const newest = Math.max(...rows.map(({ year }) => year));
  const printings = Map.groupBy(
    rows.filter(({ year }) => year === newest),
    ({ method }) => method,
  );
  return [...printings.values()].flatMap(
    (group) => weighMeasure(catalog, ftcMethods, group, 'fraud_reports').current?.row ?? [],
  );
}

/** Reports on one subcategory in one year. */
export interface TypeYear {
  readonly type: RowOf<typeof ftcTypes>;
  readonly year: number;
  readonly reports: Stated<ReportRow>;
  /** Relative change since the year before; not available in the first year. */
  readonly change: Available<number>;
}

/** Reports by year on every subcategory of a category, types in file order, oldest year first. */
export function reportsWithin(catalog: Catalog, parent: string): readonly TypeYear[] {
  const rows = Map.groupBy(catalog.rows(ftcReports), ({ type }) => type);
  return catalog
    .rows(ftcTypes)
    .filter((type) => type.parent === parent)
    .flatMap((type) => {
      const years = Map.groupBy(rows.get(type.type) ?? [], ({ year }) => year);
      const stated = [...years].flatMap(([year, printings]) => {
        const reports = weighMeasure(catalog, ftcReports, printings, 'reports').current;
        return reports ? [{ type, year, reports }] : [];
      });
      const byYear = new Map(stated.map((item) => [item.year, item.reports.value]));
      return stated
        .map((item) => ({
          ...item,
          change: growth(byYear.get(item.year - 1) ?? notAvailable, item.reports.value),
        }))
        .sort((a, b) => a.year - b.year);
    });
}
