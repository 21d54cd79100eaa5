import type { Catalog } from '../catalog/catalog.ts';
import { ic3Countries as table } from '../datasets/ic3-countries.ts';
import { f, t } from '../i18n/index.ts';
import type { Filled } from '../indicators/ends.ts';
import { weighMeasure } from '../indicators/standing.ts';
import { compare } from '../order/compare.ts';
import { nameBars } from './charts/name-bars.ts';
import { yearConstant } from './constants.ts';
import { defineFigure, type FigureRow, type FigureWords } from './figure.ts';
import { countryColumn, numberColumn } from './figure-columns.ts';

interface Row extends FigureRow {
  readonly country: string;
  readonly year: number;
  readonly complaints: number;
  /** Place in the list of the report. */
  readonly rank: number | null;
}

const w = t.figures['ic3-countries'];

/** The countries that the newest report lists; the United States stand outside its list. */
export const ic3Countries = defineFigure<Row>({
  id: 'ic3-countries',
  kind: 'chart',
  scope: 'internet-crime',
  constants: yearConstant,
  rows: (catalog) => rowsOf(catalog, newestYear(catalog)),
  columns: [
    countryColumn,
    numberColumn('complaints', w.complaints, ({ complaints }) => complaints),
    { id: 'rank', title: w.rank, value: ({ rank }) => rank },
  ],
  draw: (rows, frame) =>
    nameBars(
      rows.map(({ country, complaints }) => ({
        label: f.country(country),
        value: complaints,
        text: f.number(complaints),
        className: 'count',
      })),
      frame,
    ),
  words,
});

function rowsOf(catalog: Catalog, year: number): readonly Row[] {
  const listed = catalog.rows(table).filter((row) => row.year === year && row.rank !== null);
  return [...Map.groupBy(listed, ({ country }) => country)]
    .flatMap(([country, printings]) => {
      const current = weighMeasure(catalog, table, printings, 'complaints').current;
      if (!current) return [];
      const { source_id, locator, rank } = current.row;
      const evidence = [{ source_id, locator }];
      return [{ country, year, complaints: current.value, rank, evidence }];
    })
    .sort((a, b) => b.complaints - a.complaints || compare(a.country, b.country));
}

const newestYear = (catalog: Catalog) => Math.max(...catalog.rows(table).map(({ year }) => year));

/** From this on, a change is no growth but another way of counting. */
const jump = 10;

function words(rows: Filled<Row>, catalog: Catalog): FigureWords {
  const [{ year, complaints }] = rows;
  const top = rows.filter((row) => row.complaints === complaints).map(({ country }) => country);
  const before = new Map(rowsOf(catalog, year - 1).map((row) => [row.country, row.complaints]));
  const jumps = rows.flatMap((row) => {
    const from = before.get(row.country) ?? row.complaints;
    return Math.max(from, row.complaints) >= jump * Math.min(from, row.complaints)
      ? [
          w.change({
            country: row.country,
            from,
            fromYear: year - 1,
            to: row.complaints,
            toYear: year,
          }),
        ]
      : [];
  });
  return {
    title:
      top.length > 1
        ? w.titleTie({ countries: top, complaints, year })
        : w.title({ country: rows[0].country, complaints, year }),
    subtitle: w.subtitle(year, rows.length),
    alt: w.alt(year, rows.slice(0, 5)),
    notes: [w.allKinds, w.noTrend, ...jumps, w.notListed],
  };
}
