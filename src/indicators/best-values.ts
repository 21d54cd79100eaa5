import type { Catalog } from '../catalog/catalog.ts';
import { datasets } from '../datasets/all.ts';
import type { Dataset } from '../datasets/dataset.ts';
import { type Cells, holdsStatements, numberIn, unitOf } from '../datasets/measures.ts';
import { compare } from '../order/compare.ts';
import type { Agreement } from './current.ts';
import type { LeadReason } from './lead-reason.ts';
import { type AnyRow, isDispute, sourceOf } from './standing.ts';
import { voiceFinder } from './voice.ts';
import { weighedFacts } from './weighed-facts.ts';

const qualifiers = ['exact', 'at-least', 'approximately', 'at-most'] as const;

type Qualifier = (typeof qualifiers)[number];

/** One fact: one measure of one thing, whoever states it. */
export interface BestValue {
  readonly dataset: string;
  /** The key of the rows without the source, joined by "/". */
  readonly row_key: string;
  readonly measure: string;
  /** Null where nothing names it. */
  readonly unit: string | null;
  /** The value that leads; null where documents of one day disagree and nothing decides. */
  readonly value: number | null;
  readonly qualifier: Qualifier | null;
  /** The ends of all sound statements. */
  readonly lowest: number;
  readonly highest: number;
  readonly statements: number;
  /** Origins that are told of the documents which state the value. */
  readonly origins: number;
  readonly source_id: string | null;
  readonly locator: string | null;
  /** Why the value leads, as a code. */
  readonly why: LeadReason['reason'];
  /** The calendar year of the fact, where its key has one: for tables and pivots. */
  readonly year: number | null;
  /** The row without its year, so that a pivot has a line for each thing; null where the year is all. */
  readonly subject: string | null;
}

/** Every fact of the datasets of statements once, sorted by dataset, row and measure. Facts without a sound statement are left out. */
export function bestValues(catalog: Catalog): readonly BestValue[] {
  return datasets
    .filter((dataset) => holdsStatements(dataset) && !dataset.repeats)
    .flatMap((dataset) => ofDataset(catalog, dataset))
    .sort(
      (a, b) =>
        compare(a.dataset, b.dataset) ||
        compare(a.row_key, b.row_key) ||
        compare(a.measure, b.measure),
    );
}

function ofDataset(catalog: Catalog, dataset: Dataset): readonly BestValue[] {
  const lookUp = (id: string, key: string): Cells | undefined => {
    const named = datasets.find((other) => other.id === id);
    return named && catalog.find(named, key);
  };
  const voice = voiceFinder(catalog);
  const keyColumns = dataset.key.slice(0, dataset.key.indexOf('source_id'));
  return weighedFacts(catalog, dataset).flatMap((fact) => {
    const { measure, current, range, why } = fact;
    const row = (current ?? range?.lowest)?.row;
    if (!row || !why) return [];
    const sound = soundOf(fact).map(({ value }) => value);
    const same = current ? [current, ...fact.confirming] : [];
    const told = new Set(same.flatMap((one) => voice(sourceOf(one.row)).origin ?? []));
    const text = (cell: unknown) => (current && typeof cell === 'string' ? cell : null);
    return {
      dataset: dataset.id,
      row_key: keyColumns.map((column) => row[column] ?? '').join('/'),
      measure,
      unit: unitOf(dataset, measure, row, lookUp) || null,
      value: current?.value ?? null,
      qualifier: qualifiers.find((one) => one === text(row.qualifier)) ?? null,
      lowest: Math.min(...sound),
      highest: Math.max(...sound),
      statements: same.length + fact.disagreeing.length,
      origins: told.size,
      source_id: text(row.source_id),
      locator: text(row.locator),
      why: why.reason,
      year: numberIn(row.year),
      subject:
        keyColumns
          .filter((column) => column !== 'year')
          .map((column) => row[column] ?? '')
          .join('/') || null,
    };
  });
}

function soundOf({ current, confirming, disagreeing }: Agreement<AnyRow>) {
  const all = [...(current ? [current] : []), ...confirming, ...disagreeing];
  return all.filter((stated) => isDispute(stated) && stated.row.status !== 'doubtful');
}
