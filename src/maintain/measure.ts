import type { Catalog } from '../catalog/catalog.ts';
import { datasets } from '../datasets/all.ts';
import { type Column, columnsOf, type Dataset } from '../datasets/dataset.ts';
import { type Cells, measuresOf, numberIn, unitOf } from '../datasets/measures.ts';
import type { Agreement } from '../indicators/current.ts';
import { type AnyRow, weighMeasure } from '../indicators/standing.ts';
import { whyItLeads } from '../sentences/why-it-leads.ts';
import type { Thing } from './statement.ts';

/** One number of a thing: how its printings stand to each other, and why one of them leads. */
export interface WeighedMeasure {
  readonly column: Column;
  readonly unit: string;
  readonly agreement: Agreement<AnyRow>;
  readonly reason: string;
}

/** The columns of what is measured, with their words. */
export function measureColumns(dataset: Dataset): readonly Column[] {
  const measures = measuresOf(dataset);
  return columnsOf(dataset).filter(({ name }) => measures.includes(name));
}

/** Every number that is stated of a thing. */
export function weighedMeasures(
  catalog: Catalog,
  dataset: Dataset,
  thing: Thing,
): readonly WeighedMeasure[] {
  const rows = thing.printings.map(({ row }) => row);
  const lookUp = (id: string, key: string): Cells | undefined => {
    const named = datasets.find((other) => other.id === id);
    return named && catalog.find(named, key);
  };
  return measureColumns(dataset).flatMap((column) => {
    const stating = rows.filter((row) => numberIn(row[column.name]) !== null);
    const [first] = stating;
    if (!first) return [];
    const agreement = weighMeasure(catalog, dataset, stating, column.name);
    const unit = unitOf(dataset, column.name, first, lookUp);
    return [{ column, unit, agreement, reason: whyItLeads(agreement.why) }];
  });
}
