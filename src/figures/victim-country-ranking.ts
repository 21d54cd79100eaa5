import type { Catalog } from '../catalog/catalog.ts';
import { f, t } from '../i18n/index.ts';
import { yearsOfOperations } from '../indicators/operation-years.ts';
import { victimCountriesOf } from '../indicators/operations.ts';
import { compare } from '../order/compare.ts';
import { nameBars } from './charts/name-bars.ts';
import { documentsOf } from './evidence.ts';
import { defineFigure, type FigureRow, type FigureWords } from './figure.ts';
import { countryColumn, documentsColumn, numberColumn } from './figure-columns.ts';

interface Row extends FigureRow {
  readonly country: string;
  readonly operations: readonly string[];
}

const w = t.figures['victim-country-ranking'];

export const victimCountryRanking = defineFigure<Row>({
  id: 'victim-country-ranking',
  kind: 'chart',
  scope: 'police-operations',
  rows,
  columns: [
    countryColumn,
    numberColumn('operations', w.operations, ({ operations }) => operations.length),
    documentsColumn,
  ],
  draw: (rows, frame) =>
    nameBars(
      rows.map(({ country, operations }) => ({
        label: f.country(country),
        value: operations.length,
        text: f.number(operations.length),
        className: 'act',
      })),
      frame,
    ),
  words,
});

function rows(catalog: Catalog): readonly Row[] {
  return victimCountriesOf(catalog)
    .map(({ item, operations, rows }) => ({
      country: item,
      operations,
      evidence: documentsOf(rows.map(({ source_id }) => source_id)),
    }))
    .sort((a, b) => b.operations.length - a.operations.length || compare(a.country, b.country));
}

function words(rows: readonly Row[], catalog: Catalog): FigureWords {
  const ids = new Set(rows.flatMap(({ operations }) => operations));
  const named = (count: number) =>
    rows.filter((row) => row.operations.length === count).map((row) => row.country);
  const operations = Math.max(...rows.map((row) => row.operations.length));
  const nextOperations = rows.find((row) => row.operations.length < operations)?.operations.length;
  return {
    title: w.title({
      top: named(operations),
      operations,
      all: ids.size,
      next:
        nextOperations === undefined
          ? null
          : { countries: named(nextOperations), operations: nextOperations },
    }),
    subtitle: w.subtitle(ids.size, yearsOfOperations(catalog, ids)),
    alt: w.alt(
      rows.slice(0, 6).map((row) => ({ country: row.country, operations: row.operations.length })),
    ),
    notes: [w.several, w.notAll, t.figureTerms.operations.notAll],
  };
}
