import * as Plot from '@observablehq/plot';
import { states } from '../datasets/states.ts';
import { f, t } from '../i18n/index.ts';
import { ratio } from '../indicators/available.ts';
import { ends, type Filled } from '../indicators/ends.ts';
import { type StateYear, stateSlug, stateYears } from '../indicators/states.ts';
import { fittingLabels } from './charts/fitting.ts';
import { drawPlot } from './charts/plot.ts';
import { axisWidth } from './charts/ticks.ts';
import { yearTick } from './charts/year-axis.ts';
import type { Drawing } from './drawing.ts';
import { defineFigure, type Evidence, type FigureWords, type Frame } from './figure.ts';

type Row = StateYear & { readonly evidence: readonly Evidence[] };

const w = t.figures.stateLosses;

/** One chart for each state and territory. */
export const stateLosses = defineFigure<Row>({
  id: 'state-losses',
  kind: 'chart',
  members: (catalog) => catalog.rows(states).map(({ state }) => stateSlug(state)),
  rows: (catalog, member) =>
    stateYears(catalog)
      .filter(({ state }) => stateSlug(state.state) === member)
      .map((item) => ({ ...item, evidence: evidenceOf(item) })),
  columns: [
    {
      id: 'year',
      title: t.figures.year,
      value: ({ year }) => year,
      show: ({ year }) => String(year),
    },
    {
      id: 'losses_usd',
      title: w.losses,
      value: ({ losses }) => losses.current?.value ?? null,
      show: ({ losses }) => show(losses.current?.value),
    },
    {
      id: 'complaints',
      title: w.complaints,
      value: ({ complaints }) => complaints.current?.value ?? null,
      show: ({ complaints }) => show(complaints.current?.value),
    },
    {
      id: 'losses_per_100k_usd',
      title: w.rate,
      value: ({ lossesPer100k }) => lossesPer100k,
      show: ({ lossesPer100k }) =>
        lossesPer100k === null ? t.figures.noPopulation : f.number(Math.round(lossesPer100k)),
    },
    {
      id: 'rank',
      title: w.rank,
      value: ({ rank }) => rank,
      show: ({ rank }) => (rank === null ? '–' : String(rank)),
    },
  ],
  draw,
  words,
});

const show = (value: number | undefined) =>
  value === undefined ? t.figures.notReported : f.number(value);

function evidenceOf({ losses, population }: StateYear): readonly Evidence[] {
  const own = losses.current
    ? [{ source_id: losses.current.row.source_id, locator: losses.current.row.locator }]
    : [];
  return population ? [...own, { source_id: population.row.source_id }] : own;
}

/** US dollars. A multiple of less says nothing. */
const smallestBase = 1e6;

function words(rows: Filled<Row>): FigureWords | null {
  const { name } = rows[0].state;
  const known = rows.flatMap(({ year, losses }) =>
    losses.current ? [{ year, amount: losses.current.value }] : [],
  );
  const span = ends(known);
  if (span === null) return null;
  const { first, last } = span;
  const peak = known.reduce((a, b) => (b.amount > a.amount ? b : a));
  const times = ratio(last.amount, first.amount);
  const years = { name, first: first.year, last: last.year };
  const isGrowth =
    times !== null && known.length > 1 && peak.year === last.year && first.amount >= smallestBase;
  const title = isGrowth
    ? w.titleGrowth({ ...years, times: f.decimal(times, times < 10 ? 1 : 0) })
    : w.titlePeak({ name, year: peak.year, amount: f.moneyWords(peak.amount) });
  return {
    title,
    subtitle: w.subtitle(years.first, years.last),
    alt: w.alt({
      ...years,
      from: f.moneyWords(first.amount),
      to: f.moneyWords(last.amount),
      peak: f.moneyWords(peak.amount),
      peakYear: peak.year,
    }),
    notes: [t.stateFigures.allKinds],
  };
}

const marginRight = 6;

function draw(rows: readonly Row[], frame: Frame): Drawing {
  const wide = frame.name === 'wide';
  const bars = rows.flatMap(({ year, losses }) =>
    losses.current ? [{ year, amount: losses.current.value }] : [],
  );
  const years = rows.map(({ year }) => year);
  const highest = Math.max(0, ...bars.map(({ amount }) => amount));
  const marginLeft = Math.max(wide ? 64 : 68, axisWidth(highest, f.moneyShort, frame) + 8);
  const room = (frame.width - marginLeft - marginRight) / years.length;
  const textOf = ({ amount }: (typeof bars)[number]) => f.moneyShort(amount);
  const labels = fittingLabels(bars, ({ amount }) => amount, textOf, room, frame.text);
  const isEnd = (bar: (typeof bars)[number]) => bar === bars.at(-1) && labels.length < bars.length;
  const label = { x: 'year', y: 'amount', text: textOf, dy: -6, lineAnchor: 'bottom' } as const;
  return drawPlot(
    frame,
    wide ? 300 : 260,
    {
      marginTop: 24,
      marginLeft,
      marginRight,
      marginBottom: 28,
      // A year that is not reported keeps its place, without a bar.
      x: {
        type: 'band',
        domain: years,
        padding: 0.22,
        label: null,
        tickSize: 0,
        tickFormat: yearTick(frame),
      },
      y: {
        label: null,
        grid: true,
        ticks: 4,
        tickSize: 0,
        tickFormat: (value: number) => f.moneyShort(value),
      },
      marks: [
        Plot.barY(bars, { x: 'year', y: 'amount', className: 'loss' }),
        Plot.text(
          labels.filter((bar) => !isEnd(bar)),
          label,
        ),
        // The newest ends with its bar, or it would leave the chart.
        Plot.text(labels.filter(isEnd), { ...label, textAnchor: 'end', dx: room * 0.4 }),
        Plot.ruleY([0]),
      ],
    },
    { x: rows.map(({ year }) => year) },
  );
}
