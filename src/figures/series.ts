import { calendarYear, comparePeriods, periodOf, timeAxis } from '../datasets/periods.ts';
import { asWritten, f, t } from '../i18n/index.ts';
import { isMoney, type Series, type SeriesYear } from '../indicators/agency-series.ts';
import type { Filled } from '../indicators/ends.ts';
import { plainLabel } from '../sentences/plain-label.ts';
import type { FigureColumn, FigureRow } from './figure.ts';
import { nameColumn, noteColumn } from './figure-columns.ts';

/** One year of one series, as a row of a figure. */
export interface SeriesRow extends FigureRow {
  readonly series: Series;
  readonly item: SeriesYear;
}

const w = t.figures['agencies-side-by-side'];

export const seriesRows = (all: readonly Series[]): readonly SeriesRow[] =>
  all.flatMap((series) =>
    series.years.map((item) => ({
      series,
      item,
      evidence: [{ source_id: item.sourceId, locator: item.locator }],
    })),
  );

/** The first and the last year of all series, as they stand on an axis. */
export function yearSpan(rows: Filled<SeriesRow>): { first: string; last: string } {
  const [{ item }] = rows;
  const periods = rows.map((row) => row.item.period).sort(comparePeriods);
  return {
    first: yearTick(periods[0] ?? item.period),
    last: yearTick(periods.at(-1) ?? item.period),
  };
}

export const seriesIn = (rows: readonly SeriesRow[]) => [
  ...new Set(rows.map(({ series }) => series)),
];

export const seriesColumns: readonly FigureColumn<SeriesRow>[] = [
  nameColumn(
    'agency',
    w.agency,
    ({ series }) => series.agency.agency_id,
    ({ series }) => series.agency.name,
  ),
  { id: 'category', title: w.category, value: ({ item }) => item.label },
  nameColumn(
    'metric',
    w.metric,
    ({ series }) => series.metric,
    ({ series }) => metricOf(series),
  ),
  {
    id: 'unit',
    title: w.unit,
    value: ({ series }) => series.unit,
    show: ({ series }) => t.vocabulary.unitName(series.unit),
  },
  {
    id: 'year',
    title: w.year,
    value: ({ item }) => calendarYear(item.period),
    show: ({ item }) => f.period(item.period),
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
    show: ({ item }) => t.vocabulary.qualifier[item.qualifier],
  },
  {
    id: 'status',
    title: w.status,
    value: ({ item }) => (item.doubtful ? 'doubtful' : null),
    show: ({ item }) => (item.doubtful ? t.vocabulary.status.doubtful : null),
  },
  noteColumn(w.note, ({ item }) => item.note),
  { id: 'period', title: w.period, value: ({ item }) => item.period },
];

/** As in charts: short, and with a plus sign where the document says "more than". */
export function short({ unit }: Series, { value, qualifier }: SeriesYear): string {
  const text = isMoney(unit) ? f.moneyShort(value, unit) : f.number(value);
  return qualifier === 'at-least' ? w.atLeast(text) : text;
}

/** What is counted, in the words of the agency. */
const metricOf = ({ agency, metric }: Series): string =>
  metric === 'reports'
    ? t.vocabulary.reportsOf(agency.agency_id)
    : t.vocabulary.agencyMetric[metric];

/** Category as published, without the original in another script, and what is counted. */
export function definition(series: Series): string {
  const { category, years } = series;
  // A series has a year.
  const label = plainLabel(years.at(-1)?.label ?? '');
  const part = w.parts.find(({ suffix }) => category.endsWith(suffix));
  return w.definition(label, metricOf(series), part?.label ?? null);
}

/** Every year from the first to the last, those without a value too. */
export const spanOf = ({ years }: Series): readonly string[] =>
  timeAxis(years.map(({ period }) => period)).periods;

/** A year on an axis: 2016, 2016/17, or by its last month where it begins in another one. */
function yearTick(period: string): string {
  const { form, last } = periodOf(period);
  return form === 'months' ? w.to(f.periodShort(last.slice(0, 7))) : f.periodShort(period);
}

/** The same in a sentence: `in 2016/17`, `in the year to Nov 2020`. */
function inYear(period: string): string {
  const { form, last } = periodOf(period);
  return form === 'months'
    ? w.inYearTo(f.periodShort(last.slice(0, 7)))
    : w.inYear(f.periodShort(period));
}

/** First and last firm value of a series, each with its year; null where it has none. */
export function endsOf(series: Series) {
  const firm = series.years.filter(({ doubtful }) => !doubtful);
  const [first, last] = [firm[0], firm.at(-1)];
  if (!first || !last) return null;
  return {
    first: short(series, first),
    firstYear: inYear(first.period),
    last: short(series, last),
    lastYear: inYear(last.period),
  };
}

/** First and last firm value of each series, for the text alternative. */
export function seriesEnds(
  all: readonly Series[],
  nameOf: (series: Series) => string | null,
): readonly string[] {
  return all.flatMap((series) => {
    const ends = endsOf(series);
    const name = [nameOf(series), definition(series)].filter(Boolean).join(', ');
    return ends ? [w.part({ name, ...ends })] : [];
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
  const forms = [
    ...new Set(all.flatMap(({ years }) => timeAxis(years.map(({ period }) => period)).forms)),
  ];
  return [
    w.neverCompare,
    ...(forms.length > 1 || forms[0] !== 'year' ? [w.years(forms)] : []),
    ...(hasGap ? [w.gaps] : []),
    ...(hasDoubt ? [w.doubtful] : []),
    ...(least.length > 0
      ? [w.least([...new Set(least.map((series) => nameOf(series) ?? definition(series)))])]
      : []),
    ...all.flatMap((series) => ownNotes(series, nameOf(series) ?? definition(series))),
    w.left,
  ];
}

/** The notes of every value drawn, each with its years. */
function ownNotes({ years }: Series, name: string): readonly string[] {
  const noted = years.flatMap(({ note, period }) => (note === null ? [] : [{ note, period }]));
  return [...Map.groupBy(noted, ({ note }) => note)].map(([note, items]) =>
    w.ownNote(
      name,
      items.map(({ period }) => yearTick(period)),
      asWritten(note),
    ),
  );
}
