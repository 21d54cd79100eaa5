import * as Plot from '@observablehq/plot';
import type { Catalog } from '../catalog/catalog.ts';
import { f, t } from '../i18n/index.ts';
import { ends, type Filled } from '../indicators/ends.ts';
import { breakLines } from './charts/break-lines.ts';
import { drawPlot } from './charts/plot.ts';
import { yearAxis } from './charts/year-axis.ts';
import { stateConstant } from './constants.ts';
import type { Drawing } from './drawing.ts';
import { evidenceOf } from './evidence.ts';
import { type DrawContext, defineFigure, type FigureWords, type Frame } from './figure.ts';
import { yearColumn } from './figure-columns.ts';
import {
  breaksOfPlace,
  dataNotes,
  type StateYearRow as Row,
  rateColumn,
  stateMembers,
  vintageNote,
  yearsOfMember,
} from './state-years.ts';

const w = t.figures['state-rank-by-year'];

/** One chart for each place that has had a rank. */
export const stateRankByYear = defineFigure<Row>({
  id: 'state-rank-by-year',
  kind: 'chart',
  scope: 'internet-crime',
  constants: stateConstant,
  members: stateMembers,
  rows,
  columns: [
    yearColumn,
    {
      id: 'rank',
      title: t.figureTerms.states.rank,
      value: ({ rank }) => rank,
      show: ({ rank }) => (rank === null ? t.figureTerms.notReported : f.number(rank)),
    },
    { id: 'ranked', title: w.ranked, value: ({ ranked }) => ranked },
    rateColumn,
  ],
  breaks: { of: breaksOfPlace, year: ({ year }) => year },
  draw,
  words,
});

/** Years in which places are ranked at all; none for a place that never had a rank. */
function rows(catalog: Catalog, member: string): readonly Row[] {
  const years = yearsOfMember(catalog, member).filter(({ ranked }) => ranked > 0);
  if (years.every(({ rank }) => rank === null)) return [];
  return years.map((item) => ({
    ...item,
    evidence: evidenceOf(item.losses.current, item.population),
  }));
}

interface Ranked {
  readonly year: number;
  readonly rank: number;
  readonly ranked: number;
}

const rankedYears = (rows: readonly Row[]): readonly Ranked[] =>
  rows.flatMap(({ year, rank, ranked }) => (rank === null ? [] : [{ year, rank, ranked }]));

function words(rows: Filled<Row>, catalog: Catalog): FigureWords | null {
  const { name } = rows[0].state;
  const known = rankedYears(rows);
  const span = ends(known);
  if (span === null) return null;
  const { first, last } = span;
  const best = known.reduce((a, b) => (b.rank < a.rank ? b : a), first);
  const worst = known.reduce((a, b) => (b.rank > a.rank ? b : a), first);
  const newest = { name, rank: last.rank, ranked: last.ranked, year: last.year };
  const missing = rows.filter(({ rank }) => rank === null).map(({ year }) => year);
  return {
    title:
      known.length > 1
        ? w.titleAfter({ ...newest, firstRank: first.rank, first: first.year })
        : w.title(newest),
    subtitle: w.subtitle(first.year, last.year),
    alt:
      known.length > 1
        ? w.alt({
            ...newest,
            best: best.rank,
            bestYear: best.year,
            worst: worst.rank,
            worstYear: worst.year,
          })
        : w.altOne(newest),
    notes: [
      w.reading,
      ...(missing.length > 0 ? [w.missing(missing)] : []),
      ...dataNotes(catalog, rows),
      ...vintageNote(rows),
      t.figureTerms.states.allKinds,
    ],
  };
}

/** Ranks marked on the scale, as far as there are so many places. */
const ranksOfAxis = [1, 10, 20, 30, 40, 50];

function draw(
  rows: readonly Row[],
  frame: Frame,
  { breaks }: Pick<DrawContext<Row>, 'breaks'>,
): Drawing {
  const wide = frame.name === 'wide';
  const known = rankedYears(rows);
  const places = Math.max(...known.map(({ ranked }) => ranked));
  // Half of the widest label stands on each side of a mark at the edge.
  const bubble = frame.text * 0.85;
  const ends = known.length > 1 ? [known[0], known.at(-1)] : known;
  const labelled = wide ? known : ends;
  const years = rows.map(({ year }) => year);
  const ground = { marginLeft: 26 + bubble, marginRight: bubble + 6, padding: 0, above: bubble };
  const marked = breakLines(breaks, frame, { ...ground, years, type: 'point' });
  return drawPlot(
    frame,
    (wide ? 320 : 290) + marked.height,
    {
      marginTop: bubble + 2 + marked.height,
      marginBottom: 28 + bubble,
      marginLeft: ground.marginLeft,
      marginRight: ground.marginRight,
      x: {
        ...yearAxis('point', years, frame, frame.width - 3 * bubble),
        padding: ground.padding,
        tickPadding: bubble + 3,
      },
      y: {
        domain: [places, 1],
        ticks: ranksOfAxis.filter((rank) => rank <= places),
        tickSize: 0,
        tickPadding: bubble + 4,
        grid: true,
        label: null,
        tickFormat: (rank: number) => f.number(rank),
      },
      marks: [
        ...marked.marks,
        Plot.line(rows, { x: 'year', y: 'rank', className: 'line loss-line' }),
        Plot.dot(known, { x: 'year', y: 'rank', r: 4, stroke: 'none', className: 'loss' }),
        Plot.dot(labelled, { x: 'year', y: 'rank', r: bubble, stroke: 'none', className: 'loss' }),
        Plot.text(labelled, {
          x: 'year',
          y: 'rank',
          text: (mark: Ranked) => f.number(mark.rank),
          className: 'on-loss',
        }),
      ],
    },
    { x: rows.map(({ year }) => year) },
  );
}
