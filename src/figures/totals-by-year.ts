import type { Catalog } from '../catalog/catalog.ts';
import { ic3Totals } from '../datasets/ic3-totals.ts';
import { f, t } from '../i18n/index.ts';
import { breaksOf } from '../indicators/breaks.ts';
import type { Stated } from '../indicators/current.ts';
import { ends } from '../indicators/ends.ts';
import { type TotalRow, totalsByYear as totalsOf } from '../indicators/losses.ts';
import { yearBars } from './charts/year-bars.ts';
import { evidenceOf } from './evidence.ts';
import { defineFigure, type FigureRow } from './figure.ts';
import { nameColumn, numberColumn, yearColumn } from './figure-columns.ts';

interface Row extends FigureRow {
  readonly year: number;
  readonly complaints: Stated<TotalRow> | null;
  readonly losses: Stated<TotalRow> | null;
  /** True where the losses are those of referred cases only. */
  readonly isReferred: boolean;
  /** Losses that a document prints but that lead nowhere: doubtful or misprinted. */
  readonly setAside: readonly Stated<TotalRow>[];
}

const w = t.figures['totals-by-year'];

export const totalsByYear = defineFigure<Row>({
  id: 'totals-by-year',
  kind: 'chart',
  scope: 'internet-crime',
  rows,
  columns: [
    yearColumn,
    numberColumn('losses_usd', w.lossesUsd, ({ losses }) => losses?.value ?? null),
    {
      id: 'losses_rounded_to_usd',
      title: w.step,
      value: ({ losses }) => losses?.row.losses_rounded_to_usd ?? null,
      show: ({ losses }) =>
        losses ? f.number(losses.row.losses_rounded_to_usd ?? 1) : t.figureTerms.dash,
    },
    nameColumn(
      'measure',
      w.measure,
      ({ losses }) => losses?.row.measure ?? null,
      ({ losses }) =>
        losses?.row.measure ? t.vocabulary.totalMeasure[losses.row.measure] : t.figureTerms.dash,
    ),
    numberColumn('complaints', w.complaints, ({ complaints }) => complaints?.value ?? null),
  ],
  breaks: { of: (catalog) => breaksOf(catalog, ic3Totals, 'all'), year: ({ year }) => year },
  draw: (rows, frame, { breaks }) => {
    const bars = barsOf(rows);
    const [all, referred] = [false, true].map((kind) =>
      bars.filter(({ isReferred }) => isReferred === kind),
    );
    return yearBars(frame, {
      breaks,
      years: rows.map(({ year }) => year),
      layers: [
        { className: 'loss', bars: all ?? [] },
        { className: 'context', bars: referred ?? [] },
      ],
      labels: bars.slice(-1).map((bar) => ({ ...bar, text: f.moneyShort(bar.value) })),
      axis: (value) => f.moneyShort(value),
      entries: [
        { className: 'loss', label: w.losses },
        ...(referred && referred.length > 0 ? [{ className: 'context', label: w.referred }] : []),
      ],
      missing: { id: 'totals-by-year', label: t.figureTerms.notReported },
    });
  },
  words: (rows) => {
    const bars = barsOf(rows);
    const known = ends(bars);
    if (known === null) return null;
    const { first, last } = known;
    const span = ends(rows);
    const peak = bars.reduce((a, b) => (b.value >= a.value ? b : a), first);
    const missing = rows.filter(({ losses }) => losses === null).map(({ year }) => year);
    return {
      title: w.title({
        year: last.year,
        amount: last.value,
        peak: peak.year,
        highest: peak.value,
      }),
      subtitle: w.subtitle(span.first.year, span.last.year),
      alt: w.alt({
        first: first.year,
        from: first.value,
        last: last.year,
        to: last.value,
        missing,
      }),
      notes: [
        w.techSupport,
        ...(missing.length > 0 ? [w.missing(missing)] : []),
        ...rows.flatMap(({ year, setAside }) =>
          setAside.map(({ value, row }) =>
            row.status === 'misprint' ? w.misprint(year, value) : w.doubtful(year, value),
          ),
        ),
        t.figureTerms.ic3.rounded,
      ],
    };
  },
});

function rows(catalog: Catalog): readonly Row[] {
  return totalsOf(catalog).map(({ year, complaints, losses }) => ({
    year,
    complaints: complaints.current,
    losses: losses.current,
    isReferred: losses.current?.row.measure === 'referred',
    setAside: losses.disagreeing.filter(({ row }) => row.status !== null),
    evidence: evidenceOf(losses.current, complaints.current),
  }));
}

function barsOf(rows: readonly Row[]) {
  return rows.flatMap(({ year, losses, isReferred }) =>
    losses ? [{ year, value: losses.value, isReferred }] : [],
  );
}
