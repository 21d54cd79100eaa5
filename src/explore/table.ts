import { withoutMarks } from '../i18n/as-written.ts';
import type { Measure } from '../indicators/explore/measures.ts';
import { writeLine } from '../order/csv-line.ts';
import { linesOf } from './lines.ts';
import { breaksIn, type Cell, type ExploreRecord } from './record.ts';
import type { View } from './view.ts';

/** One value of a view, with all that the table and the CSV say of it. */
export interface ViewRow {
  readonly measure: Measure;
  readonly place: string;
  readonly cell: Cell;
  /** What changed before this year, of breaks within the view. */
  readonly changes: readonly string[];
}

/** Measure by measure, place by place, oldest year first. */
export function rowsOf(record: ExploreRecord, view: View): readonly ViewRow[] {
  return linesOf(record, view).flatMap(({ measure, place, cells }) => {
    const breaks = breaksIn(record, measure, place);
    return cells.map((cell) => ({
      measure,
      place,
      cell,
      changes: breaks
        .filter(({ year }) => year === cell.year && view.first < year)
        .map(({ what }) => what),
    }));
  });
}

/** The documents behind a value, each with the place in it. */
export const proofsOf = (record: ExploreRecord, { proofs }: Pick<Cell, 'proofs'>) =>
  proofs.flatMap((index) => {
    const proof = record.proofs[index];
    const source = proof && record.sources[proof[0]];
    return source ? [{ source, locator: proof[1] }] : [];
  });

/** A view as CSV: the rows of its table, with the documents behind each. Empty means not reported. */
export function csvOf(record: ExploreRecord, view: View): string {
  const lines = rowsOf(record, view).map(({ measure, place, cell, changes }) => {
    const proofs = proofsOf(record, cell);
    return [
      measure.id,
      measure.unit,
      place,
      String(cell.year),
      cell.period ?? '',
      cell.value === null ? '' : String(cell.value),
      cell.value === null ? '' : cell.qualifier,
      changes.join(' '),
      [...new Set(proofs.map(({ source }) => source.id))].join(';'),
      withoutMarks([...new Set(proofs.flatMap(({ locator }) => locator || []))].join('; ')),
    ];
  });
  return [header, ...lines].map((cells) => `${writeLine(cells)}\n`).join('');
}

/** Public: columns are only ever added at the end. */
const header = [
  'measure',
  'unit',
  'place',
  'year',
  'period',
  'value',
  'qualifier',
  'break',
  'source_ids',
  'locators',
];
