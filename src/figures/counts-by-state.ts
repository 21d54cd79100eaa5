import type { Catalog } from '../catalog/catalog.ts';
import { f, t } from '../i18n/index.ts';
import type { RankedRange } from '../i18n/ranked-range.ts';
import type { Available } from '../indicators/available.ts';
import type { Stated } from '../indicators/current.ts';
import type { Filled } from '../indicators/ends.ts';
import { rankBy } from '../indicators/rank.ts';
import { rateOf, type Spread, type StateRate, spreadOf } from '../indicators/relation.ts';
import { residentsOf } from '../indicators/residents.ts';
import type { PopulationRow, State } from '../indicators/states.ts';
import { compare } from '../order/compare.ts';
import type { Scope } from './constants.ts';
import { evidenceOf } from './evidence.ts';
import { defineFigure, type FigureColumn, type FigureRow } from './figure.ts';
import { numberColumn } from './figure-columns.ts';
import { stateKey } from './maps/state-areas.ts';
import { stateTiles } from './maps/state-tiles.ts';
import { populationColumn, rankColumn, rankedRange, stateColumn } from './state-columns.ts';
import { byRank, vintageNote } from './state-years.ts';

/** What is counted of one place in one year, as its documents state it. */
interface Counted {
  readonly state: State;
  /** Calendar year, or the one in which a financial year ends. */
  readonly year: number;
  readonly count: Stated<{ readonly source_id: string; readonly locator: string | null }> | null;
}

/** The same per million residents. */
export interface CountedRow extends Counted, FigureRow {
  readonly population: Stated<PopulationRow> | null;
  readonly perMillion: Available<number>;
  readonly rank: Available<number>;
}

interface Words {
  readonly title: (
    p: Omit<Spread, 'whole'> & { readonly year: number; readonly whole: string },
  ) => string;
  readonly subtitle: (year: number) => string;
  readonly alt: (p: RankedRange) => string;
  /** Title of the column of the count, and of the rate. */
  readonly count: string;
  readonly rate: string;
  /** The same, short. */
  readonly countHead: string;
  readonly rateHead: string;
  readonly year: string;
  readonly showYear: (year: number) => string;
  readonly name: (p: { name: string; rate: string | null; count: number | null }) => string;
}

interface CountsByState {
  readonly id: string;
  readonly scope: Scope;
  /** Names of the columns in the files; they never change. */
  readonly columns: { readonly count: string; readonly rate: string; readonly year: string };
  readonly more?: readonly FigureColumn<CountedRow>[];
  readonly words: Words;
  readonly counted: (catalog: Catalog) => readonly Counted[];
  readonly notes: (catalog: Catalog, rows: Filled<CountedRow>) => readonly string[];
}

const rate: StateRate<Pick<CountedRow, 'count' | 'population'>> = {
  count: ({ count }) => count?.value ?? null,
  residents: ({ population }) => population?.value ?? null,
  per: 1_000_000,
};

const whole = (value: number) => f.number(Math.round(value));

/** A map of the states by something counted in each, per million residents, year by year. */
export function countsByState(definition: CountsByState) {
  const { id, scope, columns, more = [], words: w, counted, notes } = definition;
  return defineFigure<CountedRow>({
    id,
    kind: 'map',
    scope,
    rows: (catalog) => rowsOf(catalog, counted(catalog)),
    view: columns.year,
    key: stateKey,
    columns: [
      stateColumn(({ state }) => state),
      rankColumn,
      numberColumn(columns.rate, w.rate, ({ perMillion }) => perMillion, whole, w.rateHead),
      numberColumn(
        columns.count,
        w.count,
        ({ count }) => count?.value ?? null,
        f.number,
        w.countHead,
      ),
      ...more,
      populationColumn,
      {
        id: columns.year,
        title: w.year,
        value: ({ year }) => year,
        show: ({ year }) => w.showYear(year),
      },
    ],
    draw: stateTiles<CountedRow>({
      id,
      hue: 'count',
      rate,
      name: ({ state, perMillion, count }) =>
        w.name({
          name: state.name,
          rate: perMillion === null ? null : whole(perMillion),
          count: count?.value ?? null,
        }),
      format: whole,
      whole: t.figureTerms.states.wholePerMillion,
      missing: t.figureTerms.noRate,
    }),
    words: (rows, catalog) => {
      const range = rankedRange(rows, ({ perMillion }) => perMillion, whole);
      const spread = spreadOf(rate, rows);
      if (range === null || spread === null) return null;
      const { year } = range;
      return {
        title: w.title({ ...spread, whole: whole(spread.whole), year }),
        subtitle: w.subtitle(year),
        alt: w.alt(range),
        notes: [...notes(catalog, rows), ...vintageNote(rows)],
      };
    },
  });
}

/** Newest year first, in each the highest rate first; places without a rate at the end. */
function rowsOf(catalog: Catalog, counted: readonly Counted[]): readonly CountedRow[] {
  const years = Map.groupBy(counted, ({ year }) => year);
  return [...years]
    .sort(([a], [b]) => b - a)
    .flatMap(([, places]) => {
      const rows = places.map((place) => {
        const population = residentsOf(catalog, place.year, place.state.state);
        return {
          ...place,
          population,
          perMillion: rateOf(rate, { ...place, population }),
          evidence: evidenceOf(place.count, population),
        };
      });
      const ranks = rankBy(rows, ({ perMillion }) => perMillion);
      return rows
        .map((row) => ({ ...row, rank: ranks.get(row) ?? null }))
        .sort((a, b) => byRank(a, b) || compare(a.state.name, b.state.name));
    });
}
