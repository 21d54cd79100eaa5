import type { Catalog } from '../catalog/catalog.ts';
import { operations } from '../datasets/operations.ts';
import { f, t } from '../i18n/index.ts';
import type { Filled } from '../indicators/ends.ts';
import type { OperationNumber } from '../indicators/operations.ts';
import { piecesPerSymbol, type Seizure, seizuresOf, symbolsFor } from '../indicators/seizures.ts';
import { operationName } from '../links.ts';
import { pictogram, pictogramSize } from './charts/pictograms.ts';
import { operationConstant } from './constants.ts';
import type { Drawing } from './drawing.ts';
import { documentsOf } from './evidence.ts';
import { defineFigure, type FigureRow, type FigureWords, type Frame } from './figure.ts';
import { documentsColumn, nameColumn, numberColumn } from './figure-columns.ts';
import { el, escapeXml, round } from './svg.ts';

type Row = Seizure &
  FigureRow & {
    readonly label: string;
    readonly symbols: number;
    readonly piecesPerSymbol: number;
  };

const w = t.figures['operation-seizures'];

/** With fewer kinds a sentence says it as well. */
const fewest = 3;

/** More symbols than this are no longer seen one by one. */
const mostSymbols = 100;

/** What was seized in an operation, as counted symbols: one figure for each with three kinds or more. */
export const operationSeizures = defineFigure<Row>({
  id: 'operation-seizures',
  kind: 'chart',
  scope: 'police-operations',
  constants: (_, member) => operationConstant(member),
  members: (catalog) => catalog.rows(operations).map(({ operation_id }) => operation_id),
  rows,
  columns: [
    nameColumn(
      'metric',
      w.what,
      ({ number }) => number.metric.metric,
      ({ number }) => number.metric.label,
    ),
    numberColumn('count', w.count, ({ count }) => count),
    documentsColumn,
  ],
  draw,
  words,
});

function rows(catalog: Catalog, operationId: string): readonly Row[] {
  const seizures = seizuresOf(catalog, operationId);
  if (seizures.length < fewest) return [];
  const perSymbol = piecesPerSymbol(
    seizures.map(({ count }) => count),
    mostSymbols,
  );
  return seizures.map((seizure) => ({
    ...seizure,
    label: labelOf(seizure),
    symbols: symbolsFor(seizure.count, perSymbol),
    piecesPerSymbol: perSymbol,
    evidence: documentsOf(
      seizure.number.rows.flatMap(({ value, source_id }) => (value === null ? [] : source_id)),
    ),
  }));
}

/** A count with its name, after what the leading document says of it. */
const labelOf = ({ count, number }: Seizure): string =>
  t.vocabulary.qualified(
    number.agreement.current?.row.qualifier ?? null,
    pieces(number.metric, count),
  );

/** `48 laptops`; the label of the data where no word is known for one piece and for several. */
const pieces = ({ metric, label }: OperationNumber['metric'], count: number): string =>
  t.vocabulary.seized(metric, count) ?? `${label}: ${f.number(count)}`;

function words(rows: Filled<Row>, catalog: Catalog, member: string): FigureWords {
  const name = operationName(catalog, member);
  const labels = rows.map(({ label }) => label);
  const differing = rows.flatMap(({ number, others }) =>
    others.map((other) => pieces(number.metric, other)),
  );
  return {
    title: w.title(name, labels.slice(0, fewest)),
    subtitle: w.subtitle(rows[0].piecesPerSymbol),
    alt: w.alt(name, labels),
    notes: [...(differing.length > 0 ? [w.differ(differing)] : []), w.money],
  };
}

function draw(rows: readonly Row[], frame: Frame): Drawing {
  const cell = pictogramSize + 4;
  const across = Math.floor((frame.width + 4) / cell);
  const parts: string[] = [];
  let y = 0;
  for (const { label, symbols, number } of rows) {
    y += frame.text * 1.1;
    parts.push(el('text', { x: 0, y, class: 'strong' }, escapeXml(label)));
    y += frame.text * 0.5;
    const shape = pictogram(number.metric.metric);
    const path = Array.from({ length: symbols }, (_, index) => {
      const left = (index % across) * cell;
      return `M${left} ${round(y + Math.floor(index / across) * cell)}${shape}`;
    }).join('');
    parts.push(el('path', { d: path, class: 'act' }));
    y += Math.ceil(symbols / across) * cell + frame.text * 0.5;
  }
  const { width } = frame;
  return { frame, width, height: Math.ceil(y), anchor: 'start', body: parts, places: null };
}
