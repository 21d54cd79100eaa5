import * as Plot from '@observablehq/plot';
import type { Catalog } from '../catalog/catalog.ts';
import { f, t } from '../i18n/index.ts';
import { techSupportBreaks } from '../indicators/breaks.ts';
import { type CrimeTypeYear, rankedCrimeTypes } from '../indicators/crime-types.ts';
import { ends, known } from '../indicators/ends.ts';
import { breakLines } from './charts/break-lines.ts';
import { drawPlot, inSeries } from './charts/plot.ts';
import { yearTick } from './charts/year-axis.ts';
import type { Drawing } from './drawing.ts';
import { evidenceOf } from './evidence.ts';
import { type DrawContext, defineFigure, type FigureRow, type Frame } from './figure.ts';
import { nameColumn, numberColumn, yearColumn } from './figure-columns.ts';
import { textWidth } from './text.ts';

type Row = CrimeTypeYear & FigureRow;

const w = t.figures['crime-type-ranks'];

/** Types that are drawn; tech support is drawn wherever it stands. */
const named = 5;

export const crimeTypeRanks = defineFigure<Row>({
  id: 'crime-type-ranks',
  kind: 'chart',
  scope: 'internet-crime',
  rows,
  columns: [
    yearColumn,
    nameColumn(
      'crime_type',
      w.type,
      ({ type }) => type.crime_type,
      ({ type }) => type.label,
    ),
    {
      id: 'rank',
      title: w.rank,
      value: ({ rank }) => rank,
      show: ({ rank }) => String(rank ?? t.figureTerms.dash),
    },
    { id: 'ranked', title: w.ranked, value: ({ ranked }) => ranked },
    numberColumn('losses_usd', w.losses, ({ losses }) => losses.current?.value ?? null),
  ],
  breaks: { of: techSupportBreaks, year: ({ year }) => year },
  draw,
  words: (rows) => {
    const own = ends(known(rows.filter(isOwn), ({ rank }) => rank));
    if (own === null) return null;
    const { first, last } = own;
    const years = { first: first.item.year, last: last.item.year };
    const path = { ...years, from: first.value, to: last.value };
    const ranked = { ofFirst: first.item.ranked, ofLast: last.item.ranked };
    const newest = rows.filter(({ year }) => year === years.last);
    return {
      title: w.title({ ...path, ...ranked }),
      subtitle: w.subtitle(years.first, years.last),
      alt: w.alt({
        ...path,
        ranked: last.item.ranked,
        above: newest
          .filter(({ rank }) => rank !== null && rank < path.to)
          .map(({ type }) => type.label)
          .slice(0, named),
      }),
      notes: [w.shown(newest.filter(isNamed).length), w.listed, t.figureTerms.ic3.overlap],
    };
  },
});

const isOwn = ({ type }: Row) => type.crime_type === 'tech-support';

const isNamed = (row: Row) => isOwn(row) || (row.rank ?? Infinity) <= named;

/** Every ranked type in the years in which tech support has a rank. */
function rows(catalog: Catalog): readonly Row[] {
  const ranked = rankedCrimeTypes(catalog)
    .filter(({ rank }) => rank !== null)
    .map((item) => ({ ...item, evidence: evidenceOf(item.losses.current) }));
  const years = new Set(ranked.filter(isOwn).map(({ year }) => year));
  return ranked.filter(({ year }) => years.has(year));
}

function draw(
  rows: readonly Row[],
  frame: Frame,
  { breaks }: Pick<DrawContext<Row>, 'breaks'>,
): Drawing {
  const wide = frame.name === 'wide';
  const years = [...new Set(rows.map(({ year }) => year))];
  const newest = rows.filter(({ year }) => year === years.at(-1));
  const labelled = newest.filter(isNamed);
  /** A line and the name at its end are one series; lines without a name are none. */
  const painted = (paint: string, id: string) => {
    const series = labelled.findIndex(({ type }) => type.crime_type === id);
    return series === -1 ? paint : inSeries(paint, series);
  };
  const names = new Set(labelled.map(({ type }) => type.crime_type));
  // Down to the lowest place of a named type: below it nothing is told.
  const lowest = Math.max(
    ...rows.flatMap(({ type, rank }) => (names.has(type.crime_type) ? (rank ?? []) : [])),
  );
  const lines = [...Map.groupBy(rows, ({ type }) => type.crime_type)].map(([id, places]) => {
    const rankIn = new Map(places.map(({ year, rank }) => [year, rank]));
    const points = years.map((year) => {
      const rank = rankIn.get(year) ?? null;
      return { year, rank: rank !== null && rank <= lowest ? rank : null };
    });
    return { id, points };
  });
  const pick = (test: (id: string) => boolean) => lines.filter(({ id }) => test(id));
  const layers = [
    { className: 'line context-line', lines: pick((id) => names.has(id) && id !== 'tech-support') },
    { className: 'line loss-line', lines: pick((id) => id === 'tech-support') },
  ];
  const own = rows.filter(isOwn);
  const first = known(own, ({ rank }) => rank).slice(0, 1);
  const labels = labelled.map((row) => ({
    ...row,
    text: `${row.rank} ${t.vocabulary.crimeTypeShort[row.type.crime_type] ?? row.type.label}`,
  }));
  const widest = Math.max(...labels.map(({ text }) => textWidth(text, frame.text)));
  const ground = {
    marginLeft: frame.text * 2.2,
    marginRight: Math.ceil(widest * 1.08) + 12,
    padding: 0.2,
    above: frame.text * 0.5,
  };
  const marked = breakLines(breaks, frame, { ...ground, years, type: 'point' });
  return drawPlot(
    frame,
    (wide ? 470 : 460) + marked.height,
    {
      marginTop: frame.text * 0.8 + marked.height,
      marginBottom: 34,
      marginLeft: ground.marginLeft,
      marginRight: ground.marginRight,
      x: {
        type: 'point',
        domain: years,
        padding: ground.padding,
        label: null,
        tickSize: 0,
        tickPadding: 12,
        ticks: wide ? years : [years[0], years.at(-1)],
        tickFormat: yearTick(frame),
      },
      y: { domain: [lowest, 1], axis: null },
      marks: [
        ...marked.marks,
        ...layers.flatMap(({ className, lines }) =>
          lines.map(({ id, points }) =>
            Plot.line(points, {
              x: 'year',
              y: 'rank',
              className: painted(className, id),
            }),
          ),
        ),
        Plot.dot(
          labelled.filter((row) => !isOwn(row)),
          {
            x: 'year',
            y: 'rank',
            r: 4,
            stroke: 'none',
            className: 'context',
          },
        ),
        Plot.dot(own, { x: 'year', y: 'rank', r: 4.5, stroke: 'none', className: 'loss' }),
        Plot.text(first, {
          x: ({ item }: (typeof first)[number]) => item.year,
          y: 'value',
          text: ({ value }) => f.number(value),
          dx: -9,
          textAnchor: 'end',
          className: 'strong',
        }),
        ...labels.map((label) =>
          Plot.text([label], {
            x: 'year',
            y: 'rank',
            text: 'text',
            dx: 10,
            textAnchor: 'start',
            className: painted(isOwn(label) ? 'strong' : '', label.type.crime_type),
          }),
        ),
      ],
    },
    {
      x: rows.map(({ year }) => year),
      y: rows.map(({ rank }) => (rank !== null && rank <= lowest ? rank : null)),
    },
  );
}
