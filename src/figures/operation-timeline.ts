import * as Plot from '@observablehq/plot';
import type { Catalog } from '../catalog/catalog.ts';
import { actions } from '../datasets/actions.ts';
import { operations } from '../datasets/operations.ts';
import { f, t } from '../i18n/index.ts';
import { ends } from '../indicators/ends.ts';
import { yearOf } from '../indicators/operation-years.ts';
import { operationPath } from '../links.ts';
import { compare } from '../order/compare.ts';
import { drawPlot } from './charts/plot.ts';
import { yearTick } from './charts/year-axis.ts';
import type { Drawing } from './drawing.ts';
import { documentsOf } from './evidence.ts';
import { defineFigure, type FigureRow, type FigureWords, type Frame } from './figure.ts';
import { boldness, linesIn } from './text.ts';

const w = t.figures['operation-timeline'];

type Kind = keyof typeof w.kinds;

interface Row extends FigureRow {
  readonly kind: Kind;
  /** First day, as exactly as it is known; null where no document dates it. */
  readonly date: string | null;
  readonly year: number | null;
  readonly title: string;
  readonly path: string | null;
  readonly standing: keyof typeof t.vocabulary.standing | null;
}

const kinds: readonly Kind[] = ['operations', 'suits', 'charges', 'raids', 'refunds'];

const kindOf = {
  'civil-complaint': 'suits',
  settlement: 'suits',
  judgment: 'suits',
  indictment: 'charges',
  'guilty-plea': 'charges',
  sentence: 'charges',
  raid: 'raids',
  arrests: 'raids',
  takedown: 'raids',
  refunds: 'refunds',
} as const satisfies Record<string, Kind>;

export const operationTimeline = defineFigure<Row>({
  id: 'operation-timeline',
  kind: 'chart',
  scope: 'police-operations',
  rows,
  columns: [
    {
      id: 'date',
      title: w.date,
      value: ({ date }) => date,
      show: ({ date }) => (date === null ? t.figureTerms.operations.undated : f.date(date)),
    },
    { id: 'kind', title: w.kind, value: ({ kind }) => kind, show: ({ kind }) => w.kinds[kind] },
    { id: 'what', title: w.what, value: ({ title }) => title, path: ({ path }) => path },
    {
      id: 'standing',
      title: w.standingColumn,
      value: ({ standing }) => standing,
      show: ({ standing }) =>
        standing === null ? t.figureTerms.dash : t.vocabulary.standing[standing],
    },
  ],
  draw,
  words,
});

/** Dated ones first, oldest first. */
function rows(catalog: Catalog): readonly Row[] {
  const raids = catalog.rows(operations).map(
    (operation): Row => ({
      ...when(operation.start_date),
      kind: 'operations',
      title: operation.name,
      path: operationPath(operation.operation_id),
      standing: null,
      evidence: documentsOf(operation.source_ids),
    }),
  );
  const others = catalog
    .rows(actions)
    .filter(({ operation_id }) => operation_id === null)
    .map(
      (action): Row => ({
        ...when(action.date),
        kind: kindOf[action.kind],
        title: action.title,
        path: null,
        standing: action.status,
        evidence: documentsOf(action.source_ids),
      }),
    );
  const last = '9999';
  return [...raids, ...others].sort(
    (a, b) => compare(a.date ?? last, b.date ?? last) || compare(a.title, b.title),
  );
}

const when = (date: string | null) => ({ date, year: date === null ? null : yearOf(date) });

const dated = (rows: readonly Row[]) =>
  rows.flatMap((row) => (row.year === null ? [] : [{ ...row, row, year: row.year }]));

function words(rows: readonly Row[], catalog: Catalog): FigureWords | null {
  const known = dated(rows);
  const span = ends(known);
  if (span === null) return null;
  const [first, last] = [span.first.year, span.last.year];
  const ofKind = (list: readonly Row[], kind: Kind) => list.filter((row) => row.kind === kind);
  const raids = known.filter(({ kind }) => kind === 'operations');
  const other = known.find(({ kind }) => kind !== 'operations');
  const undated = rows.filter(({ year }) => year === null);
  const undatedRaids = ofKind(undated, 'operations').length;
  const sameSide = catalog.rows(actions).filter(({ operation_id }) => operation_id !== null).length;
  const [raid] = raids;
  return {
    title: titleOf(raid?.year ?? null, other ? { kind: other.kind, first: other.year } : null),
    subtitle: w.subtitle({
      first,
      last,
      operations: raids.length,
      actions: known.length - raids.length,
    }),
    alt: w.alt({
      first,
      last,
      kinds: kinds.flatMap((kind) => {
        const count = ofKind(known, kind).length;
        return count === 0 ? [] : [w.kindCount(kind, count)];
      }),
    }),
    notes: [
      ...(undated.length > 0 ? [w.undated(undatedRaids, undated.length - undatedRaids)] : []),
      ...(sameSide > 0 ? [w.sameSide(sameSide)] : []),
      w.standing,
      t.figureTerms.operations.notAll,
    ],
  };
}

/** Since when there are operations, and since when the oldest kind of action. */
function titleOf(
  operations: number | null,
  other: { readonly kind: Kind; readonly first: number } | null,
): string {
  if (other === null) return operations === null ? w.titleNone : w.titleOperations(operations);
  return operations === null ? w.titleOther(other) : w.title({ ...other, operations });
}

/** Dots beside each other in one year, distance between dots and their radius, in SVG units. */
const layouts = {
  wide: { across: 5, step: 8, radius: 3.4 },
  narrow: { across: 3, step: 6.4, radius: 2.8 },
};

/** A lane for each kind; in it each year has a block of dots that grows from the ground up. */
function draw(rows: readonly Row[], frame: Frame): Drawing {
  const { across, step, radius } = layouts[frame.name];
  const known = dated(rows);
  const years = known.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const placeOf = new Map<Row, { readonly x: number; readonly y: number }>();
  const labels: { y: number; text: string }[] = [];
  const grounds: number[] = [];
  const yearWidth = frame.width / (last - first + 1);
  let y = 0;
  for (const kind of kinds) {
    const byYear = Map.groupBy(
      known.filter((row) => row.kind === kind),
      ({ year }) => year,
    );
    if (byYear.size === 0) continue;
    const most = Math.max(...[...byYear.values()].map((group) => group.length));
    for (const [line, text] of linesIn(
      w.kinds[kind],
      frame.width,
      frame.text * boldness,
    ).entries()) {
      if (line > 0) y += frame.text * 1.3;
      labels.push({ y: y + frame.text * 0.9, text });
    }
    y += frame.text * 1.7 + Math.ceil(most / across) * step;
    grounds.push(y);
    for (const [year, group] of byYear) {
      const middle = (year - first + 0.5) * yearWidth;
      for (const [index, { row }] of group.entries()) {
        const column = (index % across) - (Math.min(across, group.length) - 1) / 2;
        const line = Math.floor(index / across) + 0.5;
        placeOf.set(row, { x: middle + column * step, y: y - line * step });
      }
    }
    y += frame.text * 0.6;
  }
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => first + index).filter(
    (year) => frame.name === 'wide' || (last - year) % 2 === 0,
  );
  const height = Math.ceil(y + frame.text * 1.5);
  const tick = yearTick(frame);
  return drawPlot(
    frame,
    height,
    {
      margin: 0,
      x: { type: 'linear', domain: [0, frame.width], range: [0, frame.width], axis: null },
      y: { type: 'linear', domain: [0, height], range: [0, height], axis: null },
      marks: [
        Plot.ruleY(grounds, { strokeOpacity: 0.4 }),
        Plot.dot([...placeOf.values()], {
          x: 'x',
          y: 'y',
          r: radius,
          fill: null,
          stroke: 'none',
          className: 'act',
        }),
        Plot.text(labels, {
          // A J reaches to the left of where it begins.
          x: 3,
          y: 'y',
          text: 'text',
          textAnchor: 'start',
          className: 'strong',
        }),
        Plot.text(ticks, {
          x: (year: number) => (year - first + 0.5) * yearWidth,
          y: () => height - frame.text * 0.8,
          text: (year: number) => tick(year),
        }),
      ],
    },
    {
      x: rows.map((row) => placeOf.get(row)?.x ?? null),
      y: rows.map((row) => placeOf.get(row)?.y ?? null),
    },
  );
}
