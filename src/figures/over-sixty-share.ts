import { f, t } from '../i18n/index.ts';
import { type OverSixtyYear, overSixtyYears } from '../indicators/over-sixty.ts';
import { yearBars } from './charts/year-bars.ts';
import { evidenceOf } from './evidence.ts';
import { defineFigure, type FigureRow } from './figure.ts';
import { numberColumn, yearColumn } from './figure-columns.ts';

type Row = OverSixtyYear & FigureRow;

const w = t.losses.overSixtyShare;

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
      show: ({ losses }) => (losses ? w.qualifiers[losses.row.qualifier] : '–'),
    },
    numberColumn('losses_usd', t.losses.techSupportLosses, (row) => row.allLosses?.value ?? null),
  ],
  draw: (rows, frame) => {
    const bars = rows.flatMap((row) =>
      row.share === null ? [] : [{ year: row.year, value: row.share, text: shareText(row) }],
    );
    return yearBars(frame, {
      years: rows.map(({ year }) => year),
      layers: [{ className: 'loss', bars }],
      labels: bars,
      axis: null,
      missing: { id: 'over-60-share', label: t.figures.notReported },
    });
  },
  words: (rows) => {
    const known = rows.filter(({ share }) => share !== null);
    const [last, previous] = [known.at(-1), known.at(-2)];
    const rough = known.filter(({ losses }) => losses?.row.qualifier !== 'exact');
    const first = rows[0]?.year ?? 0;
    return {
      title: w.title({
        year: last?.year ?? 0,
        share: last?.share ?? 0,
        previous: previous?.year ?? 0,
        before: previous?.share ?? null,
      }),
      subtitle: w.subtitle(first, rows.at(-1)?.year ?? 0),
      alt: w.alt(known.map((row) => w.part(row.year, shareText(row)))),
      notes: [
        ...(rough.length > 0 ? [w.roughNote(rough.map(({ year }) => year))] : []),
        w.noAge,
        w.before(first),
      ],
    };
  },
});

function shareText({ share, losses }: Row): string {
  return `${w.roughly[losses?.row.qualifier ?? 'exact']}${f.percent(share ?? 0)}`;
}
