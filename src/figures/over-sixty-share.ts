import { f, t } from '../i18n/index.ts';
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
      show: ({ losses }) => (losses ? t.vocabulary.qualifier[losses.row.qualifier] : '–'),
    },
    numberColumn(
      'losses_usd',
      t.figureTerms.ic3.techSupportLosses,
      (row) => row.allLosses?.value ?? null,
    ),
  ],
  draw: (rows, frame) => {
    const bars = sharesOf(rows);
    return yearBars(frame, {
      years: rows.map(({ year }) => year),
      layers: [{ className: 'loss', bars }],
      labels: bars,
      axis: null,
      missing: { id: 'over-60-share', label: t.figureTerms.notReported },
    });
  },
  words: (rows) => {
    const shares = sharesOf(rows);
    const [last, previous] = [shares.at(-1), shares.at(-2)];
    if (!last) return null;
    const rough = shares.filter(({ qualifier }) => qualifier !== 'exact');
    const span = ends(rows);
    const first = span.first.year;
    return {
      title: w.title({
        year: last.year,
        share: last.value,
        before: previous ? { year: previous.year, share: previous.value } : null,
      }),
      subtitle: w.subtitle(first, span.last.year),
      alt: w.alt(shares.map(({ year, text }) => w.part(year, text))),
      notes: [
        ...(rough.length > 0 ? [w.roughNote(rough.map(({ year }) => year))] : []),
        w.noAge,
        w.before(first),
      ],
    };
  },
});

/** The shares that are known, as charts and sentences say them. */
function sharesOf(rows: readonly Row[]) {
  return rows.flatMap(({ year, share, losses }) => {
    if (share === null || !losses) return [];
    const { qualifier } = losses.row;
    return [
      {
        year,
        value: share,
        qualifier,
        text: `${t.vocabulary.qualifierMark[qualifier]}${f.percent(share)}`,
      },
    ];
  });
}
