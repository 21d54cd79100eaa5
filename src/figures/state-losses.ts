import { f, t } from '../i18n/index.ts';
import { ends, type Filled } from '../indicators/ends.ts';
import { stateConstant } from './constants.ts';
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
  scope: 'internet-crime',
  constants: stateConstant,
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

function words(rows: Filled<Row>): FigureWords | null {
  const { name } = rows[0].state;
  const known = rows.flatMap(({ year, losses }) =>
    losses.current ? [{ year, amount: losses.current.value }] : [],
  );
  const span = ends(known);
  if (span === null) return null;
  const { first, last } = span;
  const peak = known.reduce((a, b) => (b.amount > a.amount ? b : a));
  const years = { name, first: first.year, last: last.year };
  const [from, to] = [f.moneyWords(first.amount), f.moneyWords(last.amount)];
  const isGrowth = peak === last && last.amount > first.amount;
  const title = isGrowth
    ? w.titleGrowth({ ...years, from, to })
    : w.titlePeak({ name, year: peak.year, amount: f.moneyWords(peak.amount) });
  return {
    title,
    subtitle: w.subtitle(years.first, years.last),
    alt: w.alt({
      ...years,
      from,
      to,
      peak: f.moneyWords(peak.amount),
      peakYear: peak.year,
    }),
    notes: [t.figureTerms.states.allKinds],
  };
}
