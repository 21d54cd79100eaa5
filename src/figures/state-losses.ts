import { f, t } from '../i18n/index.ts';
import { ratio } from '../indicators/available.ts';
import { ends, type Filled } from '../indicators/ends.ts';
import { evidenceOf } from './evidence.ts';
import { defineFigure, type FigureWords } from './figure.ts';
import { numberColumn, yearColumn } from './figure-columns.ts';
import { stateBars } from './state-bars.ts';
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
      show: ({ rank }) => (rank === null ? t.figureTerms.dash : String(rank)),
    },
  ],
  breaks: { of: breaksOfPlace, year: ({ year }) => year },
  draw: stateBars({
    id: 'state-losses',
    className: 'loss',
    value: ({ losses }) => losses.current?.value,
    text: f.moneyShort,
    axis: (value) => f.moneyShort(value),
  }),
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
