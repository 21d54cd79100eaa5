import type { Catalog } from '../catalog/catalog.ts';
import { f, t } from '../i18n/index.ts';
import { steps, techniquesOf, type UsedTechnique } from '../indicators/operation-methods.ts';
import { compare } from '../order/compare.ts';
import { nameBars } from './charts/name-bars.ts';
import { documentsOf } from './evidence.ts';
import { defineFigure, type FigureRow, type FigureWords } from './figure.ts';
import { documentsColumn, nameColumn, numberColumn } from './figure-columns.ts';

type Row = UsedTechnique & FigureRow;

const w = t.figures['operation-techniques'];

/** Techniques drawn for each step: more would take more than a screen of a phone. */
const mostPerStep = 4;

export const operationTechniques = defineFigure<Row>({
  id: 'operation-techniques',
  kind: 'chart',
  scope: 'police-operations',
  rows,
  columns: [
    nameColumn(
      'technique',
      w.technique,
      ({ technique }) => technique.technique_id,
      ({ technique }) => technique.label,
    ),
    {
      id: 'step',
      title: w.step,
      value: ({ technique }) => technique.step,
      show: ({ technique }) => t.vocabulary.stepHeading[technique.step],
    },
    numberColumn('operations', w.operations, (row) => row.operations.length),
    documentsColumn,
  ],
  draw: (rows, frame) =>
    nameBars(
      drawn(rows).map((row) => ({
        row: rows.indexOf(row),
        group: t.vocabulary.stepHeading[row.technique.step],
        label: row.technique.label,
        value: row.operations.length,
        text: f.number(row.operations.length),
        className: 'act',
      })),
      frame,
    ),
  words,
});

/** Step by step; in each, most operations first. */
function rows(catalog: Catalog): readonly Row[] {
  return techniquesOf(catalog)
    .map((item) => ({
      ...item,
      evidence: documentsOf(item.rows.map(({ source_id }) => source_id)),
    }))
    .sort(
      (a, b) =>
        steps.indexOf(a.technique.step) - steps.indexOf(b.technique.step) ||
        b.operations.length - a.operations.length ||
        compare(a.technique.label, b.technique.label),
    );
}

const drawn = (rows: readonly Row[]) =>
  [...Map.groupBy(rows, ({ technique }) => technique.step).values()].flatMap((group) =>
    group.slice(0, mostPerStep),
  );

function words(rows: readonly Row[]): FigureWords {
  const all = new Set(rows.flatMap(({ operations }) => operations)).size;
  const byCount = [...rows].sort((a, b) => b.operations.length - a.operations.length);
  const operations = Math.max(...rows.map((row) => row.operations.length));
  const left = rows.length - drawn(rows).length;
  return {
    title: w.title({
      labels: byCount
        .filter((row) => row.operations.length === operations)
        .map(({ technique }) => technique.label),
      operations,
      all,
    }),
    subtitle: w.subtitle({ all, most: mostPerStep }),
    alt: w.alt(
      byCount
        .slice(0, 6)
        .map((row) => w.techniqueCount(row.technique.label, row.operations.length)),
    ),
    notes: [w.alleged, w.notNamed, ...(left > 0 ? [w.others(left)] : [])],
  };
}
