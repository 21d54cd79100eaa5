import * as Plot from '@observablehq/plot';
import type { Catalog } from '../catalog/catalog.ts';
import { operations } from '../datasets/operations.ts';
import { f, t } from '../i18n/index.ts';
import { type Filled, groupsOf } from '../indicators/ends.ts';
import { byDate, type Help, partnersOf } from '../indicators/operation-methods.ts';
import { yearsOfOperations } from '../indicators/operation-years.ts';
import { operationPath } from '../links.ts';
import { withLegend } from './charts/legend.ts';
import { drawPlot } from './charts/plot.ts';
import { yearTick } from './charts/year-axis.ts';
import type { Drawing } from './drawing.ts';
import { documentsOf } from './evidence.ts';
import { defineFigure, type FigureRow, type FigureWords, type Frame } from './figure.ts';
import { documentsColumn, nameColumn } from './figure-columns.ts';
import { linesIn } from './text.ts';

type Row = Help & FigureRow;

const w = t.figures['operation-partners'];

/** As many partners as a reader takes in; those that share the last place are drawn too. */
const most = 5;

export const operationPartners = defineFigure<Row>({
  id: 'operation-partners',
  kind: 'chart',
  scope: 'police-operations',
  rows: (catalog) =>
    partnersOf(catalog).map((help) => ({
      ...help,
      evidence: documentsOf(help.sourceIds),
    })),
  columns: [
    nameColumn(
      'partner',
      w.partner,
      ({ partner }) => partner.partner_id,
      ({ partner }) => partner.name,
    ),
    nameColumn(
      'operation',
      t.figureTerms.operations.operation,
      ({ operation }) => operation.operation_id,
      ({ operation }) => operation.name,
      ({ operation }) => operationPath(operation.operation_id),
    ),
    {
      id: 'date',
      title: w.date,
      value: ({ operation }) => operation.start_date,
      show: ({ operation }) =>
        operation.start_date === null
          ? t.figureTerms.operations.undated
          : f.date(operation.start_date),
    },
    {
      id: 'roles',
      title: w.roles,
      value: ({ roles }) => roles.join(' '),
      show: ({ roles }) => f.list(roles.map((role) => t.vocabulary.role[role])),
    },
    documentsColumn,
  ],
  draw,
  words,
});

/** The rows of each partner that is drawn. */
function drawn(rows: readonly Row[]): readonly Filled<Row>[] {
  const groups = groupsOf(rows, ({ partner }) => partner.partner_id);
  // With fewer partners than there is room for, all are drawn.
  const last = groups[most - 1];
  return last ? groups.filter((group) => group.length >= last.length) : groups;
}

function words(rows: readonly Row[], catalog: Catalog): FigureWords {
  const groups = drawn(rows);
  const count = Math.max(...groups.map((group) => group.length));
  const ids = new Set(rows.map(({ operation }) => operation.operation_id));
  const all = new Set(rows.map(({ partner }) => partner.partner_id)).size;
  const name = ([{ partner }]: Filled<Row>) => partner.name;
  const left = catalog.rows(operations).length - ids.size;
  return {
    title: w.title({
      names: groups.filter((group) => group.length === count).map(name),
      operations: count,
      all: ids.size,
    }),
    subtitle: w.subtitle({ shown: groups.length, all, years: yearsOfOperations(catalog, ids) }),
    alt: w.alt(groups.map((group) => w.partnerCount(name(group), group.length))),
    notes: [w.others(all - groups.length), ...(left > 0 ? [w.left(left)] : []), w.apart],
  };
}

/** What a cell of the matrix says of a partner in an operation. */
const labels = { complainant: t.vocabulary.role.complainant, ...w.entries };

type State = keyof typeof labels;

const classes: Readonly<Record<State, string>> = {
  complainant: 'act',
  helped: 'act-second',
  none: 'land',
};

function draw(rows: readonly Row[], frame: Frame): Drawing {
  const columns = [
    ...new Map(rows.map(({ operation }) => [operation.operation_id, operation])).values(),
  ].sort(byDate);
  const entries = (['complainant', 'helped', 'none'] as const).map((state) => ({
    className: classes[state],
    label: labels[state],
  }));
  return withLegend(entries, frame, (top) => drawCells(rows, columns, frame, top + 8));
}

function drawCells(
  rows: readonly Row[],
  columns: readonly Row['operation'][],
  frame: Frame,
  top: number,
): Drawing {
  const width = frame.width / columns.length;
  const thickness = Math.min(24, width);
  const line = frame.text * 1.3;
  const cells: { x: number; y: number; state: State }[] = [];
  const placeOf = new Map<Row, { readonly x: number; readonly y: number }>();
  const names: { y: number; text: string }[] = [];
  const counts: { y: number; text: string }[] = [];
  let y = top;
  for (const group of drawn(rows)) {
    counts.push({ y: y + line / 2, text: f.number(group.length) });
    for (const text of linesIn(group[0].partner.name, frame.width * 0.9, frame.text)) {
      names.push({ y: y + line / 2, text });
      y += line;
    }
    for (const [x, { operation_id }] of columns.entries()) {
      const help = group.find((row) => row.operation.operation_id === operation_id);
      if (help) placeOf.set(help, { x: x + 0.5, y: y + 2 + thickness / 2 });
      const complained = help?.roles.includes('complainant');
      cells.push({ x, y: y + 2, state: complained ? 'complainant' : help ? 'helped' : 'none' });
    }
    y += thickness + frame.text * 0.75;
  }
  const height = Math.ceil(y + line);
  return drawPlot(
    frame,
    height,
    {
      margin: 0,
      x: { type: 'linear', domain: [0, columns.length], range: [0, frame.width], axis: null },
      y: { type: 'linear', domain: [0, height], range: [0, height], axis: null },
      marks: [
        ...[...Map.groupBy(cells, ({ state }) => state)].map(([state, group]) =>
          Plot.rect(group, {
            x1: 'x',
            x2: ({ x }) => x + 1,
            y1: 'y',
            y2: ({ y }) => y + thickness,
            insetRight: 2,
            className: `cell ${classes[state]}`,
          }),
        ),
        Plot.text(names, { x: 0, y: 'y', text: 'text', textAnchor: 'start' }),
        Plot.text(counts, {
          x: columns.length,
          y: 'y',
          text: 'text',
          textAnchor: 'end',
          dx: -2,
          className: 'strong',
        }),
        Plot.text(yearMarks(columns, frame), {
          x: 'x',
          y: () => height - line / 2,
          text: 'text',
          textAnchor: 'start',
        }),
      ],
    },
    {
      x: rows.map((row) => placeOf.get(row)?.x ?? null),
      y: rows.map((row) => placeOf.get(row)?.y ?? null),
    },
    Object.values(classes),
  );
}

/** A year under the first operation of each year, where the year before leaves it room. */
function yearMarks(columns: readonly { readonly start_date: string | null }[], frame: Frame) {
  const tick = yearTick({ ...frame, name: 'narrow' });
  const room = frame.text * 2.3;
  const marks: { x: number; text: string; year: string }[] = [];
  for (const [x, { start_date }] of columns.entries()) {
    const year = start_date?.slice(0, 4);
    const before = marks.at(-1);
    if (year === undefined || year === before?.year) continue;
    const gap = ((x - (before?.x ?? -columns.length)) / columns.length) * frame.width;
    const fits = (x / columns.length) * frame.width + room <= frame.width;
    if (gap >= room && fits) marks.push({ x, text: tick(Number(year)), year });
  }
  return marks;
}
