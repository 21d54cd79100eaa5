import { type Column, columnsOf, type Dataset } from '../datasets/dataset.ts';
import { decimal, wholeNumber } from '../datasets/kinds.ts';
import { type Agreement, type FindSource, weigh } from '../indicators/current.ts';
import { type Printing, type Thing, textOf } from './statement.ts';

/** One number of a thing: how its printings stand to each other, and why one of them leads. */
export interface Measure {
  readonly column: Column;
  readonly unit: string;
  readonly agreement: Agreement<Printing>;
  readonly reason: string;
}

const numeric = [wholeNumber.name, decimal.name];

/** `losses_usd` is rounded to what stands in `losses_rounded_to_usd`, if there is such a column. */
const stepColumn = (name: string) => name.replace(/_?([^_]+)$/, '_rounded_to_$1');

/** The numbers that documents state of the rows of a dataset: neither keys nor steps of rounding. */
export function measureColumns(dataset: Dataset): readonly Column[] {
  const columns = columnsOf(dataset);
  const steps = columns.map(({ name }) => stepColumn(name));
  return columns.filter(
    ({ name, kind }) =>
      numeric.includes(kind) && !dataset.key.includes(name) && !steps.includes(name),
  );
}

/** Every number that is stated of a thing. */
export function measuresOf(dataset: Dataset, thing: Thing, find: FindSource): readonly Measure[] {
  return measureColumns(dataset).flatMap((column) => {
    const { name } = column;
    const numberOf = ({ row }: Printing) => numberIn(row, name);
    const stating = thing.printings.filter((printing) => numberOf(printing) !== null);
    const [first] = stating;
    if (!first) return [];
    const agreement = weigh(stating, find, numberOf, ({ row }) => numberIn(row, stepColumn(name)));
    const newest = weigh(stating, find, numberOf).current?.row;
    const reason = newest
      ? reasonFor(agreement, newest, stating, find)
      : 'every row that states it has a status, so none leads';
    const unit = column.unit ?? (name === 'value' ? textOf(first.row, 'unit') : '');
    return [{ column, unit, agreement, reason }];
  });
}

function numberIn(row: Printing['row'], column: string): number | null {
  const value = Object.entries(row).find(([name]) => name === column)?.[1];
  return typeof value === 'number' ? value : null;
}

/** The rule of `weigh` in words: `newest` leads by kind and date, an exact printing may stand for it. */
function reasonFor(
  { current }: Agreement<Printing>,
  newest: Printing,
  stating: readonly Printing[],
  find: FindSource,
): string {
  const leading = stating.filter(({ status }) => !status);
  const excluded = stating.length - leading.length;
  if (leading.length === 1) return `the only statement${excluded > 0 ? ' without a status' : ''}`;
  const without = excluded > 0 ? `; ${excluded} with a status left out` : '';
  const lead = leadership(newest, leading, find);
  if (!current || current.row === newest) return `${lead}${without}`;
  return `the most exact printing that rounds to ${newest.source_id}, which is ${lead}${without}`;
}

function leadership(newest: Printing, leading: readonly Printing[], find: FindSource): string {
  const kindOf = (id: string) => find(id)?.kind ?? 'press';
  const documents = [...new Set(leading.map(({ source_id }) => source_id))];
  if (documents.length === 1) return 'the only document';
  const kind = kindOf(newest.source_id);
  const peers = documents.filter((id) => kindOf(id) === kind);
  const others = [...new Set(documents.map(kindOf))].filter((other) => other !== kind);
  const before = others.length > 0 ? `${kind} comes before ${others.join(' and ')}` : '';
  if (peers.length === 1) return before;
  const published = find(newest.source_id)?.published ?? '';
  const tied = peers.filter((id) => (find(id)?.published ?? '') === published).length > 1;
  const order = tied ? ', first by id among those of its date' : '';
  const place = `the newest of ${peers.length} ${kind} documents${order}`;
  return before === '' ? place : `${place}; ${before}`;
}
