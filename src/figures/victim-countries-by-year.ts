import * as Plot from '@observablehq/plot';
import type { Catalog } from '../catalog/catalog.ts';
import { operations } from '../datasets/operations.ts';
import { f, t } from '../i18n/index.ts';
import { classOf, countLimits } from '../indicators/classes.ts';
import { type Filled, isFilled } from '../indicators/ends.ts';
import { yearOf } from '../indicators/operation-years.ts';
import { victimCountriesOf } from '../indicators/operations.ts';
import { drawPlot } from './charts/plot.ts';
import { shownYears, yearTick } from './charts/year-axis.ts';
import type { Drawing } from './drawing.ts';
import { documentsOf } from './evidence.ts';
import { defineFigure, type FigureRow, type FigureWords, type Frame } from './figure.ts';
import { countryColumn, numberColumn, yearColumn } from './figure-columns.ts';
import { linesIn, textWidth } from './text.ts';

interface Row extends FigureRow {
  readonly country: string;
  readonly year: number;
  readonly operations: readonly string[];
}

const w = t.figures['victim-countries-by-year'];

/** As many countries as a reader takes in; the table holds the others. */
const most = 8;
/** Shades, pale to dark; numbers on the last are written in the colour of the ground. */
const shades = ['act-1', 'act-2', 'act-4'];

/** In how many operations of each year documents name victims in a country. */
export const victimCountriesByYear = defineFigure<Row>({
  id: 'victim-countries-by-year',
  kind: 'chart',
  scope: 'police-operations',
  rows,
  columns: [
    countryColumn,
    yearColumn,
    numberColumn('operations', w.operations, ({ operations }) => operations.length),
  ],
  draw,
  words,
});

/** Countries with most operations first; of each, every year in which one began. */
function rows(catalog: Catalog): readonly Row[] {
  return victimCountriesOf(catalog).flatMap(({ item: country, rows }) => {
    const dated = rows.flatMap((row) => {
      const start = catalog.find(operations, row.operation_id)?.start_date;
      return start ? [{ row, year: yearOf(start) }] : [];
    });
    return [...Map.groupBy(dated, ({ year }) => year)]
      .sort(([a], [b]) => a - b)
      .map(([year, group]) => ({
        country,
        year,
        operations: [...new Set(group.map(({ row }) => row.operation_id))],
        evidence: documentsOf(group.map(({ row }) => row.source_id)),
      }));
  });
}

const countriesIn = (rows: readonly Row[]) => [...new Set(rows.map(({ country }) => country))];

/** Most operations in one year; of equal ones the newest. */
function peakOf(rows: Filled<Row>): Row {
  const size = ({ operations }: Row) => operations.length;
  return rows.reduce((a, b) =>
    size(b) > size(a) || (size(b) === size(a) && b.year > a.year) ? b : a,
  );
}

function words(rows: Filled<Row>, catalog: Catalog): FigureWords {
  const peak = peakOf(rows);
  const all = countriesIn(rows);
  const years = rows.map(({ year }) => year);
  const named = new Set(victimCountriesOf(catalog).flatMap((item) => item.operations));
  const dated = new Set(rows.flatMap((row) => row.operations));
  const undated = named.size - dated.size;
  const parts = all.slice(0, most).flatMap((country) => {
    const own = rows.filter((row) => row.country === country);
    if (!isFilled(own)) return [];
    const { year, operations } = peakOf(own);
    return [w.part({ country, year, count: operations.length })];
  });
  return {
    title: w.title({
      country: peak.country,
      count: peak.operations.length,
      year: peak.year,
    }),
    subtitle: w.subtitle(Math.min(...years), Math.max(...years)),
    alt: w.alt(parts),
    notes: [
      w.several,
      ...(all.length > most ? [w.rest(all.length - most)] : []),
      ...(undated > 0 ? [w.undated(undated)] : []),
      t.figureTerms.operations.notAll,
    ],
  };
}

function draw(rows: readonly Row[], frame: Frame): Drawing {
  const shown = countriesIn(rows).slice(0, most);
  const cells = rows.filter(({ country }) => shown.includes(country));
  const first = Math.min(...rows.map(({ year }) => year));
  const last = Math.max(...rows.map(({ year }) => year));
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const limits = countLimits(
    cells.map((cell) => cell.operations.length),
    shades.length,
  );
  const names = shown.map(f.country);
  // On phones long names take two lines: the years need the room.
  const broken = (name: string) =>
    linesIn(name, frame.name === 'wide' ? Number.POSITIVE_INFINITY : frame.text * 6, frame.text);
  const marginLeft =
    Math.max(...names.flatMap(broken).map((line) => textWidth(line, frame.text))) + 8;
  const height = shown.length * frame.text * 2.1 + 30;
  const tickFormat = (name: string) => broken(name).join('\n');
  const place = { x: 'year', y: ({ country }: Row) => f.country(country) } as const;
  // There are no more classes than shades.
  const shade = (cell: Row) => shades[classOf(cell.operations.length, limits)] ?? '';
  const dark = (cell: Row) => shade(cell) === shades.at(-1);
  const text = { ...place, text: ({ operations }: Row) => f.number(operations.length) };
  return drawPlot(frame, Math.ceil(height), {
    marginLeft,
    marginRight: 1,
    marginTop: 1,
    marginBottom: 28,
    x: {
      type: 'band',
      domain: years,
      padding: 0.06,
      ticks: shownYears(years, frame, frame.width - marginLeft),
      label: null,
      tickSize: 0,
      tickFormat: yearTick(frame),
    },
    y: { type: 'band', domain: names, padding: 0.1, label: null, tickSize: 0, tickFormat },
    marks: [
      ...[...Map.groupBy(cells, shade)].map(([level, group]) =>
        Plot.cell(group, { ...place, className: level }),
      ),
      Plot.text(
        cells.filter((cell) => !dark(cell)),
        text,
      ),
      Plot.text(cells.filter(dark), { ...text, className: 'on-loss' }),
    ],
  });
}
