import { f, t } from '../i18n/index.ts';
import type { Stated } from '../indicators/current.ts';
import { ends, known } from '../indicators/ends.ts';
import { callCentreYears, type DetailRow } from '../indicators/losses.ts';
import { yearBars } from './charts/year-bars.ts';
import { evidenceOf } from './evidence.ts';
import { defineFigure, type FigureRow } from './figure.ts';
import { numberColumn, yearColumn } from './figure-columns.ts';

interface Row extends FigureRow {
  readonly year: number;
  readonly stated: Stated<DetailRow> | null;
}

const w = t.figures['india-arrests'];

const qualified = ({ value, row }: Stated<DetailRow>) =>
  t.vocabulary.qualified(row.qualifier, f.number(value));

/** Arrests by Indian police in operations that the FBI supported, as its reports state them. */
export const indiaArrests = defineFigure<Row>({
  id: 'india-arrests',
  kind: 'chart',
  scope: 'police-operations',
  rows: (catalog) =>
    callCentreYears(catalog, 'india-arrests').map((item) => ({
      ...item,
      evidence: evidenceOf(item.stated),
    })),
  columns: [
    yearColumn,
    numberColumn('arrests', w.arrests, ({ stated }) => stated?.value ?? null),
    {
      id: 'qualifier',
      title: w.qualifier,
      value: ({ stated }) => stated?.row.qualifier ?? null,
      show: ({ stated }) =>
        stated?.row.qualifier ? t.vocabulary.qualifier[stated.row.qualifier] : t.figureTerms.dash,
    },
  ],
  draw: (rows, frame) => {
    const bars = rows.flatMap(({ year, stated }) =>
      stated ? [{ year, value: stated.value, row: stated.row }] : [],
    );
    return yearBars(frame, {
      years: rows.map(({ year }) => year),
      layers: [{ className: 'act', bars }],
      labels: bars.map(({ year, value, row }) => ({
        year,
        value,
        text: t.vocabulary.qualifierMark[row.qualifier ?? 'exact'] + f.number(value),
      })),
      axis: null,
      missing: { id: 'india-arrests', label: t.figureTerms.notReported },
    });
  },
  words: (rows) => {
    const stated = known(rows, (row) => row.stated);
    const span = ends(stated);
    if (span === null) return null;
    const [first, last] = [span.first.item.year, span.last.item.year];
    return {
      title: w.title({ year: last, arrests: qualified(span.last.value) }),
      subtitle: w.subtitle(first, last),
      alt: w.alt(stated.map(({ item, value }) => w.ofYear(item.year, qualified(value)))),
      notes: [w.whose, w.notConvicted],
    };
  },
});
