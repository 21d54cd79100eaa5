import * as Plot from '@observablehq/plot';
import type { Catalog } from '../catalog/catalog.ts';
import { f, t } from '../i18n/index.ts';
import { ratio } from '../indicators/available.ts';
import { crossedBy, techSupportBreaks } from '../indicators/breaks.ts';
import { techSupportYears } from '../indicators/tech-support.ts';
import { withBreaks } from './breaks.ts';
import { drawPlot } from './charts/plot.ts';
import type { Drawing } from './drawing.ts';
import { evidenceOf } from './evidence.ts';
import { defineFigure, type FigureRow, type Frame } from './figure.ts';
import { nameColumn, numberColumn } from './figure-columns.ts';

type Measure = 'complaints' | 'losses' | 'average';

interface Row extends FigureRow {
  readonly measure: Measure;
  readonly first: { readonly year: number; readonly value: number };
  readonly last: { readonly year: number; readonly value: number };
  readonly times: number | null;
  /** Both values as parts of the larger one. */
  readonly parts: readonly [number, number];
}

const w = t.figures['then-and-now'];
const measures: readonly Measure[] = ['complaints', 'losses', 'average'];

export const thenAndNow = defineFigure<Row>({
  id: 'then-and-now',
  kind: 'chart',
  scope: 'tech-support',
  rows,
  columns: [
    nameColumn(
      'measure',
      w.measure,
      ({ measure }) => measure,
      ({ measure }) => w.measures[measure],
    ),
    {
      id: 'unit',
      title: w.unit,
      value: unitOf,
      show: (row) => t.vocabulary.unitName(unitOf(row)),
    },
    { id: 'first_year', title: w.firstYear, value: ({ first }) => first.year },
    numberColumn('first_value', w.firstValue, ({ first }) => first.value, toWhole),
    { id: 'last_year', title: w.lastYear, value: ({ last }) => last.year },
    numberColumn('last_value', w.lastValue, ({ last }) => last.value, toWhole),
    numberColumn('times', w.times, ({ times }) => times, timesText),
  ],
  draw,
  words: (rows, catalog) => {
    const [row] = rows;
    const years = { first: row.first.year, last: row.last.year };
    const bothOf = (measure: Measure) => {
      const row = rows.find((row) => row.measure === measure);
      if (!row) return null;
      return { from: exact(measure, row.first.value), to: exact(measure, row.last.value) };
    };
    const words = {
      title: w.title({ ...years, complaints: bothOf('complaints'), losses: bothOf('losses') }),
      subtitle: w.subtitle(years.first, years.last),
      alt: w.alt(
        rows.map(({ measure, first, last }) =>
          w.part({
            ...years,
            measure: w.measures[measure],
            from: exact(measure, first.value),
            to: exact(measure, last.value),
          }),
        ),
      ),
      notes: [w.scales, t.figureTerms.ic3.perComplaint],
    };
    return withBreaks(words, crossedBy(techSupportBreaks(catalog), Object.values(years)));
  },
});

/** Code of the unit of a measure. */
function unitOf({ measure }: Row): string {
  return measure === 'complaints' ? 'complaints' : 'USD';
}

function toWhole(value: number): string {
  return f.number(Math.round(value));
}

/** Two or three figures: 4.4, 62, 273. */
function timesText(times: number): string {
  return f.decimal(times, times < 10 ? 1 : 0);
}

const exact = (measure: Measure, value: number) =>
  measure === 'complaints'
    ? f.number(value)
    : measure === 'losses'
      ? f.moneyWords(value)
      : f.money(value);

function rows(catalog: Catalog): readonly Row[] {
  const years = techSupportYears(catalog).filter(({ average }) => average !== null);
  const [first, last] = [years[0], years.at(-1)];
  if (!first || !last || first === last) return [];
  return measures.flatMap((measure) => {
    const [from, to] = [first, last].map((item) =>
      measure === 'average' ? item.average : item[measure]?.value,
    );
    if (typeof from !== 'number' || typeof to !== 'number') return [];
    const largest = Math.max(from, to);
    return [
      {
        measure,
        first: { year: first.year, value: from },
        last: { year: last.year, value: to },
        times: ratio(to, from),
        // Where both values are 0, neither has a bar.
        parts: [ratio(from, largest) ?? 0, ratio(to, largest) ?? 0] as const,
        evidence: evidenceOf(first.losses, first.complaints, last.losses, last.complaints),
      },
    ];
  });
}

function draw(rows: readonly Row[], frame: Frame): Drawing {
  const group = Math.round(frame.text * 5.4);
  const bars = rows.flatMap(({ measure, first, last, parts: [before, after] }) => [
    { measure, ...first, part: before, isNow: false },
    { measure, ...last, part: after, isNow: true },
  ]);
  const shared = { fy: 'measure', y: 'year', x: 'part' } as const;
  const paint = (measure: Measure) => (measure === 'complaints' ? 'count' : 'loss');
  return drawPlot(
    frame,
    rows.length * group,
    {
      marginTop: 0,
      marginBottom: 0,
      marginLeft: frame.text * 3.4,
      marginRight: frame.text * 6.6,
      x: { axis: null, domain: [0, 1] },
      y: { type: 'band', label: null, tickSize: 0, padding: 0.16, tickFormat: String },
      fy: {
        domain: rows.map(({ measure }) => measure),
        axis: null,
        label: null,
        paddingInner: 0.38,
        paddingOuter: 0.2,
        align: 1,
      },
      marks: [
        Plot.barX(
          bars.filter(({ isNow }) => !isNow),
          { ...shared, className: 'context' },
        ),
        ...rows.map(({ measure }) =>
          Plot.barX(
            bars.filter((bar) => bar.isNow && bar.measure === measure),
            { ...shared, className: paint(measure) },
          ),
        ),
        Plot.text(bars, {
          ...shared,
          text: ({ measure, value }) =>
            measure === 'complaints'
              ? f.number(value)
              : measure === 'losses'
                ? f.moneyShort(value)
                : f.money(value),
          dx: 6,
          textAnchor: 'start',
        }),
        Plot.text(rows, {
          fy: 'measure',
          frameAnchor: 'top-left',
          text: ({ measure }: Row) => w.measures[measure],
          dx: -frame.text * 3.4,
          dy: -frame.text * 0.35,
          lineAnchor: 'bottom',
          textAnchor: 'start',
          className: 'strong',
        }),
        Plot.ruleX([0]),
      ],
    },
    { y: rows.map(({ measure }) => measure) },
  );
}
