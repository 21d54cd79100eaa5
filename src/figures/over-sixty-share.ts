import { f, t } from '../i18n/index.ts';
import { techSupportBreaks } from '../indicators/breaks.ts';
import { changeFrom } from '../indicators/change.ts';
import { ends } from '../indicators/ends.ts';
import { type OverSixtyYear, overSixtyYears } from '../indicators/over-sixty.ts';
import { yearBars } from './charts/year-bars.ts';
import { evidenceOf } from './evidence.ts';
import { defineFigure, type FigureRow } from './figure.ts';
import { numberColumn, yearColumn } from './figure-columns.ts';

type Row = OverSixtyYear & FigureRow;

const w = t.figures['over-sixty-share'];

export const overSixtyShare = defineFigure<Row>({
  id: 'over-60-share',
  kind: 'chart',
  scope: 'tech-support',
  rows: (catalog) =>
    overSixtyYears(catalog).map((item) => ({
      ...item,
      evidence: evidenceOf(item.losses, item.allLosses),
    })),
  columns: [
    yearColumn,
    numberColumn('share', w.share, ({ share }) => share, f.percent),
    numberColumn('over_60_losses_usd', w.overSixty, ({ losses }) => losses?.value ?? null),
    {
      id: 'qualifier',
      title: w.qualifier,
      value: ({ losses }) => losses?.row.qualifier ?? null,
      show: ({ losses }) =>
        losses ? t.vocabulary.qualifier[losses.row.qualifier] : t.figureTerms.dash,
    },
    numberColumn(
      'losses_usd',
      t.figureTerms.ic3.techSupportLosses,
      (row) => row.allLosses?.value ?? null,
    ),
  ],
  breaks: { of: techSupportBreaks, year: ({ year }) => year },
  draw: (rows, frame, { breaks }) => {
    const bars = barsOf(rows);
    return yearBars(frame, {
      breaks,
      years: rows.map(({ year }) => year),
      layers: [{ className: 'loss', bars }],
      labels: bars.map((bar) => ({
        ...bar,
        text: `${t.vocabulary.qualifierMark[bar.qualifier]}${f.moneyShort(bar.value)}`,
      })),
      axis: null,
      missing: { id: 'over-60-share', label: t.figureTerms.notReported },
    });
  },
  words: (rows) => {
    const bars = barsOf(rows);
    const [last, previous] = [bars.at(-1), bars.at(-2)];
    if (!last) return null;
    const rough = bars.filter(({ qualifier }) => qualifier !== 'exact');
    const span = ends(rows);
    const first = span.first.year;
    return {
      title: w.title({
        year: last.year,
        amount: last.value,
        before: previous?.year ?? null,
        change: changeFrom(previous?.value ?? null, last.value),
      }),
      subtitle: w.subtitle(first, span.last.year),
      alt: w.alt(
        bars.map(({ year, value, share }) => w.part({ year, losses: f.moneyWords(value), share })),
      ),
      notes: [
        ...(previous ? [w.shares({ ...last, before: previous })] : []),
        ...(rough.length > 0 ? [w.roughNote(rough.map(({ year }) => year))] : []),
        w.noAge,
        w.before(first),
      ],
    };
  },
});

/** The losses that are known, with their share of those of all ages. */
function barsOf(rows: readonly Row[]) {
  return rows.flatMap(({ year, share, losses }) => {
    if (share === null || !losses) return [];
    const { qualifier } = losses.row;
    const text = `${t.vocabulary.qualifierMark[qualifier]}${f.percent(share)}`;
    return [{ year, value: losses.value, qualifier, share: text }];
  });
}
