import type { Catalog } from '../catalog/catalog.ts';
import { ic3States } from '../datasets/ic3-states.ts';
import { f, t } from '../i18n/index.ts';
import { growth, ratio } from '../indicators/available.ts';
import { breaksOf } from '../indicators/breaks.ts';
import { ends, type Filled } from '../indicators/ends.ts';
import { stateConstant } from './constants.ts';
import { evidenceOf } from './evidence.ts';
import { defineFigure, type FigureWords } from './figure.ts';
import { numberColumn, yearColumn } from './figure-columns.ts';
import { stateBars } from './state-bars.ts';
import { dataNotes, type StateYearRow as Row, stateMembers, yearsOfMember } from './state-years.ts';

const w = t.figures['state-complaints'];

/** One chart for each state and territory. */
export const stateComplaints = defineFigure<Row>({
  id: 'state-complaints',
  kind: 'chart',
  scope: 'internet-crime',
  constants: stateConstant,
  members: stateMembers,
  rows: (catalog: Catalog, member) =>
    yearsOfMember(catalog, member).map((item) => ({
      ...item,
      evidence: evidenceOf(item.complaints.current, item.population),
    })),
  columns: [
    yearColumn,
    numberColumn(
      'complaints',
      t.figureTerms.states.complaints,
      ({ complaints }) => complaints.current?.value ?? null,
    ),
    {
      id: 'complaints_per_100k',
      title: w.rate,
      head: w.rateHead,
      value: ({ complaintsPer100k }) => complaintsPer100k,
      show: ({ complaintsPer100k }) =>
        complaintsPer100k === null
          ? t.figureTerms.noPopulation
          : f.number(Math.round(complaintsPer100k * 10)),
    },
  ],
  breaks: {
    of: (catalog) => breaksOf(catalog, ic3States, 'all'),
    year: ({ year }) => year,
  },
  draw: stateBars({
    id: 'state-complaints',
    className: 'count',
    value: ({ complaints }) => complaints.current?.value,
    text: f.number,
    axis: (value) => (Number.isInteger(value) ? f.number(value) : ''),
  }),
  words,
});

/** Complaints. A comparison with fewer says nothing. */
const smallestBase = 100;

interface Bar {
  readonly year: number;
  readonly value: number;
}

const barsOf = (rows: readonly Row[]): readonly Bar[] =>
  rows.flatMap(({ year, complaints }) =>
    complaints.current ? [{ year, value: complaints.current.value }] : [],
  );

function words(rows: Filled<Row>, catalog: Catalog): FigureWords | null {
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
      ...(missing.length > 0 ? [w.missing(missing)] : []),
      ...dataNotes(catalog, rows),
      t.figureTerms.states.allKinds,
    ],
  };
}

function titleOf(name: string, first: Bar, last: Bar): string {
  const p = { name, complaints: last.value, last: last.year, first: first.year };
  const [times, change] = [ratio(last.value, first.value), growth(first.value, last.value)];
  if (first === last || times === null || change === null || first.value < smallestBase) {
    return w.titleOne(p);
  }
  // A multiple of the first year would say more of that year than of the newest.
  if (times >= 2) return w.titleRose({ ...p, from: first.value });
  if (change === 0) return w.titleSame(p);
  return change > 0
    ? w.titleMore({ ...p, share: change })
    : w.titleFewer({ ...p, share: Math.abs(change) });
}
