import { whyApart } from '../indicators/explore/apart.ts';
import { type Measure, measures } from '../indicators/explore/measures.ts';
import { type ExploreRecord, measuresIn, placesOf, yearsOf } from './record.ts';

/** Ways to show a choice. */
export const viewForms = ['line', 'bars', 'map', 'table'] as const;

export type ViewForm = (typeof viewForms)[number];

/** As many places, and as many lines, as can be told apart. */
const mostPlaces = 6;

/** What a reader has chosen. Every part of it can be shown: see `readView`. */
export interface View {
  readonly measures: readonly [Measure, ...Measure[]];
  /** Codes; of a map empty, since it shows all states. */
  readonly places: readonly string[];
  readonly first: number;
  readonly last: number;
  readonly form: ViewForm;
}

/** Something that an address asks for and that cannot be shown. */
export interface Fault {
  readonly kind: 'measure' | 'measures' | 'apart' | 'place' | 'places' | 'year' | 'years' | 'form';
  readonly value: string;
}

/** Part of the address for each part of the choice. Public: never changes. */
export const keys = { measures: 'm', places: 'p', first: 'from', last: 'to', form: 'as' } as const;

/** Fields of the form beside those that are named as in the address. */
export const fields = { beside: 'beside', place: 'place' } as const;

const [firstMeasure] = measures;

/** What an address asks for, as far as it can be shown; the rest is what is shown without an address. */
export function readView(
  record: ExploreRecord,
  params: URLSearchParams,
): { readonly view: View; readonly faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const list = (key: string) => (params.get(key) ?? '').split(',').filter((text) => text !== '');
  const chosen = readMeasures(record, list(keys.measures), faults);
  const places = readPlaces(record, chosen, list(keys.places), faults);
  const years = yearsIn(record, chosen, places);
  const [first, last] = readYears(years, params.get(keys.first), params.get(keys.last), faults);
  const view = { measures: chosen, places, first, last, form: 'table' as const };
  const form = readForm(record, view, params.get(keys.form), faults);
  return { view: asForm(record, view, form), faults };
}

function readMeasures(
  record: ExploreRecord,
  ids: readonly string[],
  faults: Fault[],
): View['measures'] {
  const offered = measuresIn(record);
  const found: Measure[] = [];
  for (const id of new Set(ids)) {
    const measure = offered.find((each) => each.id === id);
    const [one] = found;
    if (!measure) faults.push({ kind: 'measure', value: id });
    else if (found.length === 2) faults.push({ kind: 'measures', value: id });
    else if (one && whyApart(one, measure)) faults.push({ kind: 'apart', value: id });
    else found.push(measure);
  }
  const [one = firstMeasure, ...others] = found;
  return [one, ...others];
}

function readPlaces(
  record: ExploreRecord,
  chosen: View['measures'],
  codes: readonly string[],
  faults: Fault[],
): readonly string[] {
  const known = choosablePlaces(record, chosen);
  const places: string[] = [];
  const most = mostPlaces / chosen.length;
  for (const code of new Set(codes.map((text) => text.toUpperCase()))) {
    if (!known.includes(code)) faults.push({ kind: 'place', value: code });
    else if (places.length >= most) faults.push({ kind: 'places', value: code });
    else places.push(code);
  }
  return places.length > 0 ? places : known.slice(0, 1);
}

/** Places for which any of the measures is reported. */
export function choosablePlaces(
  record: ExploreRecord,
  chosen: readonly Measure[],
): readonly string[] {
  const known = new Set(chosen.flatMap((measure) => placesOf(record, measure)));
  return Object.keys(record.places).filter((place) => known.has(place));
}

/** As many places as can be chosen. */
export const placesLeft = ({ measures, places }: View): number =>
  Math.floor(mostPlaces / measures.length) - places.length;

/** Every year from the first to the last with a value in any of these places. */
export function yearsIn(
  record: ExploreRecord,
  chosen: readonly Measure[],
  places: readonly string[],
): readonly number[] {
  const years = chosen.flatMap((measure) =>
    places.flatMap((place) => yearsOf(record, measure, place)),
  );
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return years.length === 0
    ? []
    : Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function readYears(
  years: readonly number[],
  from: string | null,
  to: string | null,
  faults: Fault[],
): readonly [number, number] {
  const read = (text: string | null, otherwise: number) => {
    if (text === null) return otherwise;
    const year = Number(text);
    if (years.includes(year)) return year;
    faults.push({ kind: 'year', value: text });
    return otherwise;
  };
  const first = read(from, years[0] ?? 0);
  const last = read(to, years.at(-1) ?? 0);
  if (first <= last) return [first, last];
  faults.push({ kind: 'years', value: `${first}, ${last}` });
  return [last, first];
}

/** Why something cannot be drawn in a form. */
export type NoForm = 'mapOfRates' | 'mapOfOne' | 'lineOfYears';

/** What keeps a choice from being shown in a form; null if nothing does. */
export function whyNot(record: ExploreRecord, view: View, form: ViewForm): NoForm | null {
  const [measure, other] = view.measures;
  if (form === 'map') {
    if (other) return 'mapOfOne';
    return measure.per === 'residents' ? null : 'mapOfRates';
  }
  const years = yearsIn(record, view.measures, view.places);
  return form === 'line' && years.length < 2 ? 'lineOfYears' : null;
}

function readForm(
  record: ExploreRecord,
  view: View,
  text: string | null,
  faults: Fault[],
): ViewForm {
  const form = text === null ? 'line' : viewForms.find((each) => each === text);
  if (form && whyNot(record, view, form) === null) return form;
  if (text !== null) faults.push({ kind: 'form', value: text });
  return whyNot(record, view, 'line') === null ? 'line' : 'bars';
}

/** The same choice in another form. A map shows one year, lines at least two. */
function asForm(record: ExploreRecord, view: View, form: ViewForm): View {
  if (form === 'map') return { ...view, form, first: view.last };
  if (form !== 'line' || view.first < view.last) return { ...view, form };
  const years = yearsIn(record, view.measures, view.places);
  const [first = view.first, last = view.last] = [years[0], years.at(-1)];
  return { ...view, form, first, last };
}

/** The address of a choice: the part after the question mark. */
export function writeView({ measures, places, first, last, form }: View): string {
  const parts: readonly (readonly [string, string])[] = [
    [keys.measures, measures.map(({ id }) => id).join(',')],
    [keys.places, places.map((place) => place.toLowerCase()).join(',')],
    [keys.first, String(first)],
    [keys.last, String(last)],
    [keys.form, form],
  ];
  // Ids and codes hold nothing that an address would have to escape.
  return parts.map(([key, value]) => `${key}=${value}`).join('&');
}
