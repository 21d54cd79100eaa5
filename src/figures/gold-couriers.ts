import { f, t } from '../i18n/index.ts';
import type { Stated } from '../indicators/current.ts';
import { ends, known } from '../indicators/ends.ts';
import { callCentreDetail, callCentreYears, type DetailRow } from '../indicators/losses.ts';
import { yearBars } from './charts/year-bars.ts';
import { evidenceOf } from './evidence.ts';
import { defineFigure, type FigureRow } from './figure.ts';
import { numberColumn, yearColumn } from './figure-columns.ts';

interface Row extends FigureRow {
  readonly year: number;
  /** In US dollars of the year. */
  readonly losses: Stated<DetailRow> | null;
  readonly complaints: Stated<DetailRow> | null;
}

const w = t.figures['gold-couriers'];

/** Reported losses in complaints in which a courier fetched gold, by year. */
export const goldCouriers = defineFigure<Row>({
  id: 'gold-couriers',
  kind: 'chart',
  scope: 'gold-couriers',
  rows: (catalog) =>
    callCentreYears(catalog, 'gold-courier-losses').map(({ year, stated: losses }) => {
      const complaints = callCentreDetail(catalog, year, 'gold-courier-complaints').current;
      return { year, losses, complaints, evidence: evidenceOf(losses, complaints) };
    }),
  columns: [
    yearColumn,
    numberColumn('losses_usd', w.losses, ({ losses }) => losses?.value ?? null),
    numberColumn('complaints', w.complaints, ({ complaints }) => complaints?.value ?? null),
  ],
  draw: (rows, frame) => {
    const bars = rows.flatMap(({ year, losses }) =>
      losses ? [{ year, value: losses.value }] : [],
    );
    return yearBars(frame, {
      years: rows.map(({ year }) => year),
      layers: [{ className: 'loss', bars }],
      labels: bars.map((bar) => ({ ...bar, text: f.moneyShort(bar.value) })),
      axis: null,
      missing: { id: 'gold-couriers', label: t.figureTerms.notReported },
    });
  },
  words: (rows) => {
    const stated = known(rows, ({ losses }) => losses?.value ?? null);
    const span = ends(stated);
    if (span === null) return null;
    const { first, last } = span;
    const complaints = last.item.complaints;
    return {
      title: w.title({
        year: last.item.year,
        losses: f.moneyWords(last.value),
        before:
          first === last ? null : { year: first.item.year, losses: f.moneyWords(first.value) },
      }),
      subtitle: w.subtitle(first.item.year, last.item.year),
      alt: w.alt(stated.map(({ item, value }) => w.ofYear(item.year, f.moneyWords(value)))),
      notes: [
        ...(complaints
          ? [
              w.count({
                year: last.item.year,
                complaints: t.vocabulary.qualified(
                  complaints.row.qualifier,
                  f.number(complaints.value),
                ),
              }),
            ]
          : []),
        w.part,
      ],
    };
  },
});
