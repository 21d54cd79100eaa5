import type { Catalog } from '../catalog/catalog.ts';
import { f, t } from '../i18n/index.ts';
import { type Available, notAvailable } from '../indicators/available.ts';
import { crossedBy, techSupportBreaks } from '../indicators/breaks.ts';
import { ends, known } from '../indicators/ends.ts';
import { reportsWithin } from '../indicators/ftc.ts';
import { techSupportYears } from '../indicators/tech-support.ts';
import { columnPanels } from './charts/column-panels.ts';
import { evidenceOf } from './evidence.ts';
import { defineFigure, type FigureRow } from './figure.ts';
import { numberColumn, yearColumn } from './figure-columns.ts';

interface Row extends FigureRow {
  readonly year: number;
  /** US dollars of the year, as reported to the FBI. */
  readonly losses: Available<number>;
  readonly complaints: Available<number>;
  /** Reports to the Federal Trade Commission. */
  readonly reports: Available<number>;
}

const w = t.figures['fbi-and-ftc'];

type Measure = 'losses' | 'complaints' | 'reports';

const measures: readonly Measure[] = ['losses', 'complaints', 'reports'];

/** What the two agencies of the United States count: more money, but not always more reports. */
export const fbiAndFtc = defineFigure<Row>({
  id: 'fbi-and-ftc',
  kind: 'chart',
  scope: 'tech-support',
  rows,
  columns: [
    yearColumn,
    numberColumn('fbi_losses_usd', w.columns.losses, ({ losses }) => losses),
    numberColumn('fbi_complaints', w.columns.complaints, ({ complaints }) => complaints),
    numberColumn('ftc_reports', w.columns.reports, ({ reports }) => reports),
  ],
  breaks: { of: techSupportBreaks, year: ({ year }) => year },
  draw: (rows, frame, { breaks }) =>
    columnPanels(
      measures.map((measure) => ({
        name: null,
        what: w.panels[measure],
        said: saidOf(rows, measure),
        columns: rows.map(({ year, [measure]: value }) => ({
          from: year,
          to: year + 1,
          value,
          text: value === null ? '' : written(measure, value),
          className: measure === 'losses' ? 'loss' : 'count',
        })),
        firstRow: 0,
        breaks: measure === 'reports' ? [] : breaks.map(({ year }) => year),
      })),
      frame,
      1,
    ),
  words: (rows, catalog) => {
    const own = ends(known(rows, ({ losses }) => losses));
    const isCourse = measures.every((measure) => known(rows, (row) => row[measure]).length > 1);
    if (own === null || !isCourse) return null;
    const years = { first: own.first.item.year, last: own.last.item.year };
    const crossed = crossedBy(techSupportBreaks(catalog), [years.first, years.last]);
    return {
      title: w.title({
        losses: falls(rows, 'losses'),
        complaints: falls(rows, 'complaints'),
        reports: falls(rows, 'reports'),
        ...years,
      }),
      subtitle: w.subtitle(years),
      alt: w.alt(measures.map((measure) => `${w.panels[measure]}: ${saidOf(rows, measure)}`)),
      notes: [w.apart, ...(crossed.length > 0 ? [w.lines] : []), w.gaps],
    };
  },
});

const written = (measure: Measure, value: number) =>
  measure === 'losses' ? f.moneyShort(value) : f.number(value);

/** First and last value of a measure, each with its year. */
function saidOf(rows: readonly Row[], measure: Measure): string {
  const own = ends(known(rows, ({ [measure]: value }) => value));
  if (own === null) return '';
  const { course, inYear } = t.figures['agencies-side-by-side'];
  return course({
    first: written(measure, own.first.value),
    firstYear: inYear(String(own.first.item.year)),
    last: written(measure, own.last.value),
    lastYear: inYear(String(own.last.item.year)),
  });
}

/** Years with less than the year before. */
function falls(rows: readonly Row[], measure: Measure): readonly number[] {
  return rows.flatMap(({ year, [measure]: value }) => {
    const before = rows.find((row) => row.year === year - 1)?.[measure] ?? null;
    return value !== null && before !== null && value < before ? [year] : [];
  });
}

/** Every year in which the FBI counts the type. */
function rows(catalog: Catalog): readonly Row[] {
  const ftc = new Map(
    reportsWithin(catalog, 'imposter-scams')
      .filter(({ type }) => type.type === 'tech-support-scams')
      .map(({ year, reports }) => [year, reports]),
  );
  return techSupportYears(catalog).map(({ year, losses, complaints }) => {
    const reports = ftc.get(year) ?? null;
    return {
      year,
      losses: losses?.value ?? notAvailable,
      complaints: complaints?.value ?? notAvailable,
      reports: reports?.value ?? notAvailable,
      evidence: evidenceOf(losses, complaints, reports),
    };
  });
}
