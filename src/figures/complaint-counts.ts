import type { Catalog } from '../catalog/catalog.ts';
import { endOf, periodOf, startOf } from '../datasets/periods.ts';
import { f, t } from '../i18n/index.ts';
import {
  type ComplaintSeries,
  complaintSeries,
  newestWholeYear,
  seriesOfCountry,
} from '../indicators/complaint-series.ts';
import { ends, type Filled, known } from '../indicators/ends.ts';
import { periodLine } from './charts/period-line.ts';
import { evidenceOf } from './evidence.ts';
import { defineFigure, type FigureRow, type FigureWords } from './figure.ts';
import { nameColumn, numberColumn } from './figure-columns.ts';

interface Row extends FigureRow {
  readonly series: ComplaintSeries;
  readonly period: string;
  /** Null where nothing is reported. */
  readonly reports: number | null;
  readonly qualifier: string | null;
}

const w = t.figures['complaint-counts'];

/** Complaints to an agency by month or quarter, for each country where one counts them so. */
export const complaintCountsOverTime = defineFigure<Row>({
  id: 'complaint-counts',
  kind: 'chart',
  members: (catalog) =>
    [...new Set(complaintSeries(catalog).map(({ country }) => country.toLowerCase()))].sort(),
  rows: (catalog, member) => {
    const series = seriesOfCountry(catalog, member.toUpperCase());
    if (series === null) return [];
    return series.periods.map(({ period, count }) => ({
      series,
      period,
      reports: count?.value ?? null,
      qualifier: count?.row.qualifier ?? null,
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
    { id: 'qualifier', title: w.qualifier, value: ({ qualifier }) => qualifier },
    nameColumn(
      'category',
      w.category,
      ({ series }) => series.category.category,
      ({ series }) => labelOf(series),
    ),
  ],
  draw: (rows, frame) =>
    periodLine(frame, {
      hue: 'count',
      text: f.number,
      points: rows.map(({ period, reports }) => ({
        at: (startOf(period) + endOf(period)) / 2,
        value: reports,
      })),
    }),
  words: (rows, catalog) => wordsOf(rows, catalog),
});

/** Without what is written in another script. */
const labelOf = ({ category }: ComplaintSeries) =>
  category.label.replace(/\s*\([^)]*[^ -~][^)]*\)/, '');

function wordsOf(rows: Filled<Row>, catalog: Catalog): FigureWords | null {
  const { series } = rows[0];
  const year = newestWholeYear(catalog, series);
  const reported = ends(known(rows, ({ reports }) => reports));
  if (year === null || reported === null) return null;
  const [first, last] = [reported.first.item, reported.last.item];
  const agency = series.agency.name.replace(/ \(.*\)$/, '');
  const gaps = rows.filter(({ reports }) => reports === null).map(({ period }) => f.period(period));
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
      ...(series.category.note === null ? [] : [series.category.note]),
      ...series.breaks.map(({ from, what }) =>
        startOf(from) > startOf(first.period) ? w.change(f.period(from), what) : what,
      ),
      ...(gaps.length === 0 ? [] : [w.gaps(gaps)]),
      ...(rounded ? [w.rounded] : []),
      ...(year.isSum ? [w.sum(year.year)] : []),
      w.alone,
    ],
  };
}
