import * as Plot from '@observablehq/plot';
import type { Catalog } from '../catalog/catalog.ts';
import { f, t } from '../i18n/index.ts';
import { growth, ratio } from '../indicators/available.ts';
import { ends, type Filled } from '../indicators/ends.ts';
import { stateSlug } from '../indicators/states.ts';
import { fittingLabels, fittingYears } from './charts/fitting.ts';
import { legend, textWidth } from './charts/legend.ts';
import { drawPlot } from './charts/plot.ts';
import { yearTick } from './charts/year-axis.ts';
import { type Drawing, onTop } from './drawing.ts';
import { evidenceOf } from './evidence.ts';
import { defineFigure, type FigureWords, type Frame } from './figure.ts';
import { yearColumn } from './figure-columns.ts';
import { hatch } from './maps/choropleth.ts';
import {
  dataNotes,
  type StateYearRow as Row,
  showCount,
  stateMembers,
  yearsOfMember,
} from './state-years.ts';

const w = t.stateFigures.complaintsByYear;

/** One chart for each state and territory. */
export const stateComplaints = defineFigure<Row>({
  id: 'state-complaints',
  kind: 'chart',
  members: stateMembers,
  rows: (catalog: Catalog, member) =>
    yearsOfMember(catalog, member).map((item) => ({
      ...item,
      evidence: evidenceOf(item.complaints.current, item.population),
    })),
  columns: [
    yearColumn,
    {
      id: 'complaints',
      title: t.stateFigures.complaints,
      value: ({ complaints }) => complaints.current?.value ?? null,
      show: ({ complaints }) => showCount(complaints.current?.value),
    },
    {
      id: 'complaints_per_100k',
      title: w.rate,
      value: ({ complaintsPer100k }) => complaintsPer100k,
      show: ({ complaintsPer100k }) =>
        complaintsPer100k === null ? t.figures.noPopulation : f.decimal(complaintsPer100k, 1),
    },
  ],
  draw,
  words,
});

/** Complaints. A comparison with fewer says nothing. */
const smallestBase = 100;

/** The first edition whose tables count complaints, not victims. */
const firstOfComplaints = 2023;

interface Bar {
  readonly year: number;
  readonly value: number;
}

const barsOf = (rows: readonly Row[]): readonly Bar[] =>
  rows.flatMap(({ year, complaints }) =>
    complaints.current ? [{ year, value: complaints.current.value }] : [],
  );

function words(rows: Filled<Row>): FigureWords | null {
  const { name } = rows[0].state;
  const known = barsOf(rows);
  const bars = ends(known);
  if (bars === null) return null;
  const { first, last } = bars;
  const span = ends(rows);
  const peak = known.reduce((a, b) => (b.value > a.value ? b : a));
  const missing = rows.filter(({ complaints }) => !complaints.current).map(({ year }) => year);
  const [start, end] = [span.first.year, span.last.year];
  return {
    title: titleOf(name, first, last),
    subtitle: w.subtitle(start, end),
    alt: w.alt({
      name,
      first: first.year,
      from: first.value,
      last: last.year,
      to: last.value,
      peak: peak.value,
      peakYear: peak.year,
    }),
    notes: [
      ...(start < firstOfComplaints && end >= firstOfComplaints
        ? [w.victims(firstOfComplaints)]
        : []),
      ...(missing.length > 0 ? [w.missing(missing)] : []),
      ...dataNotes(rows),
      t.stateFigures.allKinds,
    ],
  };
}

function titleOf(name: string, first: Bar, last: Bar): string {
  const p = { name, complaints: last.value, last: last.year, first: first.year };
  const [times, change] = [ratio(last.value, first.value), growth(first.value, last.value)];
  if (first === last || times === null || change === null || first.value < smallestBase) {
    return w.titleOne(p);
  }
  if (times >= 2) return w.titleTimes({ ...p, times: f.decimal(times, times < 10 ? 1 : 0) });
  if (change === 0) return w.titleSame(p);
  return change > 0
    ? w.titleMore({ ...p, share: change })
    : w.titleFewer({ ...p, share: Math.abs(change) });
}

function draw(rows: readonly Row[], frame: Frame): Drawing {
  const wide = frame.name === 'wide';
  const years = rows.map(({ year }) => year);
  const bars = barsOf(rows).map((bar) => ({ ...bar, text: f.number(bar.value) }));
  const highest = Math.max(0, ...bars.map(({ value }) => value));
  const marginLeft = textWidth(f.number(highest), frame.text) + 10;
  const room = (frame.width - marginLeft) / Math.max(years.length, 1);
  const labels = fittingLabels(
    bars,
    ({ value }) => value,
    ({ text }) => text,
    room,
    frame.text,
  );
  const last = years.at(-1);
  const isEnd = ({ year }: Bar) => year === last && labels.length < bars.length;
  const label = {
    x: 'year',
    y: 'value',
    text: 'text',
    dy: -6,
    lineAnchor: 'bottom',
  } as const;
  const without = years.filter((year) => !bars.some((bar) => bar.year === year));
  const hatchId = `hatch-state-complaints-${stateSlug(rows[0]?.state.state ?? '')}-${frame.name}`;
  const fill = `url(#${hatchId})`;
  const missing = { className: 'hatch', fill, label: t.figures.notReported };
  const head = without.length > 0 ? frame.text * 1.5 : 0;
  const chart = drawPlot(
    frame,
    (wide ? 300 : 260) + head,
    {
      marginTop: head + 26,
      marginLeft,
      marginRight: 2,
      marginBottom: 28,
      x: {
        type: 'band',
        padding: 0.22,
        domain: years,
        ticks: fittingYears(years, frame.width - marginLeft, frame),
        label: null,
        tickSize: 0,
        tickFormat: yearTick(frame),
      },
      y: {
        domain: [0, Math.max(highest, 1)],
        label: null,
        grid: true,
        ticks: 4,
        tickSize: 0,
        tickFormat: (value: number) => (Number.isInteger(value) ? f.number(value) : ''),
      },
      marks: [
        ...(without.length > 0
          ? [
              Plot.barY(without, {
                x: (year: number) => year,
                y1: 0,
                y2: Math.max(highest, 1),
                fill,
              }),
            ]
          : []),
        Plot.barY(bars, { x: 'year', y: 'value', className: 'count' }),
        Plot.text(
          labels.filter((bar) => !isEnd(bar)),
          label,
        ),
        // The label of the last bar ends with the bar, or it would leave the drawing.
        Plot.text(labels.filter(isEnd), { ...label, textAnchor: 'end', dx: room * 0.45 }),
        Plot.ruleY([0]),
      ],
    },
    { x: rows.map(({ year }) => year) },
  );
  if (without.length === 0) return chart;
  return onTop(chart, hatch(hatchId), legend([missing], frame, 0));
}
