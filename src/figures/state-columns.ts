import { t } from '../i18n/index.ts';
import type { RankedRange } from '../i18n/ranked-range.ts';
import type { Available } from '../indicators/available.ts';
import { ends, known } from '../indicators/ends.ts';
import type { State, StateYear } from '../indicators/states.ts';
import { statePath } from '../links.ts';
import type { FigureColumn } from './figure.ts';
import { numberColumn } from './figure-columns.ts';

/** The place of a row, by its code in downloads and by its name, with its page, in the table. */
export function stateColumn<R>(stateOf: (row: R) => State): FigureColumn<R> {
  return {
    id: 'state',
    title: t.figureTerms.states.state,
    value: (row) => stateOf(row).state,
    show: (row) => stateOf(row).name,
    path: (row) => statePath(stateOf(row).state),
  };
}

/** The rank of a row; empty for a place without one. */
export const rankColumn: FigureColumn<{ readonly rank: Available<number> }> = {
  id: 'rank',
  title: t.figureTerms.states.rank,
  value: ({ rank }) => rank,
};

/** Reported losses of a place to internet crime of all kinds, US dollars. */
export const lossesColumn = numberColumn<Pick<StateYear, 'losses'>>(
  'losses_usd',
  t.figureTerms.states.losses,
  ({ losses }) => losses.current?.value ?? null,
);

/** Complaints of a place about internet crime of all kinds. */
export const complaintsColumn = numberColumn<Pick<StateYear, 'complaints'>>(
  'complaints',
  t.figureTerms.states.complaints,
  ({ complaints }) => complaints.current?.value ?? null,
);

/** The residents that a rate rests on. */
export const populationColumn = numberColumn<Pick<StateYear, 'population'>>(
  'population',
  t.figureTerms.states.population,
  ({ population }) => population?.value ?? null,
);

interface RankedRow {
  readonly year: number;
  readonly state: State;
  readonly rank: Available<number>;
}

/**
 * What words tell of one year: its highest and lowest ranked places; null where none has a rank. Rows
 * come highest rank first.
 */
export function rankedRange<R extends RankedRow>(
  rows: readonly R[],
  rateOf: (row: R) => Available<number>,
  format: (rate: number) => string,
): RankedRange | null {
  const ranked = known(
    rows.filter(({ rank }) => rank !== null),
    rateOf,
  );
  const range = ends(ranked);
  if (range === null) return null;
  const { first, last } = range;
  return {
    year: first.item.year,
    ranked: ranked.length,
    top: first.item.state.name,
    highest: format(first.value),
    low: last.item.state.name,
    lowest: format(last.value),
  };
}
