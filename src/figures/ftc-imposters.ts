import type { Catalog } from '../catalog/catalog.ts';
import { f, t } from '../i18n/index.ts';
import { ends, type Filled } from '../indicators/ends.ts';
import { reportsWithin, type TypeYear } from '../indicators/ftc.ts';
import { compare } from '../order/compare.ts';
import { nameBars } from './charts/name-bars.ts';
import { defineFigure, type FigureRow, type FigureWords } from './figure.ts';
import { nameColumn, numberColumn, yearColumn } from './figure-columns.ts';

type Row = TypeYear & FigureRow;

const w = t.figures['ftc-imposters'];
const parent = 'imposter-scams';
const own = 'tech-support-scams';

/** Tech support reports at the FTC beside the other kinds of imposter scams. */
export const ftcImposters = defineFigure<Row>({
  id: 'ftc-imposters',
  kind: 'chart',
  scope: 'imposter-scams',
  rows,
  columns: [
    nameColumn(
      'type',
      w.type,
      ({ type }) => type.type,
      ({ type }) => type.label,
    ),
    yearColumn,
    numberColumn('reports', w.count, ({ reports }) => reports.value),
    {
      id: 'percent_of_reports',
      title: w.share,
      value: ({ reports }) => reports.row.percent_of_reports,
    },
  ],
  draw: (rows, frame) =>
    nameBars(
      rows.map(({ type, year, reports }) => ({
        group: type.label,
        label: String(year),
        value: reports.value,
        text: f.number(reports.value),
        className: type.type === own ? 'highlight' : 'count',
      })),
      frame,
    ),
  words,
});

/** Tech support first, then by reports of the newest year. */
function rows(catalog: Catalog): readonly Row[] {
  const items = reportsWithin(catalog, parent);
  const newest = new Map(items.map(({ type, reports }) => [type.type, reports.value]));
  const size = ({ type, reports }: TypeYear) => newest.get(type.type) ?? reports.value;
  return items
    .map((item) => {
      const { source_id, locator } = item.reports.row;
      return { ...item, evidence: [{ source_id, locator }] };
    })
    .sort(
      (a, b) =>
        Number(b.type.type === own) - Number(a.type.type === own) ||
        size(b) - size(a) ||
        compare(a.type.type, b.type.type) ||
        a.year - b.year,
    );
}

function words(rows: Filled<Row>): FigureWords {
  const last = rows.findLast(({ type }) => type.type === own) ?? ends(rows).last;
  const { year, change } = last;
  const [label, reports] = [last.type.label, last.reports.value];
  const byType = Map.groupBy(rows, ({ type }) => type.label);
  return {
    title:
      change === null
        ? w.titleOne({ label, reports, year })
        : w.title({ label, reports, year, change, before: year - 1 }),
    subtitle: w.subtitle([...new Set(rows.map((row) => row.year))]),
    alt: w.alt(
      [...byType].flatMap(([label, years]) => {
        const span = ends(years);
        if (span === null) return [];
        const { first, last } = span;
        return w.part({
          label,
          first: first.reports.value,
          firstYear: first.year,
          last: last.reports.value,
          lastYear: last.year,
        });
      }),
    ),
    notes: [w.overlap, w.reports, w.nation],
  };
}
