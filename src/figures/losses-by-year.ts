import type { Catalog } from '../catalog/catalog.ts';
import { f, t } from '../i18n/index.ts';
import { sum } from '../indicators/available.ts';
import { techSupportBreaks } from '../indicators/breaks.ts';
import type { Stated } from '../indicators/current.ts';
import { ends, known } from '../indicators/ends.ts';
import { callCentreDetail, crimeTypeByYear, type DetailRow } from '../indicators/losses.ts';
import { yearBars } from './charts/year-bars.ts';
import type { Drawing } from './drawing.ts';
import { evidenceOf } from './evidence.ts';
import { type DrawContext, defineFigure, type FigureRow, type Frame } from './figure.ts';
import { numberColumn, yearColumn } from './figure-columns.ts';

interface Row extends FigureRow {
  readonly year: number;
  /** US dollars of the year; null where the type did not exist. */
  readonly techSupport: number | null;
  readonly governmentImpersonation: number | null;
  readonly together: number | null;
  /** The sum as the FBI itself prints it; newer reports round it. */
  readonly published: Stated<DetailRow> | null;
}

const w = t.figures['losses-by-year'];

export const lossesByYear = defineFigure<Row>({
  id: 'losses-by-year',
  kind: 'chart',
  scope: 'call-centre-fraud',
  rows,
  columns: [
    yearColumn,
    numberColumn('tech_support_losses_usd', w.techSupport, (row) => row.techSupport),
    numberColumn(
      'government_impersonation_losses_usd',
      w.governmentImpersonation,
      (row) => row.governmentImpersonation,
    ),
    numberColumn('together_losses_usd', w.together, (row) => row.together),
    numberColumn('published_sum_usd', w.published, (row) => row.published?.value ?? null),
  ],
  breaks: { of: techSupportBreaks, year: ({ year }) => year },
  draw,
  words: (rows) => {
    const own = ends(known(rows, ({ techSupport }) => techSupport));
    const other = ends(known(rows, ({ governmentImpersonation }) => governmentImpersonation));
    const span = ends(rows);
    if (own === null || own.last.item !== span.last) return null;
    const { first, last } = own;
    const [firstYear, lastYear] = [first.item.year, last.item.year];
    return {
      title: w.title({ first: firstYear, last: lastYear, from: first.value, to: last.value }),
      subtitle: w.subtitle(firstYear, lastYear),
      alt: w.alt({
        firstYear,
        first: first.value,
        lastYear,
        last: last.value,
        other: other && {
          firstYear: other.first.item.year,
          first: other.first.value,
          lastYear: other.last.item.year,
          last: other.last.value,
        },
        together: last.item.together,
      }),
      notes: [
        w.additive,
        ...publishedNote(rows),
        ...(firstYear > span.first.year ? [w.firstYear(firstYear)] : []),
      ],
    };
  },
});

function publishedNote(rows: readonly Row[]): readonly string[] {
  const years = rows.filter(({ published }) => published).map(({ year }) => year);
  return years.length === 0 ? [] : [w.publishedNote(years)];
}

function rows(catalog: Catalog): readonly Row[] {
  const techSupport = new Map(
    crimeTypeByYear(catalog, 'tech-support').map(({ year, losses }) => [year, losses.current]),
  );
  return crimeTypeByYear(catalog, 'government-impersonation').map(({ year, losses }) => {
    const parts = [techSupport.get(year) ?? null, losses.current];
    const [own = null, other = null] = parts.map((part) => part?.value ?? null);
    const published = callCentreDetail(catalog, year, 'call-centre-fraud-losses').current;
    return {
      year,
      techSupport: own,
      governmentImpersonation: other,
      together: sum([own, other]),
      published,
      evidence: evidenceOf(...parts, published),
    };
  });
}

/** Tech support alone, so that the title is what one sees; the table has the other type and the sum. */
function draw(
  rows: readonly Row[],
  frame: Frame,
  { breaks }: Pick<DrawContext<Row>, 'breaks'>,
): Drawing {
  const bars = rows.flatMap(({ year, techSupport }) =>
    techSupport === null ? [] : [{ year, value: techSupport }],
  );
  return yearBars(frame, {
    breaks,
    years: rows.map(({ year }) => year),
    // Before it there was no such type, and nothing that could have been reported.
    from: bars[0]?.year,
    layers: [{ className: 'loss', bars }],
    labels: bars.map((bar) => ({ ...bar, text: f.moneyShort(bar.value) })),
    axis: null,
    missing: { id: 'losses-by-year', label: t.figureTerms.notReported },
  });
}
