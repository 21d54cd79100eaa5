import * as Plot from '@observablehq/plot';
import type { Catalog } from '../catalog/catalog.ts';
import { f, t } from '../i18n/index.ts';
import { type Filled, isFilled, known } from '../indicators/ends.ts';
import { type StateChange, stateChanges } from '../indicators/state-changes.ts';
import { drawPlot } from './charts/plot.ts';
import { type Drawing, onTop } from './drawing.ts';
import { evidenceOf } from './evidence.ts';
import { defineFigure, type FigureRow, type FigureWords, type Frame } from './figure.ts';
import { stateColumn } from './state-columns.ts';
import { axisPerResident, showPerResident, showRate, vintageNote } from './state-years.ts';
import { el } from './svg.ts';
import { textWidth } from './text.ts';

type Row = StateChange & FigureRow;

const w = t.figures['state-ranking'];

export const stateRanking = defineFigure<Row>({
  id: 'state-ranking',
  kind: 'chart',
  scope: 'internet-crime',
  rows,
  columns: [
    stateColumn(({ now }) => now.state),
    { id: 'rank', title: t.figureTerms.states.rank, value: ({ now }) => now.rank },
    {
      id: 'year',
      title: t.figureTerms.year,
      value: ({ now }) => now.year,
      show: ({ now }) => String(now.year),
    },
    {
      id: 'losses_per_100k_usd',
      title: t.figureTerms.states.rate,
      head: t.figureTerms.states.ratePerResident,
      value: ({ now }) => now.lossesPer100k,
      show: ({ now }) => showRate(now.lossesPer100k),
    },
    {
      id: 'losses_per_100k_usd_year_before',
      title: w.rateBefore,
      head: w.rateBeforeHead,
      value: (row) => rateBefore(row),
      show: (row) => showRate(rateBefore(row)),
    },
    {
      id: 'change',
      title: w.change,
      value: ({ change }) => change,
      show: ({ change }) => (change === null ? null : f.percent(change)),
    },
  ],
  draw,
  words,
});

const rateBefore = ({ before }: Row) => before?.lossesPer100k ?? null;

/** Newest year, highest rate first; places without a rate at the end. */
function rows(catalog: Catalog): readonly Row[] {
  return stateChanges(catalog).map((item) => ({
    ...item,
    evidence: [item.now, item.before].flatMap((year) =>
      year ? evidenceOf(year.losses.current, year.population) : [],
    ),
  }));
}

function words(rows: Filled<Row>): FigureWords | null {
  const ranked = rows.filter(({ now }) => now.rank !== null);
  if (!isFilled(ranked)) return null;
  const changes = known(ranked, ({ change }) => change);
  const { year } = rows[0].now;
  const before = changes[0]?.item.before?.year ?? null;
  const rises = changes.filter(({ value }) => value > 0).length;
  const falls = changes.filter(({ value }) => value < 0).length;
  const end = scaleEnd(rows);
  const far = changes.map(({ item }) => item).filter((row) => isBeyond(row, end));
  const newest = ({ now }: Row) => now.lossesPer100k;
  const names = (list: readonly Row[], rateOf: (row: Row) => number | null) =>
    known(list, rateOf).map(({ item, value }) =>
      w.amount(item.now.state.name, showPerResident(value)),
    );
  const isState = ({ now }: Row) => now.state.kind === 'state';
  const nameOf = ({ now }: Row) => now.state.name;
  return {
    title: titleOf({
      before,
      year,
      rises,
      falls,
      all: changes.length,
      top: ranked[0].now.state.name,
    }),
    subtitle: w.subtitle(before, year),
    alt: w.alt({
      year,
      all: ranked.length,
      top: names(ranked.slice(0, 3), newest),
      bottom: names(ranked.slice(-3), newest),
      rises,
      falls,
      before,
    }),
    notes: [
      w.places(ranked.filter(isState).length, ranked.filter((row) => !isState(row)).map(nameOf)),
      ...(ranked.length < rows.length
        ? [w.leftOut(rows.filter(({ now }) => now.rank === null).map(nameOf))]
        : []),
      ...(far.length > 0 && before !== null ? [w.farOff(names(far, rateBefore), before)] : []),
      t.figureTerms.states.allKinds,
      t.figureTerms.states.noState,
      ...vintageNote(rows.map(({ now }) => now)),
    ],
  };
}

interface Changes {
  readonly before: number | null;
  readonly year: number;
  readonly rises: number;
  readonly falls: number;
  readonly all: number;
  readonly top: string;
}

/** The title tells of the larger part. */
function titleOf({ before, year, rises, falls, all, top }: Changes): string {
  if (before === null) return w.titleOne(top, year);
  if (rises === falls) return w.titleEven({ rises, falls, before, year });
  return rises > falls
    ? w.titleRise({ places: rises, all, before, year })
    : w.titleFall({ places: falls, all, before, year });
}

const dot = 4.5;

/** A rate of the year before this far above the highest newest one would press all others together. */
const tooFar = 1.2;

/** True where the rate of the year before has no room on the scale. */
function isBeyond(row: Row, end: number): boolean {
  const rate = rateBefore(row);
  return rate !== null && rate > end;
}

/** End of the scale: the highest rate, save rates of the year before that are too far off. */
function scaleEnd(rows: readonly Row[]): number {
  const highest = Math.max(...rows.flatMap(({ now }) => now.lossesPer100k ?? []));
  const before = rows.flatMap((row) => rateBefore(row) ?? []);
  return Math.max(highest, ...before.filter((rate) => rate <= highest * tooFar));
}

function draw(rows: Filled<Row>, frame: Frame): Drawing {
  const wide = frame.name === 'wide';
  const end = scaleEnd(rows);
  const places = rows.flatMap(({ now, before }) =>
    now.rank === null || now.lossesPer100k === null
      ? []
      : [{ name: now.state.name, now: now.lossesPer100k, before }],
  );
  const compared = places.flatMap(({ before, ...place }) => {
    const rate = before?.lossesPer100k ?? null;
    if (!before || rate === null) return [];
    return [{ ...place, year: before.year, before: rate, shown: Math.min(rate, end) }];
  });
  const beyond = compared.filter(({ before }) => before > end);
  const marginLeft = Math.max(...places.map(({ name }) => textWidth(name, frame.text)));
  const marginRight = textWidth('$000.00', frame.text);
  const head = frame.text * 1.6;
  const chart = drawPlot(
    frame,
    head + 24 + places.length * frame.text * 1.42,
    {
      marginLeft,
      marginRight,
      marginTop: head + 22,
      marginBottom: 2,
      x: {
        axis: 'top',
        domain: [0, end],
        grid: true,
        ticks: wide ? 6 : 1,
        tickSize: 0,
        label: null,
        tickFormat: axisPerResident,
      },
      y: {
        type: 'band',
        domain: places.map(({ name }) => name),
        label: null,
        tickSize: 0,
        tickPadding: 6,
      },
      marks: [
        Plot.ruleX([0]),
        Plot.link(compared, { x1: 'shown', x2: 'now', y: 'name', className: 'span' }),
        Plot.dot(
          compared.filter((place) => !beyond.includes(place)),
          { x: 'before', y: 'name', r: dot, stroke: 'none', className: 'loss-second' },
        ),
        Plot.dot(places, { x: 'now', y: 'name', r: dot, stroke: 'none', className: 'loss' }),
        Plot.text(beyond, {
          x: 'now',
          y: 'name',
          text: ({ year, before }) => w.beyond(year, axisPerResident(before)),
          textAnchor: 'end',
          dx: -2 * dot,
        }),
        Plot.text(places, {
          y: 'name',
          text: ({ now }) => showPerResident(now),
          frameAnchor: 'right',
          textAnchor: 'end',
          dx: marginRight,
        }),
      ],
    },
    { y: rows.map(({ now }) => (now.rank === null ? null : now.state.name)) },
  );
  return onTop(chart, key(rows[0].now.year, compared[0]?.year ?? null, frame));
}

/** Which dot is which year. */
function key(now: number | null, before: number | null, frame: Frame): string {
  const entries = [
    { className: 'loss-second', year: before },
    { className: 'loss', year: now },
  ].filter(({ year }) => year !== null);
  const middle = frame.text * 0.7;
  const items = entries.map(({ className, year }, index) => {
    const x = dot + 1 + index * frame.text * 4.5;
    return (
      el('circle', { cx: x, cy: middle, r: dot, class: className }) +
      el('text', { x: x + dot + 5, y: middle + frame.text * 0.35 }, String(year))
    );
  });
  return el('g', { class: 'legend', 'text-anchor': 'start' }, ...items);
}
