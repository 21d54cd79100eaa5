import type { Catalog } from '../catalog/catalog.ts';
import type { RowOf } from '../datasets/dataset.ts';
import { enforcementTotals } from '../datasets/enforcement-totals.ts';
import { f, t } from '../i18n/index.ts';
import { ends, type Filled } from '../indicators/ends.ts';
import { weighMeasure } from '../indicators/standing.ts';
import { compare } from '../order/compare.ts';
import { nameBars } from './charts/name-bars.ts';
import { defineFigure, type FigureRow, type FigureWords } from './figure.ts';
import { nameColumn, numberColumn } from './figure-columns.ts';

const w = t.figures['microsoft-help'];

type Metric = keyof typeof t.vocabulary.enforcementMetric;
type Qualifier = RowOf<typeof enforcementTotals>['qualifier'];

interface Row extends FigureRow {
  readonly metric: Metric;
  /** As exactly as it is known. */
  readonly asOf: string;
  readonly value: number;
  readonly qualifier: Qualifier;
}

const organisation = 'microsoft-dcu';
const metrics: readonly Metric[] = ['call-centre-raids', 'arrests'];

/** Raids and arrests with the help of Microsoft, as running totals of the company. */
export const microsoftHelp = defineFigure<Row>({
  id: 'microsoft-help',
  kind: 'chart',
  scope: 'police-operations',
  rows,
  columns: [
    nameColumn(
      'metric',
      w.metric,
      ({ metric }) => metric,
      ({ metric }) => t.vocabulary.enforcementMetric[metric],
    ),
    { id: 'as_of', title: w.date, value: ({ asOf }) => asOf, show: ({ asOf }) => f.date(asOf) },
    numberColumn('count', w.count, ({ value }) => value),
    {
      id: 'qualifier',
      title: w.qualifier,
      value: ({ qualifier }) => qualifier,
      show: ({ qualifier }) => t.vocabulary.qualifier[qualifier],
    },
  ],
  draw: (rows, frame) =>
    nameBars(
      rows.map(({ metric, asOf, value, qualifier }) => ({
        group: t.vocabulary.enforcementMetric[metric],
        label: f.date(asOf),
        value,
        text: t.vocabulary.qualified(qualifier, f.number(value)),
        className: 'act',
      })),
      frame,
    ),
  words,
});

/** Raids, then arrests; each oldest first. */
function rows(catalog: Catalog): readonly Row[] {
  const own = catalog.rows(enforcementTotals).filter((row) => row.organisation === organisation);
  return metrics.flatMap((metric) => {
    const dates = Map.groupBy(
      own.filter((row) => row.metric === metric),
      ({ as_of }) => as_of,
    );
    return [...dates]
      .sort(([a], [b]) => compare(a, b))
      .flatMap(([asOf, group]) => {
        const { current, confirming } = weighMeasure(catalog, enforcementTotals, group, 'value');
        if (!current) return [];
        const evidence = [current, ...confirming].map(({ row }) => ({ source_id: row.source_id }));
        return [{ metric, asOf, value: current.value, qualifier: current.row.qualifier, evidence }];
      });
  });
}

function words(rows: Filled<Row>): FigureWords | null {
  const dates = rows.map(({ asOf }) => asOf).sort(compare);
  const span = ends(dates);
  if (span === null) return null;
  const newest = span.last;
  const last = metrics.flatMap((metric) => {
    const row = rows.findLast((candidate) => candidate.metric === metric);
    return row?.asOf === newest
      ? [{ metric, count: t.vocabulary.qualified(row.qualifier, f.number(row.value)) }]
      : [];
  });
  const [first, second] = last;
  if (!first) return null;
  return {
    title: second
      ? w.title({ raids: first.count, arrests: second.count, date: newest })
      : w.titleOne({ ...first, date: newest }),
    subtitle: w.subtitle(span.first, newest),
    alt: w.alt(
      rows.map((row) =>
        w.part(
          t.vocabulary.enforcementMetric[row.metric],
          row.asOf,
          t.vocabulary.qualified(row.qualifier, f.number(row.value)),
        ),
      ),
    ),
    notes: [w.overlap, w.gaps, w.arrest],
  };
}
