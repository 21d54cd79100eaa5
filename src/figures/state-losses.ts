import { f, t } from '../i18n/index.ts';
import { ratio } from '../indicators/available.ts';
import { ends, type Filled } from '../indicators/ends.ts';
import { stateSlug } from '../indicators/states.ts';
import { yearBars } from './charts/year-bars.ts';
import type { Drawing } from './drawing.ts';
import { evidenceOf } from './evidence.ts';
import { type DrawContext, defineFigure, type FigureWords, type Frame } from './figure.ts';
import { numberColumn, yearColumn } from './figure-columns.ts';
import {
  breaksOfPlace,
  type StateYearRow as Row,
  rateColumn,
  stateMembers,
  yearsOfMember,
} from './state-years.ts';

const w = t.figures['state-losses'];

/** One chart for each state and territory. */
export const stateLosses = defineFigure<Row>({
  id: 'state-losses',
  kind: 'chart',
  members: stateMembers,
  rows: (catalog, member) =>
    yearsOfMember(catalog, member).map((item) => ({
      ...item,
      evidence: evidenceOf(item.losses.current, item.population),
    })),
  columns: [
    yearColumn,
    numberColumn('losses_usd', w.losses, ({ losses }) => losses.current?.value ?? null),
    numberColumn('complaints', w.complaints, ({ complaints }) => complaints.current?.value ?? null),
    { ...rateColumn, title: w.rate },
    {
      id: 'rank',
      title: w.rank,
      value: ({ rank }) => rank,
      show: ({ rank }) => (rank === null ? '–' : String(rank)),
    },
  ],
  breaks: { of: breaksOfPlace, year: ({ year }) => year },
  draw,
  words,
});

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
    notes: [t.figureTerms.states.allKinds],
  };
}

function draw(
  rows: readonly Row[],
  frame: Frame,
  { breaks }: Pick<DrawContext<Row>, 'breaks'>,
): Drawing {
  const bars = rows.flatMap(({ year, losses }) =>
    losses.current ? [{ year, value: losses.current.value }] : [],
  );
  return yearBars(frame, {
    breaks,
    years: rows.map(({ year }) => year),
    layers: [{ className: 'loss', bars }],
    labels: bars.map((bar) => ({ ...bar, text: f.moneyShort(bar.value) })),
    axis: (value) => f.moneyShort(value),
    missing: { id: figureId(rows), label: t.figureTerms.notReported },
  });
}

/** Unique in a page, for its pattern. */
const figureId = ([first]: readonly Row[]) => `state-losses-${stateSlug(first?.state.state ?? '')}`;
