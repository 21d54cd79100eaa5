import { f, t } from '../i18n/index.ts';
import { techSupportBreaks } from '../indicators/breaks.ts';
import { ends } from '../indicators/ends.ts';
import { type RoundedShare, shareOfRounded } from '../indicators/rounded.ts';
import { type TechSupportYear, techSupportYears } from '../indicators/tech-support.ts';
import { yearBars } from './charts/year-bars.ts';
import { evidenceOf } from './evidence.ts';
import { defineFigure, type FigureRow } from './figure.ts';
import { numberColumn, yearColumn } from './figure-columns.ts';

type Row = TechSupportYear & RoundedShare & FigureRow;

const w = t.figures['share-of-losses'];

export const shareOfLosses = defineFigure<Row>({
  id: 'share-of-losses',
  kind: 'chart',
  scope: 'tech-support',
  rows: (catalog) =>
    techSupportYears(catalog).map((item) => ({
      ...item,
      ...shareOfRounded(
        item.losses?.value ?? null,
        item.allLosses?.value ?? null,
        // A total that is printed to the dollar has no step.
        stepOf(item) ?? 0,
      ),
      evidence: evidenceOf(item.losses, item.allLosses),
    })),
  columns: [
    yearColumn,
    numberColumn('share', w.share, ({ share }) => share, f.finePercent),
    numberColumn('share_least', w.least, ({ least }) => least, f.finePercent),
    numberColumn('share_most', w.most, ({ most }) => most, f.finePercent),
    numberColumn(
      'losses_usd',
      t.figureTerms.ic3.techSupportLosses,
      (row) => row.losses?.value ?? null,
    ),
    numberColumn(
      'all_losses_usd',
      t.figureTerms.ic3.allLosses,
      (row) => row.allLosses?.value ?? null,
    ),
    {
      id: 'all_losses_rounded_to_usd',
      title: t.figures['totals-by-year'].step,
      value: stepOf,
      // A total that is printed to the dollar is rounded to one.
      show: (row) => (row.allLosses ? f.number(stepOf(row) ?? 1) : t.figureTerms.notReported),
    },
  ],
  breaks: { of: techSupportBreaks, year: ({ year }) => year },
  draw: (rows, frame, { breaks }) => {
    const bars = barsOf(rows);
    return yearBars(frame, {
      breaks,
      years: rows.map(({ year }) => year),
      layers: [{ className: 'loss', bars }],
      labels: (frame.name === 'wide' ? bars : bars.slice(-1)).map((bar) => ({
        ...bar,
        text: f.percent(bar.value),
      })),
      axis: f.percent,
      missing: { id: 'share-of-losses', label: t.figureTerms.notReported },
    });
  },
  words: (rows) => {
    const bars = barsOf(rows);
    const span = ends(bars);
    if (span === null) return null;
    const years = { first: span.first.year, last: span.last.year };
    const [from, to] = [span.first.value, span.last.value];
    const steps = rows.flatMap((row) => stepOf(row) ?? []);
    return {
      title: w.title({
        year: years.last,
        share: to,
        first: years.first,
        before: bars.length > 1 ? from : null,
      }),
      subtitle: w.subtitle(years.first, years.last),
      alt: w.alt({ ...years, from, to }),
      notes: [...(steps.length > 0 ? [w.note(f.moneyWords(Math.max(...steps)))] : []), w.overlap],
    };
  },
});

/** The step to which the total of the year is printed; null where it is printed to the dollar. */
function stepOf({ allLosses }: Pick<Row, 'allLosses'>): number | null {
  return allLosses?.row.losses_rounded_to_usd ?? null;
}

function barsOf(rows: readonly Row[]) {
  return rows.flatMap(({ year, share }) => (share === null ? [] : [{ year, value: share }]));
}
