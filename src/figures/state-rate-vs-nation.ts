import * as Plot from '@observablehq/plot';
import type { Catalog } from '../catalog/catalog.ts';
import { f, t } from '../i18n/index.ts';
import { type Available, growth, ratio } from '../indicators/available.ts';
import { ends, type Filled, known } from '../indicators/ends.ts';
import { type NationYear, nationYears } from '../indicators/nation.ts';
import { apart, fittingYears } from './charts/fitting.ts';
import { legend, textWidth } from './charts/legend.ts';
import { drawPlot } from './charts/plot.ts';
import { yearTick } from './charts/year-axis.ts';
import { type Drawing, onTop } from './drawing.ts';
import { evidenceOf } from './evidence.ts';
import { defineFigure, type FigureWords, type Frame } from './figure.ts';
import { yearColumn } from './figure-columns.ts';
import {
  dataNotes,
  type StateYearRow,
  showRate,
  stateMembers,
  vintageNote,
  yearsOfMember,
} from './state-years.ts';

interface Row extends StateYearRow {
  readonly nation: NationYear;
  /** Rate of the place over the rate of all. */
  readonly times: Available<number>;
  /** The same as a relative difference: 0.5 is half more. */
  readonly difference: Available<number>;
}

const w = t.stateFigures.rateVsNation;

/** One chart for each place that has had a rate. */
export const stateRateVsNation = defineFigure<Row>({
  id: 'state-rate-vs-nation',
  kind: 'chart',
  members: stateMembers,
  rows,
  columns: [
    yearColumn,
    {
      id: 'losses_per_100k_usd',
      title: t.stateFigures.rate,
      value: ({ lossesPer100k }) => lossesPer100k,
      show: ({ lossesPer100k }) => showRate(lossesPer100k),
    },
    {
      id: 'all_states_losses_per_100k_usd',
      title: w.nationColumn,
      value: ({ nation }) => nation.lossesPer100k,
      show: ({ nation }) => showRate(nation.lossesPer100k),
    },
    {
      id: 'ratio',
      title: w.compared,
      value: ({ times }) => times,
      show: ({ times }) => (times === null ? null : f.decimal(times, 2)),
    },
  ],
  draw,
  words,
});

/** Years in which there is a rate of all places; none for a place that never had a rate. */
function rows(catalog: Catalog, member: string): readonly Row[] {
  const nations = nationYears(catalog);
  const years = yearsOfMember(catalog, member);
  if (years.every(({ lossesPer100k }) => lossesPer100k === null)) return [];
  return years.flatMap((item) => {
    const nation = nations.get(item.year);
    if (!nation) return [];
    return [
      {
        ...item,
        nation,
        times: ratio(item.lossesPer100k, nation.lossesPer100k),
        difference: growth(nation.lossesPer100k, item.lossesPer100k),
        evidence: evidenceOf(item.losses.current, item.population),
      },
    ];
  });
}

function words(rows: Filled<Row>): FigureWords | null {
  const { name } = rows[0].state;
  const span = ends(rows);
  const compared = ends(known(rows, comparisonOf));
  if (compared === null) return null;
  const { first, last } = compared;
  const missing = rows.filter(({ times }) => times === null).map(({ year }) => year);
  return {
    title: titleOf(name, last.item.year, last.value),
    subtitle: w.subtitle(span.first.year, span.last.year),
    alt: w.alt({
      name,
      first: first.item.year,
      from: f.moneyWords(first.value.own),
      nationFrom: f.moneyWords(first.value.all),
      last: last.item.year,
      to: f.moneyWords(last.value.own),
      nationTo: f.moneyWords(last.value.all),
    }),
    notes: [
      w.how(last.item.nation.places, last.item.year),
      t.stateFigures.noState,
      ...(missing.length > 0 ? [w.missing(missing)] : []),
      ...dataNotes(rows),
      ...vintageNote(rows),
      t.stateFigures.allKinds,
    ],
  };
}

interface Comparison {
  /** The rates of the place and of all. */
  readonly own: number;
  readonly all: number;
  readonly times: number;
  readonly difference: number;
}

/** A year in which the place can be compared with all. */
function comparisonOf({ lossesPer100k: own, nation, times, difference }: Row): Comparison | null {
  const { lossesPer100k: all } = nation;
  if (own === null || all === null || times === null || difference === null) return null;
  return { own, all, times, difference };
}

/** A smaller difference is not worth a word: it would be said as 0%. */
const least = 0.005;

function titleOf(name: string, year: number, { times, difference }: Comparison): string {
  if (Math.abs(difference) < least) return w.same({ name, year });
  if (times >= 2) return w.times({ name, year, times: f.decimal(times, 1) });
  return difference > 0
    ? w.above({ name, year, share: difference })
    : w.below({ name, year, share: -difference });
}

interface Point {
  readonly year: number;
  readonly rate: number | null;
}

/** Two lines from zero; name and newest rate at their ends, on phones the names above. */
function draw(rows: readonly Row[], frame: Frame): Drawing {
  const wide = frame.name === 'wide';
  const height = wide ? 320 : 290;
  const lines: readonly Line[] = [
    {
      name: w.nation,
      hue: 'count',
      points: rows.map(({ year, nation }) => ({ year, rate: nation.lossesPer100k })),
    },
    {
      name: rows[0]?.state.name ?? '',
      hue: 'loss',
      points: rows.map(({ year, lossesPer100k: rate }) => ({ year, rate })),
    },
  ];
  const highest = Math.max(...lines.flatMap(({ points }) => points.map(({ rate }) => rate ?? 0)));
  const [marginTop, marginBottom] = [frame.text * (wide ? 1.4 : 2.4), 28];
  const yOf = (rate: number) =>
    marginTop + (1 - rate / highest) * (height - marginTop - marginBottom);
  const ends = lines.flatMap(({ name, hue, points }) => {
    const end = points.findLast(({ rate }) => rate !== null);
    if (!end) return [];
    const amount = f.moneyShort(end.rate ?? 0);
    return [{ ...end, hue, y: yOf(end.rate ?? 0), text: wide ? [name, amount] : [amount] }];
  });
  const label = frame.text * 1.3 * (wide ? 2 : 1);
  const places = apart(
    ends.map(({ y }) => y),
    label,
    marginTop - frame.text * (wide ? 1.4 : 0.7) + label / 2,
  );
  const widest = Math.max(
    ...ends.flatMap(({ text }) => text.map((part) => textWidth(part, frame.text))),
  );
  const years = rows.map(({ year }) => year);
  const marginLeft = textWidth('$00.0 m', frame.text) + 6;
  const marginRight = widest * spare + 12;
  const chart = drawPlot(
    frame,
    height,
    {
      marginTop,
      marginBottom,
      marginLeft,
      marginRight,
      x: {
        type: 'point',
        padding: 0.3,
        domain: years,
        ticks: fittingYears(years, frame.width - marginLeft - marginRight, frame),
        label: null,
        tickSize: 0,
        tickFormat: yearTick(frame),
      },
      y: {
        domain: [0, highest],
        label: null,
        grid: true,
        ticks: 4,
        tickSize: 0,
        tickFormat: (rate: number) => f.moneyShort(rate),
      },
      marks: [
        Plot.ruleY([0]),
        ...lines.map(({ points, hue }) =>
          Plot.line(points, { x: 'year', y: 'rate', className: `line ${hue}-line` }),
        ),
        ...ends.map((end) =>
          Plot.dot([end], { x: 'year', y: 'rate', r: 4, stroke: 'none', className: end.hue }),
        ),
        ...ends.map((end, place) =>
          Plot.text([end], {
            x: 'year',
            y: 'rate',
            text: ({ text }) => text.join('\n'),
            dx: 9,
            dy: (places[place] ?? 0) - end.y,
            textAnchor: 'start',
            lineHeight: 1.2,
          }),
        ),
      ],
    },
    { x: rows.map(({ year }) => year) },
  );
  if (wide) return chart;
  const entries = lines.map(({ name, hue }) => ({ className: hue, label: name }));
  return onTop(chart, legend(entries.toReversed(), frame, 0));
}

/** Fonts differ in width. */
const spare = 1.1;

interface Line {
  readonly name: string;
  /** Class of its dot; its line has the class `<hue>-line`. */
  readonly hue: string;
  readonly points: readonly Point[];
}
