import { f, t } from '../i18n/index.ts';
import { techSupportBreaks } from '../indicators/breaks.ts';
import { changeFrom } from '../indicators/change.ts';
import { ends, known } from '../indicators/ends.ts';
import { type TechSupportYear, techSupportYears } from '../indicators/tech-support.ts';
import { yearLines } from './charts/year-lines.ts';
import { evidenceOf } from './evidence.ts';
import { defineFigure, type FigureRow } from './figure.ts';
import { numberColumn, yearColumn } from './figure-columns.ts';

type Row = TechSupportYear & FigureRow;

const w = t.figures['average-loss'];
const toDollar = (value: number) => f.number(Math.round(value));

export const averageLoss = defineFigure<Row>({
  id: 'average-loss',
  kind: 'chart',
  scope: 'tech-support',
  rows: (catalog) =>
    techSupportYears(catalog).map((item) => ({
      ...item,
      evidence: evidenceOf(item.losses, item.complaints, item.allLosses, item.allComplaints),
    })),
  columns: [
    yearColumn,
    numberColumn('average_loss_usd', w.average, ({ average }) => average, toDollar),
    numberColumn('all_average_loss_usd', w.allAverage, (row) => row.allAverage, toDollar),
    numberColumn(
      'losses_usd',
      t.figureTerms.ic3.techSupportLosses,
      (row) => row.losses?.value ?? null,
    ),
    numberColumn(
      'complaints',
      t.figureTerms.ic3.techSupportComplaints,
      (row) => row.complaints?.value ?? null,
    ),
    numberColumn(
      'all_losses_usd',
      t.figureTerms.ic3.allLosses,
      (row) => row.allLosses?.value ?? null,
    ),
    numberColumn(
      'all_complaints',
      t.figureTerms.ic3.allComplaints,
      (row) => row.allComplaints?.value ?? null,
    ),
  ],
  breaks: { of: techSupportBreaks, year: ({ year }) => year },
  draw: (rows, frame, { breaks }) =>
    yearLines(frame, {
      breaks,
      axis: (value) => f.moneyShort(value),
      exact: (value) => f.money(value),
      series: [
        {
          label: t.figureTerms.techSupport,
          hue: 'loss',
          points: rows.map(({ year, average }) => ({ year, value: average })),
        },
        {
          label: t.figureTerms.ic3.allShort,
          hue: 'context',
          points: rows.map(({ year, allAverage }) => ({ year, value: allAverage })),
        },
      ],
    }),
  words: (rows) => {
    const own = ends(known(rows, ({ average }) => average));
    if (own === null) return null;
    const { first, last } = own;
    const years = { first: first.item.year, last: last.item.year };
    const all = last.item.allAverage;
    return {
      title: w.title({
        year: years.last,
        amount: last.value,
        change: changeFrom(all, last.value),
      }),
      subtitle: w.subtitle(years.first, years.last),
      alt: w.alt({ ...years, from: first.value, to: last.value, all }),
      notes: [w.all, t.figureTerms.ic3.perComplaint],
    };
  },
});
