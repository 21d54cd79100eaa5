import type { Catalog } from '../catalog/catalog.ts';
import { countries } from '../datasets/countries.ts';
import { operations } from '../datasets/operations.ts';
import { f, t } from '../i18n/index.ts';
import type { Filled } from '../indicators/ends.ts';
import { yearsOfOperations } from '../indicators/operation-years.ts';
import { victimCountriesOf } from '../indicators/operations.ts';
import { foundingOperation, operationName } from '../links.ts';
import { compare } from '../order/compare.ts';
import type { Drawing, Shape } from './drawing.ts';
import { documentsOf } from './evidence.ts';
import { defineFigure, type FigureRow, type FigureWords, type Frame } from './figure.ts';
import { numberColumn } from './figure-columns.ts';
import { makeScale } from './maps/choropleth.ts';
import { drawMap } from './maps/draw-map.ts';
import { placeLabels } from './maps/labels.ts';
import { worldMap } from './maps/world.ts';
import { el } from './svg.ts';

interface Row extends FigureRow {
  readonly country: string;
  /** Code by which the map knows the country. */
  readonly area: string;
  readonly operations: readonly string[];
  /** Named abroad for the operation with which this record began. */
  readonly founding: boolean;
}

const w = t.figures['victim-countries'];
const classes = 4;

export const victimCountries = defineFigure<Row>({
  id: 'victim-countries',
  kind: 'map',
  scope: 'police-operations',
  rows,
  key: ({ country }) => country,
  columns: [
    {
      id: 'country',
      title: w.country,
      value: ({ country }) => country,
      show: ({ country }) => f.country(country),
    },
    numberColumn('operations', w.operations, (row) => row.operations.length),
    {
      id: 'named_for_cbi_chakra_2',
      title: w.founding,
      value: ({ founding }) => (founding ? 'yes' : 'no'),
      show: ({ founding }) => (founding ? w.yes : w.no),
    },
  ],
  draw,
  words,
});

/** The founding operation's countries first, then by number of operations. */
function rows(catalog: Catalog): readonly Row[] {
  const home = catalog.find(operations, foundingOperation)?.country;
  return victimCountriesOf(catalog)
    .map(({ item, operations, rows }) => ({
      country: item,
      area: catalog.find(countries, item)?.iso_a3 ?? item,
      operations,
      founding: item !== home && operations.includes(foundingOperation),
      evidence: documentsOf(rows.map(({ source_id }) => source_id)),
    }))
    .sort(
      (a, b) =>
        Number(b.founding) - Number(a.founding) ||
        b.operations.length - a.operations.length ||
        compare(a.country, b.country),
    );
}

function words(rows: Filled<Row>, catalog: Catalog): FigureWords {
  const ids = new Set(rows.flatMap(({ operations }) => operations));
  const most = [...rows].sort((a, b) => b.operations.length - a.operations.length);
  const [top = rows[0]] = most;
  const first = rows.filter(({ founding }) => founding).map(({ country }) => country);
  const operation = operationName(catalog, foundingOperation);
  return {
    title: w.title({ countries: rows.length, top: top.country }),
    subtitle: w.subtitle(ids.size, yearsOfOperations(catalog, ids)),
    alt: w.alt({
      operation,
      first,
      most: most
        .slice(0, 5)
        .map(({ country, operations }) => ({ country, operations: operations.length })),
    }),
    notes: [...(first.length > 0 ? [w.outlined(operation)] : []), w.notAll, w.boundaries],
  };
}

function draw(rows: readonly Row[], frame: Frame): Drawing {
  const shapes = worldMap(frame.width);
  const scale = makeScale({
    values: rows.map(({ operations }) => operations.length),
    classes,
    hue: 'act',
    format: (value) => f.number(value),
  });
  const draws = (area: string) => shapes.ids.includes(area);
  // Outlines last, so that no neighbour covers them.
  const inOrder = [...rows].sort((a, b) => Number(a.founding) - Number(b.founding));
  const areas = inOrder
    .filter(({ area }) => draws(area))
    .map(({ area, country, operations, founding }): Shape => {
      const paint = `${scale.shade(operations.length)}${founding ? ' outlined' : ''}`;
      const own = { key: country, class: paint, name: '' };
      if (!shapes.tiny.has(area)) {
        return { ...own, element: 'path', outline: { d: shapes.area(area) } };
      }
      const [cx, cy] = shapes.centre(area);
      return { ...own, element: 'circle', outline: { cx, cy, r: 3 } };
    });
  const named = rows
    .filter(({ area, founding }) => founding && draws(area))
    .map(({ area, country }) => {
      const [x, y] = shapes.centre(area);
      return { x, y, radius: 0, label: f.country(country) };
    });
  return drawMap({
    shapes,
    frame,
    legendTitle: w.legend,
    entries: [...scale.entries, { className: 'land', label: w.none }],
    layers: [
      el('path', { d: shapes.land, class: 'land' }),
      el('path', { d: shapes.borders, class: 'borders' }),
      { areas },
      el('g', { class: 'labels' }, placeLabels(named, frame.text, shapes.width, shapes.height)),
    ],
  });
}
