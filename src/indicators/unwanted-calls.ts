import type { Catalog } from '../catalog/catalog.ts';
import { complaintCounts } from '../datasets/complaint-counts.ts';
import type { RowOf } from '../datasets/dataset.ts';
import { monthsIn, yearOfPeriod } from '../datasets/periods.ts';
import { states } from '../datasets/states.ts';
import { type Available, ratio } from './available.ts';
import type { Stated } from './current.ts';
import { weighMeasure } from './standing.ts';
import type { State } from './states.ts';

type Count = RowOf<typeof complaintCounts>;

/** Complaints of one place about unwanted calls that offer tech support, in one financial year. */
export interface UnwantedCalls {
  readonly state: State;
  /** The year in which the financial year ends. */
  readonly year: number;
  readonly count: Stated<Count> | null;
}

const category = 'dnc-computer-and-technical-support';

const countsIn = (catalog: Catalog) =>
  catalog
    .rows(complaintCounts)
    .filter((row) => row.category === category && monthsIn(row.period) === 12);

const weighed = (catalog: Catalog, rows: readonly Count[]) =>
  weighMeasure(catalog, complaintCounts, rows, 'reports').current;

/** Every place in each financial year in which most of them are counted. */
export function unwantedCallYears(catalog: Catalog): readonly UnwantedCalls[] {
  const places = catalog.rows(states);
  const byYear = Map.groupBy(
    countsIn(catalog).filter(({ group }) => group === 'all'),
    ({ period }) => yearOfPeriod(period),
  );
  return [...byYear].flatMap(([year, rows]) => {
    const byPlace = Map.groupBy(rows, ({ place }) => place);
    const counted = places.map((state) => ({
      state,
      year,
      count: weighed(catalog, byPlace.get(state.state) ?? []),
    }));
    const known = counted.filter(({ count }) => count !== null);
    return known.length > places.length / 2 ? counted : [];
  });
}

/** The part of recorded messages in these calls of a financial year, where both kinds are counted. */
export function shareOfRobocalls(catalog: Catalog, year: number): Available<number> {
  const rows = countsIn(catalog).filter(
    ({ period, place }) => place === 'US' && yearOfPeriod(period) === year,
  );
  const of = (group: string) =>
    weighed(
      catalog,
      rows.filter((row) => row.group === group),
    )?.value ?? null;
  return ratio(of('call-robocall'), of('call-live-caller-or-robocall'));
}
