import type { Catalog } from '../catalog/catalog.ts';
import { f, t } from '../i18n/index.ts';
import { ends, type Filled } from '../indicators/ends.ts';
import {
  lastRead,
  type OperationYear,
  operationYears,
  yearOf,
} from '../indicators/operation-years.ts';
import { againstCallCentres, isOnTechSupport } from '../indicators/operations.ts';
import { yearBars } from './charts/year-bars.ts';
import type { Drawing } from './drawing.ts';
import { documentsOf } from './evidence.ts';
import { defineFigure, type FigureRow, type FigureWords, type Frame } from './figure.ts';
import { numberColumn, yearColumn } from './figure-columns.ts';

type Row = OperationYear & FigureRow;

const w = t.figures['operations-by-year'];

export const operationsByYear = defineFigure<Row>({
  id: 'operations-by-year',
  kind: 'chart',
  scope: 'police-operations',
  rows: (catalog) =>
    operationYears(catalog).map((year) => ({
      ...year,
      evidence: documentsOf(year.operations.flatMap(({ source_ids }) => source_ids)),
    })),
  columns: [
    yearColumn,
    numberColumn('tech_support', w.techSupport, ({ techSupport }) => techSupport),
    numberColumn('others', w.others, ({ others }) => others),
    numberColumn('operations', w.all, (row) => row.operations.length),
  ],
  draw,
  words,
});

function words(rows: Filled<Row>, catalog: Catalog): FigureWords {
  const counts = rows.map((row) => row.operations.length);
  const most = Math.max(...counts);
  const all = rows.flatMap((row) => row.operations).length;
  const undated = againstCallCentres(catalog).length - all;
  const span = ends(rows);
  const [first, last] = [span.first.year, span.last.year];
  const read = lastRead(catalog);
  return {
    title: w.title({
      years: rows.filter((row) => row.operations.length === most).map(({ year }) => year),
      most,
      all,
    }),
    subtitle: w.subtitle({ all, first, last }),
    alt: w.alt({
      years: rows.map((row) => w.yearCount(row.year, row.operations.length)),
      techSupport: rows.flatMap((row) => row.operations).filter(isOnTechSupport).length,
      all,
    }),
    notes: [
      ...(undated > 0 ? [w.undated(undated)] : []),
      ...(read !== null && yearOf(read) === last ? [w.open(last, read)] : []),
      w.more,
      t.figureTerms.operations.notAll,
    ],
  };
}

function draw(rows: readonly Row[], frame: Frame): Drawing {
  const all = rows.map(({ year, operations }) => ({ year, value: operations.length }));
  return yearBars(frame, {
    years: rows.map(({ year }) => year),
    layers: [
      { className: 'act-second', bars: all },
      { className: 'act', bars: rows.map((row) => ({ year: row.year, value: row.techSupport })) },
    ],
    labels: all.map((bar) => ({ ...bar, text: f.number(bar.value) })),
    axis: null,
    entries: [
      { className: 'act', label: w.techSupport },
      { className: 'act-second', label: w.others },
    ],
    missing: { id: 'operations-by-year', label: t.figureTerms.notReported },
  });
}
