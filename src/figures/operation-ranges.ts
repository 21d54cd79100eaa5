import * as Plot from '@observablehq/plot';
import type { Catalog } from '../catalog/catalog.ts';
import { operations } from '../datasets/operations.ts';
import { sources } from '../datasets/sources.ts';
import { asWritten, f, t } from '../i18n/index.ts';
import { type Filled, groupsOf } from '../indicators/ends.ts';
import { type NumberRow, numbersOf, type OperationNumber } from '../indicators/operations.ts';
import { operationPath, sourcePath } from '../links.ts';
import { compare } from '../order/compare.ts';
import { withLegend } from './charts/legend.ts';
import { drawPlot } from './charts/plot.ts';
import type { Drawing } from './drawing.ts';
import { defineFigure, type FigureRow, type FigureWords, type Frame } from './figure.ts';
import { nameColumn, numberColumn } from './figure-columns.ts';
import { linesIn } from './text.ts';

const w = t.figures['operation-ranges'];

type Member = keyof typeof w.metrics;
type Standing = 'shown' | 'other' | 'aside';

/** One number of one operation as one document gives it. */
interface Row extends FigureRow {
  readonly operationId: string;
  readonly name: string;
  readonly value: number;
  readonly qualifier: NumberRow['qualifier'];
  readonly status: NumberRow['status'];
  readonly document: string;
  readonly sourceId: string;
  /** The value that the site shows for the operation; the highest where it shows a range. */
  readonly headline: number;
  /** The value or range as shown. */
  readonly headlineText: string;
  readonly standing: Standing;
}

const metricOf: Readonly<Record<Member, string>> = {
  arrests: 'arrests',
  'call-centres': 'call-centres',
  locations: 'locations-searched',
};

const isMember = (name: string): name is Member => name in metricOf;

/** As many operations as a reader takes in on a phone. */
const most = 12;

/** What the documents say of the largest operations: one figure for each metric. */
export const operationRanges = defineFigure<Row>({
  id: 'operation-ranges',
  kind: 'chart',
  scope: 'police-operations',
  constants: (_, member) => [
    {
      id: 'metric',
      title: t.operations.metric,
      value: isMember(member) ? metricOf[member] : member,
    },
  ],
  members: () => Object.keys(metricOf),
  rows,
  columns: [
    nameColumn(
      'operation',
      t.figureTerms.operations.operation,
      ({ operationId }) => operationId,
      ({ name }) => name,
      ({ operationId }) => operationPath(operationId),
    ),
    numberColumn('value', w.value, ({ value }) => value),
    {
      id: 'qualifier',
      title: w.qualifier,
      value: ({ qualifier }) => qualifier,
      show: ({ qualifier }) => (qualifier === null ? null : t.vocabulary.qualifier[qualifier]),
    },
    nameColumn(
      'source',
      w.source,
      ({ sourceId }) => sourceId,
      ({ document }) => asWritten(document),
      ({ sourceId }) => sourcePath(sourceId),
    ),
    {
      id: 'status',
      title: w.status,
      value: ({ status }) => status,
      show: ({ status }) => (status === null ? null : t.vocabulary.status[status]),
    },
    {
      id: 'shown',
      title: w.isShown,
      value: ({ standing }) => (standing === 'shown' ? 'yes' : 'no'),
      show: ({ standing }) => (standing === 'shown' ? w.yes : w.no),
    },
  ],
  draw,
  words,
});

/** Operations by falling headline value; of each, documents by falling value. */
function rows(catalog: Catalog, member: string): readonly Row[] {
  if (!isMember(member)) return [];
  return catalog
    .rows(operations)
    .flatMap((operation) => {
      const number = numbersOf(catalog, operation.operation_id).find(
        ({ metric, scope }) => metric.metric === metricOf[member] && scope === null,
      );
      const headline = number && headlineOf(number);
      return headline ? [{ operation, number, headline }] : [];
    })
    .sort(
      (a, b) => b.headline.value - a.headline.value || compare(a.operation.name, b.operation.name),
    )
    .slice(0, most)
    .flatMap(({ operation, number, headline }) =>
      number.rows
        .flatMap((row) => (row.value === null ? [] : [toRow(catalog, row, row.value, headline)]))
        .map((row) => ({ ...row, operationId: operation.operation_id, name: operation.name }))
        .sort((a, b) => b.value - a.value || compare(a.sourceId, b.sourceId)),
    );
}

interface Headline {
  readonly value: number;
  readonly text: string;
  readonly isRange: boolean;
}

function headlineOf({ agreement }: OperationNumber): Headline | undefined {
  const { current, range } = agreement;
  if (current) return { value: current.value, text: f.number(current.value), isRange: false };
  if (!range) return undefined;
  const [from, to] = [range.lowest.value, range.highest.value];
  return { value: to, text: t.leads.range(f.number(from), f.number(to)), isRange: true };
}

function toRow(catalog: Catalog, statement: NumberRow, value: number, headline: Headline) {
  const { source_id, qualifier, status } = statement;
  const standing: Standing = status
    ? 'aside'
    : value === headline.value && !headline.isRange
      ? 'shown'
      : 'other';
  return {
    value,
    qualifier,
    status,
    document: catalog.find(sources, source_id)?.title ?? source_id,
    sourceId: source_id,
    headline: headline.value,
    headlineText: headline.text,
    standing,
    evidence: [{ source_id }],
  };
}

const byOperation = (rows: readonly Row[]) => groupsOf(rows, ({ operationId }) => operationId);

/** Values that stand beside the headline, largest first. */
const otherValues = (group: readonly Row[]) => [
  ...new Set(group.filter(({ standing }) => standing === 'other').map(({ value }) => value)),
];

/** None where a range is shown, which holds them all. */
const valuesBeside = (group: readonly Row[]) =>
  group.some(({ standing }) => standing === 'shown') ? otherValues(group) : [];

function words(rows: Filled<Row>, _: Catalog, member: string): FigureWords {
  const groups = byOperation(rows);
  const differ = groups.filter((group) => otherValues(group).length > 0).length;
  const aside = rows.filter(({ standing }) => standing === 'aside').length;
  const own = w.metrics[isMember(member) ? member : 'arrests'];
  const largest = rows[0].headline;
  const isFirm = groups[0]?.some(({ standing }) => standing === 'shown') ?? false;
  const isLargest =
    isFirm && rows.every(({ value, standing }) => standing === 'aside' || value <= largest);
  return {
    title: own.title({ most: isLargest ? largest : null, differ, shown: groups.length }),
    subtitle: own.subtitle(groups.length),
    alt: w.alt(
      groups
        .slice(0, 5)
        .map((group) => w.part(group[0].name, group[0].headlineText, valuesBeside(group))),
    ),
    notes: [
      w.headline,
      ...(aside > 0 ? [w.aside(aside)] : []),
      w.whole,
      ...(member === 'arrests' ? [w.arrest] : []),
    ],
  };
}

const classes: Readonly<Record<Standing, string>> = {
  shown: 'act',
  other: 'act-second edged',
  aside: 'hollow',
};

/** Dots of one value stand on each other, so many high; more make another pile beside. */
const pile = 5;
const sizes = { wide: { radius: 3.8, step: 8.4 }, narrow: { radius: 3.3, step: 7.2 } };

/** In SVG units. */
const margin = { left: 12, right: 22 };

/** Left of the names, in SVG units: a J reaches to the left of where it begins. */
const indent = 2;

interface Dot {
  readonly value: number;
  readonly y: number;
  readonly shift: number;
  readonly standing: Standing;
}

function draw(rows: readonly Row[], frame: Frame): Drawing {
  const standings = (['shown', 'other', 'aside'] as const).filter((standing) =>
    rows.some((row) => row.standing === standing),
  );
  const entries = standings.map((standing) => ({
    className: classes[standing],
    label: w.entries[standing],
  }));
  return withLegend(entries, frame, (top) => drawRanges(rows, frame, top + 8));
}

/** Dots, ranges and names of every operation, from the top down. */
function layOut(rows: readonly Row[], frame: Frame, top: number) {
  const { step } = sizes[frame.name];
  const line = frame.text * 1.3;
  const dots: Dot[] = [];
  const placeOf = new Map<Row, Dot>();
  const ranges: { from: number; to: number; y: number }[] = [];
  const grounds: { y: number }[] = [];
  const names: { y: number; text: string }[] = [];
  const values: { y: number; text: string }[] = [];
  const longest = Math.max(...rows.map(({ headlineText }) => headlineText.length));
  const valueWidth = frame.text * Math.max(3, 0.6 * longest);
  let y = top;
  for (const group of byOperation(rows)) {
    values.push({ y: y + line / 2, text: group[0].headlineText });
    for (const text of linesIn(group[0].name, frame.width - valueWidth - indent, frame.text)) {
      names.push({ y: y + line / 2, text });
      y += line;
    }
    const piles = [...Map.groupBy(group, ({ value }) => value)];
    const height = Math.min(pile, Math.max(...piles.map(([, same]) => same.length)));
    const ground = y + height * step + 4;
    for (const [value, same] of piles) {
      const columns = Math.ceil(same.length / pile);
      for (const [index, row] of same.entries()) {
        const shift = (Math.floor(index / pile) - (columns - 1) / 2) * step;
        const dot = {
          value,
          standing: row.standing,
          shift,
          y: ground - ((index % pile) + 0.5) * step - 1,
        };
        dots.push(dot);
        placeOf.set(row, dot);
      }
    }
    const standing = group.filter((row) => row.standing !== 'aside').map(({ value }) => value);
    ranges.push({ from: Math.min(...standing), to: Math.max(...standing), y: ground });
    grounds.push({ y: ground });
    y = ground + frame.text * 0.7;
  }
  return { dots, placeOf, ranges, grounds, names, values, end: y };
}

function drawRanges(rows: readonly Row[], frame: Frame, top: number): Drawing {
  const { dots, placeOf, ranges, grounds, names, values, end } = layOut(rows, frame, top);
  const bottom = frame.text * 1.6;
  const piles = groupsOf(dots, ({ standing, shift }) => `${standing} ${shift}`);
  return drawPlot(
    frame,
    Math.ceil(end + bottom),
    {
      marginTop: 0,
      marginBottom: bottom,
      marginLeft: margin.left,
      marginRight: margin.right,
      x: {
        domain: [0, Math.max(...rows.map(({ value }) => value))],
        ticks: frame.name === 'wide' ? 8 : 5,
        tickSize: 0,
        label: null,
      },
      y: { type: 'linear', domain: [0, end], range: [0, end], axis: null },
      marks: [
        Plot.ruleY(grounds, { y: 'y', strokeOpacity: 0.25 }),
        Plot.ruleY(
          ranges.filter(({ from, to }) => from < to),
          { y: 'y', x1: 'from', x2: 'to', className: 'range' },
        ),
        ...piles.map((group) =>
          Plot.dot(group, {
            x: 'value',
            y: 'y',
            r: sizes[frame.name].radius,
            dx: group[0].shift,
            stroke: 'none',
            className: classes[group[0].standing],
          }),
        ),
        Plot.text(names, {
          y: 'y',
          text: 'text',
          frameAnchor: 'left',
          textAnchor: 'start',
          dx: indent - margin.left,
        }),
        Plot.text(values, {
          y: 'y',
          text: 'text',
          frameAnchor: 'right',
          textAnchor: 'end',
          dx: margin.right,
          className: 'strong',
        }),
      ],
    },
    {
      x: rows.map(({ value }) => value),
      y: rows.map((row) => placeOf.get(row)?.y ?? null),
      // A row without a dot has no shift.
      dx: rows.map((row) => placeOf.get(row)?.shift ?? 0),
    },
    Object.values(classes),
  );
}
