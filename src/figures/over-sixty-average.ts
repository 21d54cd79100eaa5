import * as Plot from '@observablehq/plot';
import { f, t } from '../i18n/index.ts';
import { techSupportBreaks } from '../indicators/breaks.ts';
import { changeFrom } from '../indicators/change.ts';
import { ends, known } from '../indicators/ends.ts';
import { type OverSixtyYear, overSixtyYears } from '../indicators/over-sixty.ts';
import { type Entry, withLegend } from './charts/legend.ts';
import { drawPlot } from './charts/plot.ts';
import type { Drawing } from './drawing.ts';
import { evidenceOf } from './evidence.ts';
import { defineFigure, type FigureRow, type Frame } from './figure.ts';
import { numberColumn, yearColumn } from './figure-columns.ts';
import { textWidth } from './text.ts';

type Row = OverSixtyYear & FigureRow;

const w = t.figures['over-sixty-average'];
const toDollar = (value: number) => f.number(Math.round(value));

export const overSixtyAverage = defineFigure<Row>({
  id: 'over-60-average',
  kind: 'chart',
  scope: 'tech-support',
  rows: (catalog) => {
    const years = overSixtyYears(catalog);
    const first = years.findIndex(({ average }) => average !== null);
    return years.slice(first === -1 ? years.length : first).map((item) => ({
      ...item,
      evidence: evidenceOf(item.losses, item.complaints, item.allLosses, item.allComplaints),
    }));
  },
  columns: [
    yearColumn,
    numberColumn('over_60_average_loss_usd', w.overSixtyUsd, ({ average }) => average, toDollar),
    numberColumn('average_loss_usd', w.allUsd, ({ allAverage }) => allAverage, toDollar),
    numberColumn('over_60_complaints', w.complaints, (row) => row.complaints?.value ?? null),
  ],
  breaks: { of: techSupportBreaks, year: ({ year }) => year },
  draw,
  words: (rows) => {
    const last = known(rows, ({ average }) => average).at(-1);
    if (!last) return null;
    const [{ year, allAverage: all }, over] = [last.item, last.value];
    const span = ends(rows);
    const rough = rows.filter(({ losses }) => losses && losses.row.qualifier !== 'exact');
    const first = span.first.year;
    return {
      title: w.title({ year, amount: over, change: changeFrom(all, over) }),
      subtitle: w.subtitle(first, span.last.year),
      alt: w.alt({ year, over, all }),
      notes: [
        w.allIncludes,
        ...(rough.length > 0 ? [w.rough(rough.map((row) => row.year))] : []),
        w.before(first),
      ],
    };
  },
});

function draw(rows: readonly Row[], frame: Frame): Drawing {
  const entries = [
    { className: 'loss', label: w.overSixty },
    { className: 'context', label: w.all },
  ];
  return withLegend(entries, frame, (top) => drawPairs(rows, frame, top + 4, entries));
}

function drawPairs(
  rows: readonly Row[],
  frame: Frame,
  marginTop: number,
  entries: readonly Entry[],
): Drawing {
  const pairs = rows.map(({ year, average, allAverage }) => ({
    year,
    average,
    allAverage,
    // Two numbers stand at the outer sides of the two dots, whichever is larger.
    overIsLarger: average !== null && (allAverage === null || average >= allAverage),
  }));
  const money = (value: number | null) => (value === null ? '' : f.money(value));
  const label = (side: 'average' | 'allAverage', isRight: boolean) =>
    Plot.text(
      pairs.filter(
        (pair) => pair[side] !== null && (pair.overIsLarger === (side === 'average')) === isRight,
      ),
      {
        x: side,
        y: 'year',
        text: (pair) => money(pair[side]),
        dx: isRight ? 10 : -10,
        textAnchor: isRight ? 'start' : 'end',
      },
    );
  const marginRight = frame.text * 5.2;
  const highest = Math.max(
    ...pairs.flatMap(({ average, allAverage }) => [average ?? [], allAverage ?? []].flat()),
  );
  // Room for a year and, at the left of the smaller value, its number.
  const marginLeft = Math.max(
    Math.round(frame.text * 5.4),
    ...pairs.flatMap(({ year, average, allAverage }) => {
      if (average === null || allAverage === null) return [];
      const value = Math.min(average, allAverage);
      const needed = textWidth(`${year} ${money(value)}`, frame.text) + 10;
      const part = value / highest;
      return part < 1
        ? [Math.ceil((needed - part * (frame.width - marginRight)) / (1 - part))]
        : [];
    }),
  );
  return drawPlot(
    frame,
    marginTop + rows.length * Math.round(frame.text * 2.1),
    {
      marginTop,
      marginBottom: 2,
      marginLeft,
      marginRight,
      x: {
        axis: null,
        domain: [0, highest],
      },
      y: { type: 'band', axis: null },
      marks: [
        Plot.text(pairs, {
          y: 'year',
          text: ({ year }) => String(year),
          frameAnchor: 'left',
          textAnchor: 'start',
          dx: -marginLeft,
        }),
        Plot.link(pairs, {
          x1: 'average',
          x2: 'allAverage',
          y1: 'year',
          y2: 'year',
          className: 'line context-line',
        }),
        Plot.dot(pairs, { x: 'allAverage', y: 'year', r: 6, stroke: 'none', className: 'context' }),
        Plot.dot(pairs, { x: 'average', y: 'year', r: 6, stroke: 'none', className: 'loss' }),
        label('average', true),
        label('average', false),
        label('allAverage', true),
        label('allAverage', false),
      ],
    },
    { y: rows.map(({ year }) => year) },
    entries.map(({ className }) => className),
  );
}
