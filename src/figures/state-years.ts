import type { Catalog } from '../catalog/catalog.ts';
import { states } from '../datasets/states.ts';
import { f, t } from '../i18n/index.ts';
import { type StateYear, stateSlug, stateYears } from '../indicators/states.ts';
import type { Evidence } from './figure.ts';

/** One year of one place. */
export type StateYearRow = StateYear & { readonly evidence: readonly Evidence[] };

/** Members of a family with one figure for each state and territory. */
export const stateMembers = (catalog: Catalog): readonly string[] =>
  catalog.rows(states).map(({ state }) => stateSlug(state));

/** All years of one member, oldest first. */
export const yearsOfMember = (catalog: Catalog, member: string): readonly StateYear[] =>
  stateYears(catalog).filter(({ state }) => stateSlug(state.state) === member);

/** A number, or that it is not reported. */
export const showCount = (value: number | null | undefined): string =>
  value === null || value === undefined ? t.figures.notReported : f.number(value);

/** A rate as a whole number, or that there is no population figure for it. */
export const showRate = (rate: number | null): string =>
  rate === null ? t.figures.noPopulation : f.number(Math.round(rate));

/** What the data says of single years, equal notes together. */
export function dataNotes(rows: readonly StateYear[]): readonly string[] {
  const noted = rows.flatMap(({ year, losses, complaints }) => {
    const note = (losses.current ?? complaints.current)?.row.note;
    return note ? [{ year, note }] : [];
  });
  return [...Map.groupBy(noted, ({ note }) => note)].map(([note, group]) =>
    t.stateFigures.dataNote(
      group.map(({ year }) => year),
      note,
    ),
  );
}

/** A note where the estimates of early years are of another edition than those of the newest. */
export function vintageNote(rows: readonly StateYear[]): readonly string[] {
  const estimates = rows.flatMap(({ year, population }) =>
    population ? [{ year, source: population.row.source_id }] : [],
  );
  const newest = estimates.at(-1)?.source;
  const older = estimates.findLast(({ source }) => source !== newest);
  return older ? [t.stateFigures.vintages(older.year)] : [];
}
