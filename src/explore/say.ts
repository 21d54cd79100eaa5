import type { exploreWords } from '../i18n/en/explore.ts';
import type { Format } from '../i18n/format.ts';
import { type Apart, whyApart } from '../indicators/explore/apart.ts';
import { currencies } from '../indicators/explore/measure-kinds.ts';
import type { Measure } from '../indicators/explore/measures.ts';
import { breaksOfView, type Line, linesOf } from './lines.ts';
import { type ExploreRecord, measuresIn } from './record.ts';
import type { View } from './view.ts';
import { write } from './write.ts';

export type ExploreWords = ReturnType<typeof exploreWords>;

/** What a view is told with. */
interface Voice {
  readonly record: ExploreRecord;
  readonly words: ExploreWords;
  readonly format: Format;
}

/** The words around a drawing. */
export interface ViewWords {
  readonly title: string;
  /** Units, and who counted. */
  readonly subtitle: string;
  /** Text alternative. */
  readonly alt: string;
  readonly notes: readonly string[];
}

/** Name of a place. */
export const placeName = ({ places }: ExploreRecord, place: string): string =>
  places[place] ?? place;

/** The measures that may not be drawn with this one, by the reason. */
export function apartTexts(
  record: ExploreRecord,
  words: ExploreWords,
  measure: Measure,
): readonly string[] {
  const reasons = Map.groupBy(measuresIn(record), (other): Apart | null =>
    whyApart(measure, other),
  );
  return [...reasons].flatMap(([why, others]) => {
    if (why === null) return [];
    const names = others.map(({ id }) => words.measures[id].name).join('; ');
    return [words.apartList({ why: words.apart[why], names })];
  });
}

/** What tells a line from the others: its place, its measure, or both. */
export function lineName(
  { record, words }: Pick<Voice, 'record' | 'words'>,
  view: View,
  { measure, place }: Pick<Line, 'measure' | 'place'>,
): string {
  const name = placeName(record, place);
  if (view.measures.length === 1) return name;
  const { short } = words.measures[measure.id];
  return view.places.length === 1 ? short : words.lineName({ measure: short, place: name });
}

export function wordsOf(voice: Voice, view: View): ViewWords {
  const { record, words } = voice;
  const { measures, first, last, form } = view;
  const title = words.viewTitle({
    measures: measures.map(({ id }) => words.measures[id].name),
    first,
    last,
    places:
      form === 'map' ? [words.allStates] : view.places.map((place) => placeName(record, place)),
  });
  const units = measures.map(({ id }) => words.measures[id].unit);
  return {
    title,
    subtitle: [...new Set(units)].join('; '),
    alt:
      form === 'table'
        ? words.altOfTable({ title })
        : words.alt({
            title,
            parts: linesOf(record, view).map((line) => course(voice, view, line)),
          }),
    notes: notesOf(voice, view),
  };
}

/** First and last value of a line. */
function course({ record, words, format }: Voice, view: View, line: Line): string {
  const name = lineName({ record, words }, view, line);
  const known = line.cells.flatMap(({ year, value }) => (value === null ? [] : [{ year, value }]));
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return words.nothing(name);
  const say = (value: number) => write(format, line.measure.unit, value).short;
  return words.course({
    name,
    first: first.year,
    from: say(first.value),
    last: last.year,
    to: say(last.value),
  });
}

/** What a reader must know before quoting a view. */
function notesOf({ record, words }: Voice, view: View): readonly string[] {
  const { notes } = words;
  const lines = linesOf(record, view);
  const cells = lines.flatMap(({ cells }) => cells);
  const { measures, last } = view;
  const areTotals = measures.length === 2 && measures[0].per === undefined;
  const isOfRecord = measures.some(({ agency }) => agency === 'record');
  const hasState = lines.some(({ place }) => place.startsWith('US-'));
  const isSum = lines.some(
    ({ measure }) => measure.dataset === 'complaint-counts' && measure.years === 'calendar',
  );
  return [
    ...new Set([
      ...measures.flatMap(({ id }) => words.measures[id].note ?? []),
      ...breaksOfView(record, view).map(({ note }) => note),
      ...(areTotals ? [notes.shared] : []),
      ...(measures.some(isMoney) ? [notes.nominal] : []),
      ...(measures.some(({ years }) => years === 'other') ? [notes.otherYears] : []),
      ...(isOfRecord && last >= record.read.year ? [notes.newest(record.read)] : []),
      ...(isSum ? [notes.sum] : []),
      ...(hasState && measures.some(({ agency, per }) => agency === 'fbi' && !per)
        ? [notes.states]
        : []),
      ...(cells.some(({ isLeftOut }) => isLeftOut) ? [notes.leftOut] : []),
      ...(cells.some(({ value, isLeftOut }) => value === null && !isLeftOut)
        ? [notes.missing]
        : []),
      ...(cells.some(({ qualifier }) => qualifier !== 'exact') ? [notes.qualified] : []),
    ]),
  ];
}

const isMoney = ({ unit }: Measure) =>
  unit === 'usd-each' || unit === 'usd-per-resident' || currencies.some((each) => each === unit);
