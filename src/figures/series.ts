import { f, t } from '../i18n/index.ts';
import { isMoney, type Series, type SeriesYear } from '../indicators/agency-series.ts';
import { ends } from '../indicators/ends.ts';
import type { Evidence, FigureColumn } from './figure.ts';

/** One year of one series, as a row of a figure. */
export interface SeriesRow {
  readonly series: Series;
  readonly item: SeriesYear;
  readonly evidence: readonly Evidence[];
}

const w = t.world.agencies;

export const seriesRows = (all: readonly Series[]): readonly SeriesRow[] =>
  all.flatMap((series) =>
    series.years.map((item) => ({
      series,
      item,
      evidence: [{ source_id: item.sourceId, locator: item.locator }],
    })),
  );

export const seriesIn = (rows: readonly SeriesRow[]) => [
  ...new Set(rows.map(({ series }) => series)),
];

export const seriesColumns: readonly FigureColumn<SeriesRow>[] = [
  {
    id: 'agency',
    title: w.agency,
    value: ({ series }) => series.agency.agency_id,
    show: ({ series }) => series.agency.name,
  },
  { id: 'category', title: w.category, value: ({ item }) => item.label },
  {
    id: 'metric',
    title: w.metric,
    value: ({ series }) => series.metric,
    show: ({ series }) => w.metrics[series.metric],
  },
  { id: 'unit', title: w.unit, value: ({ series }) => series.unit },
  {
    id: 'year',
    title: w.year,
    value: ({ item }) => item.year,
    show: ({ item }) => String(item.year),
  },
  {
    id: 'value',
    title: w.value,
    value: ({ item }) => item.value,
    show: ({ item }) => f.number(item.value),
  },
  {
    id: 'qualifier',
    title: w.qualifier,
    value: ({ item }) => item.qualifier,
    show: ({ item }) => w.qualifiers[item.qualifier],
  },
  {
    id: 'status',
    title: w.status,
    value: ({ item }) => (item.doubtful ? 'doubtful' : null),
    show: ({ item }) => (item.doubtful ? w.doubtfulStatus : null),
  },
  { id: 'note', title: w.note, value: ({ item }) => item.note },
];

/** As in charts: short, and with a plus sign where the document says "more than". */
export function short({ unit }: Series, { value, qualifier }: SeriesYear): string {
  const text = isMoney(unit) ? f.moneyShort(value, unit) : f.number(value);
  return qualifier === 'at-least' ? w.atLeast(text) : text;
}

/** Category as published, without the original in another script, and what is counted. */
export function definition({ category, metric, years }: Series): string {
  const label = (years.at(-1)?.label ?? '')
    .replace(/\s*\([^)]*[^ -~][^)]*\)/, '')
    .replace(/, (year )?\d{4}.*$/, '');
  const part = w.parts.find(({ suffix }) => category.endsWith(suffix));
  return w.definition(label, w.metrics[metric], part?.label ?? null);
}

/** Every year from the first to the last. */
export function spanOf({ years }: Series): readonly number[] {
  const span = ends(years);
  if (span === null) return [];
  const [first, last] = [span.first.year, span.last.year];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** First and last firm value of each series, for the text alternative. */
export function seriesEnds(
  all: readonly Series[],
  nameOf: (series: Series) => string | null,
): readonly string[] {
  return all.flatMap((series) => {
    const firm = series.years.filter(({ doubtful }) => !doubtful);
    const [first, last] = [firm[0], firm.at(-1)];
    if (!first || !last) return [];
    const name = [nameOf(series), definition(series)].filter(Boolean).join(', ');
    const ends = { firstYear: first.year, lastYear: last.year };
    return [w.part({ name, first: short(series, first), last: short(series, last), ...ends })];
  });
}

/** What a reader must know of these series: gaps, doubts, plus signs, and the notes of the rows. */
export function seriesNotes(
  all: readonly Series[],
  nameOf: (series: Series) => string | null,
): readonly string[] {
  const hasGap = all.some((series) => series.years.length < spanOf(series).length);
  const hasDoubt = all.some(({ years }) => years.some(({ doubtful }) => doubtful));
  const least = all.filter(({ years }) => years.some(({ qualifier }) => qualifier === 'at-least'));
  const notes = all.flatMap((series) => {
    const note = series.years.find((item) => item.note !== null)?.note;
    return note ? [w.ownNote(nameOf(series) ?? definition(series), note)] : [];
  });
  return [
    w.neverCompare,
    ...(hasGap ? [w.gaps] : []),
    ...(hasDoubt ? [w.doubtful] : []),
    ...(least.length > 0
      ? [w.least([...new Set(least.map((series) => nameOf(series) ?? definition(series)))])]
      : []),
    ...new Set(notes),
    w.left,
  ];
}
