import type { Catalog } from '../catalog/catalog.ts';
import { perCatalog } from '../catalog/per-catalog.ts';
import { datasets } from '../datasets/all.ts';
import type { RowOf } from '../datasets/dataset.ts';
import { operationFigures } from '../datasets/operation-figures.ts';
import { operationMetrics } from '../datasets/operation-metrics.ts';
import { operationPlaces } from '../datasets/operation-places.ts';
import { operationVictimCountries } from '../datasets/operation-victim-countries.ts';
import { operations } from '../datasets/operations.ts';
import { places } from '../datasets/places.ts';
import { sources } from '../datasets/sources.ts';
import { compare } from '../order/compare.ts';
import type { Agreement } from './current.ts';
import { idsIn } from './documents.ts';
import { weighMeasure } from './standing.ts';

export type Operation = RowOf<typeof operations>;
export type NumberRow = RowOf<typeof operationFigures>;
export type Place = RowOf<typeof places>;

/** The operations against call centres, without those against mule accounts and the like. */
export const againstCallCentres = (catalog: Catalog): readonly Operation[] =>
  catalog.rows(operations).filter(({ scope }) => scope !== 'no-call-centre');

/** True where the accused are said to have posed as technical support, alone or with other pretexts. */
export const isOnTechSupport = ({ scope }: Pick<Operation, 'scope'>): boolean =>
  scope === 'tech-support';

/** Everything stated on one metric of one operation: one unit, one scope, all sources. */
export interface OperationNumber {
  readonly metric: RowOf<typeof operationMetrics>;
  readonly unit: string;
  readonly scope: string | null;
  readonly rows: readonly NumberRow[];
  readonly agreement: Agreement<NumberRow>;
}

/** What tells how large an operation was, in the order in which one tells it. */
export const leadingMetrics: readonly string[] = [
  'cases',
  'locations-searched',
  'states',
  'call-centres',
  'arrests',
  'victims',
  'persons-targeted',
  'losses',
  'mobile-phones-seized',
  'laptops-and-hard-disks-seized',
  'laptops-seized',
  'sim-cards-seized',
  'email-accounts-seized',
  'cash-seized',
];

/** The numbers stated on one operation, the leading ones first and those without a number last. */
export function numbersOf(catalog: Catalog, operationId: string): readonly OperationNumber[] {
  const rows = catalog.rows(operationFigures).filter((row) => row.operation_id === operationId);
  const groups = Map.groupBy(rows, ({ metric, unit, scope }) =>
    [metric, unit, scope ?? ''].join(' '),
  );
  const numbers = [...groups.values()].flatMap((group) => {
    const [first] = group;
    const metric = first && catalog.find(operationMetrics, first.metric);
    if (!metric) return [];
    const agreement = weighMeasure(catalog, operationFigures, group, 'value');
    return [{ metric, unit: first.unit, scope: first.scope, rows: group, agreement }];
  });
  return numbers.sort((a, b) => placeOf(a) - placeOf(b));
}

function placeOf({ metric, agreement }: OperationNumber): number {
  const index = leadingMetrics.indexOf(metric.metric);
  const leading = index === -1 ? leadingMetrics.length : index;
  return agreement.current || agreement.range ? leading : leading + 2 * leadingMetrics.length;
}

/** Documents that give the number shown, and those that give another. */
export function documentCounts({ rows, agreement: { current } }: OperationNumber) {
  const numbered = rows.filter(({ value }) => value !== null);
  const same = numbered.filter(({ value, status }) => value === current?.value && !status);
  return { same: same.length, other: numbered.length - same.length };
}

/** One place or country of the recorded operations, with the rows that name it. */
export interface Named<T, R> {
  readonly item: T;
  readonly operations: readonly string[];
  readonly rows: readonly R[];
}

/** Places by the operations in which a source names them, most operations first. */
export function placesOf(catalog: Catalog, operationId?: string) {
  const rows = catalog
    .rows(operationPlaces)
    .filter((row) => operationId === undefined || row.operation_id === operationId);
  return named(
    rows,
    (row) => row.place_id,
    (id) => catalog.find(places, id),
  );
}

/** Victims' countries by the operations in which a source names them, most operations first. */
export function victimCountriesOf(catalog: Catalog, operationId?: string) {
  const rows = catalog
    .rows(operationVictimCountries)
    .filter((row) => operationId === undefined || row.operation_id === operationId);
  return named(
    rows,
    (row) => row.country,
    (code) => code,
  );
}

function named<R extends { readonly operation_id: string }, T>(
  rows: readonly R[],
  keyOf: (row: R) => string,
  itemOf: (key: string) => T | undefined,
): readonly Named<T, R>[] {
  return [...Map.groupBy(rows, keyOf)]
    .flatMap(([key, group]) => {
      const item = itemOf(key);
      if (item === undefined) return [];
      return [
        { key, item, operations: [...new Set(group.map((row) => row.operation_id))], rows: group },
      ];
    })
    .sort((a, b) => b.operations.length - a.operations.length || compare(a.key, b.key));
}

/** What documents state of a metric of the whole operation; undefined where none speaks of it. */
export function headline(catalog: Catalog, operationId: string, metric: string) {
  return numbersOf(catalog, operationId).find(
    (candidate) => candidate.metric.metric === metric && candidate.scope === null,
  )?.agreement;
}

/** Ids of the documents of every row that names an operation, in whatever dataset, by operation. */
const sourcesByOperation = perCatalog((catalog): ReadonlyMap<string, readonly string[]> => {
  const pairs = datasets.flatMap((dataset) => {
    const columns = (target: string) =>
      Object.keys(dataset.references).filter((name) => dataset.references[name] === target);
    const [ofOperation, ofSource] = [columns('operations'), columns('sources')];
    if (ofOperation.length === 0) return [];
    return catalog.rows(dataset).flatMap((row) => {
      const ids = ofSource.flatMap((name) => idsIn(row[name]));
      return ofOperation
        .flatMap((name) => idsIn(row[name]))
        .map((operation) => ({ operation, ids }));
    });
  });
  const groups = Map.groupBy(pairs, ({ operation }) => operation);
  const index = new Map(
    [...groups].map(([operation, group]) => [operation, group.flatMap(({ ids }) => ids)]),
  );
  return index;
});

/** Every document that says something of an operation, or of an action that followed from it, oldest first. */
export function documentsOfOperation(catalog: Catalog, { operation_id, source_ids }: Operation) {
  const named = sourcesByOperation(catalog).get(operation_id) ?? [];
  return [...new Set([...source_ids, ...named])]
    .flatMap((id) => catalog.find(sources, id) ?? [])
    .sort(
      (a, b) => compare(a.published ?? '', b.published ?? '') || compare(a.source_id, b.source_id),
    );
}
