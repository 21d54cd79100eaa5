import type { Catalog } from '../catalog/catalog.ts';
import { ic3States } from '../datasets/ic3-states.ts';
import { states } from '../datasets/states.ts';
import { asWritten, f, t } from '../i18n/index.ts';
import { notAvailable } from '../indicators/available.ts';
import { type Break, breaksOf } from '../indicators/breaks.ts';
import type { Stated } from '../indicators/current.ts';
import type { StateRate } from '../indicators/relation.ts';
import { residentsOf } from '../indicators/residents.ts';
import {
  type PopulationRow,
  type State,
  type StateYear,
  stateSlug,
  stateYears,
} from '../indicators/states.ts';
import { everyYear } from '../indicators/years.ts';
import { compare } from '../order/compare.ts';
import { whyNoRate } from '../sentences/missing.ts';
import type { FigureColumn, FigureRow } from './figure.ts';

/** One year of one place. */
export type StateYearRow = StateYear & FigureRow;

/** Members of a family with one figure for each state and territory. */
export const stateMembers = (catalog: Catalog): readonly string[] =>
  catalog.rows(states).map(({ state }) => stateSlug(state));

/**
 * One member in every year of the reports, oldest first: of a year that leaves it out nothing is
 * reported. None for a place that is in no report.
 */
export function yearsOfMember(catalog: Catalog, member: string): readonly StateYear[] {
  const all = stateYears(catalog);
  const own = new Map(
    all
      .filter(({ state }) => stateSlug(state.state) === member)
      .map((item) => [item.year, item] as const),
  );
  const [first] = own.values();
  if (!first) return [];
  const ranked = new Map(all.map((item) => [item.year, item.ranked]));
  return everyYear([...ranked.keys()]).map(
    (year) => own.get(year) ?? notPrinted(catalog, first.state, year, ranked.get(year) ?? 0),
  );
}

/**
 * Every year with a row for each place that the map shows in any of them, newest year first: of a
 * place that a year leaves out nothing is reported. Ordered within a year by `order`.
 */
export function placesByYear(
  catalog: Catalog,
  order: (a: StateYear, b: StateYear) => number,
): readonly StateYear[] {
  const byYear = Map.groupBy(stateYears(catalog), ({ year }) => year);
  const places = catalog
    .rows(states)
    .filter((place) => stateYears(catalog).some(({ state }) => state.state === place.state));
  return [...byYear]
    .sort(([a], [b]) => b - a)
    .flatMap(([year, items]) => {
      const printed = new Map(items.map((item) => [item.state.state, item]));
      // As many places have a rank as in any row of the year; a year without rows has no group.
      const ranked = Math.max(...items.map((item) => item.ranked));
      return places
        .map((state) => printed.get(state.state) ?? notPrinted(catalog, state, year, ranked))
        .sort((a, b) => order(a, b) || compare(a.state.name, b.state.name));
    });
}

function notPrinted(catalog: Catalog, state: State, year: number, ranked: number): StateYear {
  const nothing = { current: null, range: null, why: null, confirming: [], disagreeing: [] };
  return {
    year,
    state,
    complaints: nothing,
    losses: nothing,
    population: residentsOf(catalog, year, state.state),
    complaintsPer100k: notAvailable,
    lossesPer100k: notAvailable,
    rank: notAvailable,
    ranked,
  };
}

/** Years in which the losses of a member are out of line with the others. */
export const breaksOfPlace = (catalog: Catalog, member: string): readonly Break[] =>
  breaksOf(
    catalog,
    ic3States,
    ...catalog.rows(states).flatMap(({ state }) => (stateSlug(state) === member ? [state] : [])),
  );

/** Highest rank first, places without one at the end. */
export const byRank = (a: { readonly rank: number | null }, b: { readonly rank: number | null }) =>
  (a.rank ?? Infinity) - (b.rank ?? Infinity) || 0;

/** Dollars per resident. */
export const ratePerResident: StateRate<StateYear> = {
  count: ({ losses }) => losses.current?.value ?? null,
  residents: ({ population }) => population?.value ?? null,
  per: 1,
};

/** Reported losses, per 100,000 residents in files and per resident in the page, or why there are none. */
export const rateColumn: FigureColumn<StateYear> = {
  id: 'losses_per_100k_usd',
  title: t.figureTerms.states.rate,
  head: t.figureTerms.states.ratePerResident,
  value: ({ lossesPer100k }) => lossesPer100k,
  show: ({ lossesPer100k, losses, population }) =>
    lossesPer100k === null ? whyNoRate(losses.current, population) : showRate(lossesPer100k),
};

/** Dollars without cents. */
export const wholeDollars = (amount: number): string => f.money(Math.round(amount));

/** Dollars per 100,000 residents as dollars and cents per resident. */
export const showPerResident = (per100k: number): string => f.moneyCents(per100k / 100_000);

/** The same on an axis, without cents. */
export const axisPerResident = (per100k: number): string => wholeDollars(per100k / 100_000);

/** Newest year first, in each the highest rank first; of equal ranks by name. */
export const byYearAndRank = (
  a: Pick<StateYear, 'year' | 'rank' | 'state'>,
  b: Pick<StateYear, 'year' | 'rank' | 'state'>,
) => b.year - a.year || byRank(a, b) || compare(a.state.name, b.state.name);

/** What a map tells of a place that is pointed at; null for what is missing. */
export const ratedLosses = ({
  state,
  lossesPer100k: rate,
  losses,
}: Pick<StateYear, 'state' | 'lossesPer100k'> & {
  readonly losses: { readonly current: { readonly value: number } | null };
}) => ({
  name: state.name,
  rate: rate === null ? null : showPerResident(rate),
  losses: losses.current ? f.moneyWords(losses.current.value) : null,
});

/** A rate as dollars per resident, or that there is no population figure for it. */
export const showRate = (rate: number | null): string =>
  rate === null ? t.figureTerms.noPopulation : showPerResident(rate);

/** What the data says of single years of one place, equal notes together; breaks have notes of their own. */
export function dataNotes(catalog: Catalog, rows: readonly StateYear[]): readonly string[] {
  const noted = rows.flatMap(({ year, state, losses, complaints }) => {
    const note = (losses.current ?? complaints.current)?.row.note;
    const isBreak = breaksOf(catalog, ic3States, state.state).some((item) => item.year === year);
    return note && !isBreak ? [{ year, note }] : [];
  });
  return [...Map.groupBy(noted, ({ note }) => note)].map(([note, group]) =>
    t.figureTerms.states.dataNote(
      group.map(({ year }) => year),
      asWritten(note),
    ),
  );
}

interface WithResidents {
  readonly year: number;
  readonly population: Stated<PopulationRow> | null;
}

/** Which edition of the estimates of residents the rates of these rows rest on. */
export function vintageNote(rows: readonly WithResidents[]): readonly string[] {
  const used = rows.flatMap(({ year, population }) =>
    population ? [{ year, vintage: population.row.vintage }] : [],
  );
  const vintages = [...Map.groupBy(used, ({ vintage }) => vintage)]
    .sort(([a], [b]) => a - b)
    .map(([vintage, group]) => {
      const years = group.map(({ year }) => year);
      return { vintage, first: Math.min(...years), last: Math.max(...years) };
    });
  return vintages.length === 0 ? [] : [t.figureTerms.states.vintages(vintages)];
}
