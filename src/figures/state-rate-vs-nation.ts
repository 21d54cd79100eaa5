import type { Catalog } from '../catalog/catalog.ts';
import { f, t } from '../i18n/index.ts';
import { type Available, growth, ratio } from '../indicators/available.ts';
import { ends, type Filled, known } from '../indicators/ends.ts';
import { type NationYear, nationYears } from '../indicators/nation.ts';
import { yearLines } from './charts/year-lines.ts';
import { stateConstant } from './constants.ts';
import type { Drawing } from './drawing.ts';
import { evidenceOf } from './evidence.ts';
import { type DrawContext, defineFigure, type FigureWords, type Frame } from './figure.ts';
import { yearColumn } from './figure-columns.ts';
import {
  axisPerResident,
  breaksOfPlace,
  dataNotes,
  rateColumn,
  type StateYearRow,
  showPerResident,
  showRate,
  stateMembers,
  vintageNote,
  yearsOfMember,
} from './state-years.ts';

interface Row extends StateYearRow {
  /** Null in a year of which no place has a rate. */
  readonly nation: NationYear | null;
  /** Rate of the place over the rate of all. */
  readonly times: Available<number>;
  /** The same as a relative difference: 0.5 is half more. */
  readonly difference: Available<number>;
}

const w = t.figures['state-rate-vs-nation'];

/** One chart for each place that has had a rate. */
export const stateRateVsNation = defineFigure<Row>({
  id: 'state-rate-vs-nation',
  kind: 'chart',
  scope: 'internet-crime',
  constants: stateConstant,
  members: stateMembers,
  rows,
  columns: [
    yearColumn,
    rateColumn,
    {
      id: 'all_states_losses_per_100k_usd',
      title: w.nationColumn,
      head: w.nationHead,
      value: ({ nation }) => nation?.lossesPer100k ?? null,
      show: ({ nation }) => showRate(nation?.lossesPer100k ?? null),
    },
    {
      id: 'ratio',
      title: w.compared,
      value: ({ times }) => times,
      show: ({ times }) => (times === null ? null : f.decimal(times, 2)),
    },
  ],
  breaks: { of: breaksOfPlace, year: ({ year }) => year },
  draw,
  words,
});

/** Every year, also those in which only one of the two is known; none for a place that never had a rate. */
function rows(catalog: Catalog, member: string): readonly Row[] {
  const nations = nationYears(catalog);
  const years = yearsOfMember(catalog, member);
  if (years.every(({ lossesPer100k }) => lossesPer100k === null)) return [];
  return years.map((item) => {
    const nation = nations.get(item.year) ?? null;
    const all = nation?.lossesPer100k ?? null;
    return {
      ...item,
      nation,
      times: ratio(item.lossesPer100k, all),
      difference: growth(all, item.lossesPer100k),
      evidence: evidenceOf(item.losses.current, item.population),
    };
  });
}

function words(rows: Filled<Row>, catalog: Catalog): FigureWords | null {
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
      from: showPerResident(first.value.own),
      nationFrom: showPerResident(first.value.all),
      last: last.item.year,
      to: showPerResident(last.value.own),
      nationTo: showPerResident(last.value.all),
    }),
    notes: [
      w.how(last.value.places, last.item.year),
      t.figureTerms.states.noState,
      ...(missing.length > 0 ? [w.missing(missing)] : []),
      ...dataNotes(catalog, rows),
      ...vintageNote(rows),
      t.figureTerms.states.allKinds,
    ],
  };
}

interface Comparison {
  /** The rates of the place and of all. */
  readonly own: number;
  readonly all: number;
  readonly times: number;
  readonly difference: number;
  /** How many places are added up. */
  readonly places: number;
}

/** A year in which the place can be compared with all. */
function comparisonOf({ lossesPer100k: own, nation, times, difference }: Row): Comparison | null {
  if (own === null || times === null || difference === null) return null;
  if (nation === null || nation.lossesPer100k === null) return null;
  return { own, all: nation.lossesPer100k, times, difference, places: nation.places };
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

function draw(
  rows: Filled<Row>,
  frame: Frame,
  { breaks }: Pick<DrawContext<Row>, 'breaks'>,
): Drawing {
  return yearLines(frame, {
    breaks,
    axis: axisPerResident,
    exact: showPerResident,
    series: [
      {
        label: rows[0].state.name,
        hue: 'loss',
        points: rows.map(({ year, lossesPer100k }) => ({ year, value: lossesPer100k })),
      },
      {
        label: w.nation,
        hue: 'count',
        points: rows.map(({ year, nation }) => ({ year, value: nation?.lossesPer100k ?? null })),
      },
    ],
  });
}
