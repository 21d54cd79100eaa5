import type { Measure } from '../indicators/explore/measures.ts';
import {
  breaksIn,
  type Cell,
  cellOf,
  type ExploreRecord,
  placesOf,
  type RecordBreak,
} from './record.ts';
import type { View } from './view.ts';

/** One measure in one place over the years of a view. */
export interface Line {
  readonly measure: Measure;
  readonly place: string;
  /** One for each year, without a value where nothing is reported. */
  readonly cells: readonly Cell[];
}

/** What a view shows: a line for each measure and place, of a map one for each state. */
export function linesOf(record: ExploreRecord, view: View): readonly Line[] {
  const years = Array.from(
    { length: view.last - view.first + 1 },
    (_, index) => view.first + index,
  );
  const places = view.form === 'map' ? statesOf(record, view.measures[0]) : view.places;
  return view.measures.flatMap((measure) =>
    places.map((place) => ({
      measure,
      place,
      cells: years.map((year) => cellOf(record, measure, place, year)),
    })),
  );
}

const statesOf = (record: ExploreRecord, measure: Measure) =>
  placesOf(record, measure).filter((place) => place.startsWith('US-'));

/** The breaks that lines cross within the years of a view, each once, oldest first. */
export function breaksOfView(record: ExploreRecord, view: View): readonly RecordBreak[] {
  const found = linesOf(record, view).flatMap(({ measure, place }) =>
    breaksIn(record, measure, place),
  );
  const crossed = found.filter(({ year }) => view.first < year && year <= view.last);
  return [...new Map(crossed.map((each) => [each.note, each])).values()].sort(
    (a, b) => a.year - b.year,
  );
}
