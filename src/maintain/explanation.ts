import type { Catalog } from '../catalog/catalog.ts';
import { count } from '../catalog/count.ts';
import { columnsOf, type Dataset } from '../datasets/dataset.ts';
import { sources } from '../datasets/sources.ts';
import { f, t } from '../i18n/index.ts';
import type { Stated } from '../indicators/current.ts';
import type { AnyRow } from '../indicators/standing.ts';
import { measureColumns, type WeighedMeasure, weighedMeasures } from './measure.ts';
import { type Printing, subjectOf, type Thing, textOf, thingsWith } from './statement.ts';
import { layOut, wrap } from './wrap.ts';

/** More things than these are listed with their values only. */
const mostInFull = 8;

/** Everything known of the figures whose key begins with the given cells. */
export function explain(catalog: Catalog, dataset: Dataset, cells: readonly string[]): string {
  const things = thingsWith(catalog, dataset, cells);
  if (things.length > mostInFull) return overview(catalog, dataset, cells, things);
  return things.map((thing) => explainThing(catalog, dataset, thing)).join('\n\n\n');
}

function explainThing(catalog: Catalog, dataset: Dataset, thing: Thing): string {
  const numbered = thing.printings.map((printing, index) =>
    printingText(catalog, dataset, printing, index + 1),
  );
  const measures = weighedMeasures(catalog, dataset, thing).map((measure) =>
    measureText(measure, thing),
  );
  const title = wrap([dataset.id, ...thing.key.map(quoted)].join(' '));
  const head = `${title}\n${wrap(dataset.title)}\n\n${count(thing.printings.length, 'printing')}`;
  return [head, ...numbered, ...measures].join('\n\n');
}

/** Columns with lines of their own; the others are listed with their values. */
const own = ['source_id', 'locator', 'status', 'note'];

function printingText(
  catalog: Catalog,
  dataset: Dataset,
  { source_id, place, row }: Printing,
  number: number,
): string {
  const source = catalog.find(sources, source_id);
  const indent = '     ';
  const line = (label: string, text: string) =>
    text === '' ? [] : [wrap(label === '' ? text : `${label}: ${text}`, indent)];
  const cells = columnsOf(dataset)
    .filter(({ name }) => !dataset.key.includes(name) && !own.includes(name))
    .map(({ name }) => [name, textOf(row, name)])
    .filter(([, text]) => text !== '')
    .map((pair) => pair.join(' '));
  const described = source
    ? [source.publisher, source.published ?? 'without a date', source.kind].join(', ')
    : '';
  return [
    wrap(`[${number}]`.padEnd(indent.length) + (source?.title ?? source_id), '', indent),
    ...line('', described),
    ...line('', [source_id, place].filter((text) => text !== '').join(', ')),
    ...line('', source?.url ?? ''),
    ...line('place', textOf(row, 'locator')),
    ...line('states', cells.join(', ')),
    ...line('status', textOf(row, 'status')),
    ...line('note', textOf(row, 'note')),
    ...line('', `data/${dataset.file}:${row.line}`),
  ].join('\n');
}

/** A key cell as it must be typed. */
const quoted = (cell: string) => (/^[\w.-]+$/.test(cell) ? cell : JSON.stringify(cell));

const number = (value: number) => f.decimal(value, 9);

function measureText({ column, unit, agreement, reason }: WeighedMeasure, thing: Thing): string {
  const { current, confirming, disagreeing } = agreement;
  const printed = thing.printings.map(({ row }) => row);
  const nameOf = ({ row }: Stated<AnyRow>) => `[${printed.indexOf(row) + 1}]`;
  const names = confirming.map((stated) => nameOf(stated));
  const line = (label: string, text: string) => wrap(label.padEnd(14) + text, '  ', ' '.repeat(16));
  const others = disagreeing.map((stated) => {
    const off = current ? `: ${distance(stated.value, current.value)}` : '';
    const status = stated.row.status ? `, ${stated.row.status}` : '';
    const label = current ? 'disagrees' : 'stated';
    return line(label, `${nameOf(stated)} ${number(stated.value)}${off}${status}`);
  });
  const { range } = agreement;
  const value = current
    ? `${number(current.value)} ${unit}`.trim()
    : range
      ? `${t.leads.range(number(range.lowest.value), number(range.highest.value))} ${unit}`.trim()
      : 'none';
  return [
    `${column.name}  ${column.title}`,
    line('current value', current ? `${value}, from ${nameOf(current)}` : value),
    line('because', reason),
    line('confirmed by', names.length === 0 ? 'no other printing' : names.join(' ')),
    ...others,
  ].join('\n');
}

/** `755,976 less (0.05%)` */
function distance(value: number, current: number): string {
  const off = value - current;
  const share = current === 0 ? '' : ` (${f.percent(Math.abs(off / current))})`;
  return `${number(Math.abs(off))} ${off < 0 ? 'less' : 'more'}${share}`;
}

function overview(
  catalog: Catalog,
  dataset: Dataset,
  cells: readonly string[],
  things: readonly Thing[],
): string {
  const subject = subjectOf(dataset);
  const rest = subject.slice(cells.length);
  const columns = measureColumns(dataset);
  const rows = things.map((thing) => {
    const measures = weighedMeasures(catalog, dataset, thing);
    const disagreeing = measures.some(({ agreement }) => agreement.disagreeing.length > 0);
    const values = columns.map(({ name }) => {
      const current = measures.find(({ column }) => column.name === name)?.agreement.current;
      return current ? number(current.value) : '-';
    });
    const stated = String(thing.printings.length);
    return [
      ...thing.key.slice(cells.length).map(quoted),
      ...values,
      stated,
      disagreeing ? 'disagree' : '',
    ];
  });
  const head = [...rest, ...columns.map(({ name }) => name), 'printings', ''];
  const right = head.flatMap((_, index) =>
    index >= rest.length && index < head.length - 1 ? [index] : [],
  );
  const title = wrap([dataset.id, ...cells.map(quoted)].join(' '));
  const hint = wrap(`Current values of ${things.length}. Add ${rest[0]} to see the printings.`);
  return [`${title}\n${hint}`, layOut([head, ...rows], { right })].join('\n\n');
}
