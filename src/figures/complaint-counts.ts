import type { Catalog } from '../catalog/catalog.ts';
import type { complaintCounts } from '../datasets/complaint-counts.ts';
import type { RowOf } from '../datasets/dataset.ts';
import { endOf, periodOf, startOf } from '../datasets/periods.ts';
import { asWritten, f, t } from '../i18n/index.ts';
import {
  type ComplaintSeries,
  complaintSeries,
  newestWholeYear,
  seriesOfCountry,
} from '../indicators/complaint-series.ts';
import { countryRecords, withVictims } from '../indicators/country-records.ts';
import { ends, type Filled, known } from '../indicators/ends.ts';
import { inOneScript } from '../sentences/plain-label.ts';
import { periodLine } from './charts/period-line.ts';
import { countryConstant } from './constants.ts';
import { evidenceOf } from './evidence.ts';
import { defineFigure, type FigureRow, type FigureWords } from './figure.ts';
import { nameColumn, numberColumn } from './figure-columns.ts';

interface Row extends FigureRow {
  readonly series: ComplaintSeries;
  readonly period: string;
  /** Null where nothing is reported. */
  readonly reports: number | null;
  readonly qualifier: RowOf<typeof complaintCounts>['qualifier'] | null;
  /** Beginnings of police operations in the period whose documents name victims in the country. */
  readonly operations: readonly string[];
}

const w = t.figures['complaint-counts'];

/** Complaints to an agency by month or quarter, for each country where one counts them so. */
export const complaintCountsOverTime = defineFigure<Row>({
  id: 'complaint-counts',
  kind: 'chart',
  scope: 'agency-statistics',
  constants: (_, member) => countryConstant(member),
  members: (catalog) =>
    [...new Set(complaintSeries(catalog).map(({ country }) => country.toLowerCase()))].sort(),
  rows: (catalog, member) => {
    const country = member.toUpperCase();
    const series = seriesOfCountry(catalog, country);
    if (series === null) return [];
    const dates = markedOperations(catalog, country, series);
    return series.periods.map(({ period, count }) => ({
      series,
      period,
      reports: count?.value ?? null,
      qualifier: count?.row.qualifier ?? null,
      operations: dates.filter((date) => isWithin(date, period)),
      evidence: evidenceOf(count),
    }));
  },
  columns: [
    {
      id: 'period',
      title: w.period,
      value: ({ period }) => period,
      show: ({ period }) => f.period(period),
    },
    numberColumn('reports', w.reports, ({ reports }) => reports),
    {
      id: 'qualifier',
      title: w.qualifier,
      value: ({ qualifier }) => qualifier,
      show: ({ qualifier }) => (qualifier === null ? null : t.vocabulary.qualifier[qualifier]),
    },
    nameColumn(
      'category',
      w.category,
      ({ series }) => series.category.category,
      ({ series }) => labelOf(series),
    ),
    {
      id: 'operations',
      title: w.operations,
      value: ({ operations }) => (operations.length === 0 ? null : operations.join(' ')),
      show: ({ operations }) => f.list(operations.map(f.date)),
    },
  ],
  draw: (rows, frame) =>
    periodLine(frame, {
      hue: 'count',
      text: f.number,
      points: rows.map(({ period, reports }) => ({
        at: (startOf(period) + endOf(period)) / 2,
        value: reports,
      })),
      marks: rows.flatMap(({ operations }) => operations.map(startOf)),
    }),
  words: (rows, catalog) => wordsOf(rows, catalog),
});

/** More dates than this would hide the line. */
const mostMarks = 12;

/**
 * Dates, known to the month at least, of operations whose documents name victims in the country, as far
 * as the line reaches; none where there are too many to be seen apart.
 */
function markedOperations(
  catalog: Catalog,
  country: string,
  { periods }: ComplaintSeries,
): readonly string[] {
  const record = countryRecords(catalog).get(country);
  const dates = (record ? withVictims(record) : [])
    .flatMap(({ operation }) => operation.start_date ?? [])
    .filter((date) => date.length > 4 && periods.some(({ period }) => isWithin(date, period)))
    .sort();
  return dates.length > mostMarks ? [] : dates;
}

const isWithin = (date: string, period: string) =>
  startOf(period) <= startOf(date) && startOf(date) < endOf(period);

const labelOf = ({ category }: ComplaintSeries) => inOneScript(category.label);

function wordsOf(rows: Filled<Row>, catalog: Catalog): FigureWords | null {
  const { series } = rows[0];
  const year = newestWholeYear(catalog, series);
  const reported = ends(known(rows, ({ reports }) => reports));
  if (year === null || reported === null) return null;
  const [first, last] = [reported.first.item, reported.last.item];
  const agency = series.agency.name.replace(/ \(.*\)$/, '');
  const gaps = rows.filter(({ reports }) => reports === null).map(({ period }) => f.period(period));
  const marked = rows.reduce((all, { operations }) => all + operations.length, 0);
  const rounded = rows.some(({ qualifier }) => qualifier === 'approximately');
  return {
    title: w.title({ agency, agencyId: series.agency.agency_id, label: labelOf(series), ...year }),
    subtitle: w.subtitle({
      agencyId: series.agency.agency_id,
      form: periodOf(first.period).form === 'quarter' ? 'quarter' : 'month',
      first: f.period(first.period),
      last: f.period(last.period),
    }),
    alt: w.alt({
      label: labelOf(series),
      first: f.period(first.period),
      from: reported.first.value,
      last: f.period(last.period),
      to: reported.last.value,
    }),
    notes: [
      ...(series.category.note === null ? [] : [asWritten(series.category.note)]),
      ...series.breaks.map(({ from, what }) =>
        startOf(from) > startOf(first.period) ? w.change(f.period(from), what) : what,
      ),
      ...(gaps.length === 0 ? [] : [w.gaps(gaps)]),
      ...(rounded ? [w.rounded] : []),
      ...(marked > 0 ? [w.marked(marked)] : []),
      ...(year.isSum ? [w.sum(year.year)] : []),
      w.alone,
    ],
  };
}
