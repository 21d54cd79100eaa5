import type { Catalog } from '../catalog/catalog.ts';
import { operations } from '../datasets/operations.ts';
import { places } from '../datasets/places.ts';
import { f, t } from '../i18n/index.ts';
import type { Filled } from '../indicators/ends.ts';
import { yearsOfOperations } from '../indicators/operation-years.ts';
import { type Place, placesOf } from '../indicators/operations.ts';
import { operationName } from '../links.ts';
import { compare } from '../order/compare.ts';
import { operationConstant } from './constants.ts';
import type { Drawing, Layer } from './drawing.ts';
import { documentsOf } from './evidence.ts';
import {
  type DrawContext,
  defineFigure,
  type FigureRow,
  type FigureWords,
  type Frame,
} from './figure.ts';
import { documentsColumn, numberColumn } from './figure-columns.ts';
import { makeScale } from './maps/choropleth.ts';
import { drawMap } from './maps/draw-map.ts';
import { indiaMap } from './maps/india.ts';
import { placeLabels } from './maps/labels.ts';
import { el } from './svg.ts';

interface Row extends FigureRow {
  readonly place: Place;
  /** Name of the state or territory the place is in. */
  readonly stateName: string;
  /** Recorded operations with a search here; for a state also those in its cities. */
  readonly operations: readonly string[];
  /** What the map shows: operations, or for one operation the documents that name the place. */
  readonly count: number;
  /** Year in which the operations began; null for all of them together. */
  readonly year: number | null;
}

const w = t.figures['operation-places'];
const classes = 4;

/** Places searched: of all recorded operations together, and of each that names a place. */
export const operationPlaceMaps = defineFigure<Row>({
  id: 'operation-places',
  kind: 'map',
  scope: 'police-operations',
  constants: (_, member) => operationConstant(member),
  members: (catalog) => ['', ...catalog.rows(operations).map(({ operation_id }) => operation_id)],
  rows,
  view: 'year',
  key: ({ place }) => place.place_id,
  columns: [
    { id: 'place', title: w.place, value: ({ place }) => place.name },
    {
      id: 'kind',
      title: w.kind,
      value: ({ place }) => place.kind,
      show: ({ place }) => t.vocabulary.placeKind[place.kind],
    },
    {
      id: 'state',
      title: w.state,
      value: ({ place }) => place.state,
      show: ({ stateName }) => stateName,
    },
    numberColumn('operations', w.operations, (row) => row.operations.length),
    documentsColumn,
    {
      id: 'year',
      title: t.figureTerms.year,
      value: ({ year }) => year ?? 'all',
      show: ({ year }) => (year === null ? t.figureYears.allYears : String(year)),
    },
  ],
  draw,
  words,
});

/**
 * Of one operation its places; of all together those of every year, then, newest first, those of each
 * year in which an operation began.
 */
function rows(catalog: Catalog, member: string): readonly Row[] {
  if (member !== '') return rowsOf(catalog, placesOf(catalog, member), member);
  const all = placesOf(catalog);
  const startOf = (id: string) => catalog.find(operations, id)?.start_date?.slice(0, 4);
  const ids = all.flatMap((item) => item.operations);
  const years = [...new Set(ids.flatMap((id) => startOf(id) ?? []))].sort().reverse();
  return [
    ...rowsOf(catalog, all, ''),
    ...years.flatMap((year) => {
      const own = all.map((item) => ({
        ...item,
        operations: item.operations.filter((id) => startOf(id) === year),
        rows: item.rows.filter((row) => startOf(row.operation_id) === year),
      }));
      return rowsOf(
        catalog,
        own.filter(({ rows }) => rows.length > 0),
        '',
        Number(year),
      );
    }),
  ];
}

/** States first, then cities; each by falling count. */
function rowsOf(
  catalog: Catalog,
  named: ReturnType<typeof placesOf>,
  member: string,
  year: number | null = null,
): readonly Row[] {
  const states = new Map(
    catalog
      .rows(places)
      .filter(({ kind }) => kind !== 'city')
      .map((place) => [place.state, place]),
  );
  const toRow = (place: Place, group: typeof named): Row => {
    const evidence = documentsOf(
      group.flatMap(({ rows }) => rows.map(({ source_id }) => source_id)),
    );
    const ids = [...new Set(group.flatMap(({ operations }) => operations))];
    return {
      place,
      stateName: states.get(place.state)?.name ?? place.state,
      operations: ids,
      count: member === '' ? ids.length : evidence.length,
      year,
      evidence,
    };
  };
  const byState = Map.groupBy(named, ({ item }) => item.state);
  const stateRows = [...byState].flatMap(([code, group]) => {
    const place = states.get(code);
    return place ? [toRow(place, group)] : [];
  });
  const cityRows = named
    .filter(({ item }) => item.kind === 'city')
    .map((city) => toRow(city.item, [city]));
  return [...stateRows.sort(byCount), ...cityRows.sort(byCount)];
}

const byCount = (a: Row, b: Row) => b.count - a.count || compare(a.place.name, b.place.name);

function words(rows: Filled<Row>, catalog: Catalog, member: string): FigureWords {
  const states = rows.filter(({ place }) => place.kind !== 'city');
  const cities = rows.filter(({ place }) => place.kind === 'city');
  const names = (list: readonly Row[], most: number) =>
    list.slice(0, most).map(({ place, count }) => w.placeCount(place.name, count));
  if (member !== '') {
    const documents = new Set(
      rows.flatMap(({ evidence }) => evidence.map(({ source_id }) => source_id)),
    );
    return {
      title: w.titleOne({ name: operationName(catalog, member), states: states.length }),
      subtitle: w.subtitleOne(documents.size),
      // A city may have the name of its state.
      alt: w.altOne([...new Set(rows.map(({ place }) => place.name))]),
      notes: [w.oneSource, w.boundaries],
    };
  }
  const ids = new Set(rows.flatMap(({ operations }) => operations));
  const [{ year }] = rows;
  return {
    title:
      year === null
        ? w.titleAll({ states: states.length, places: mostNamed(states) })
        : t.figureYears.searches(states.length, year),
    subtitle: w.subtitleAll(ids.size, yearsOfOperations(catalog, ids)),
    alt: w.altAll({ top: names(states, 4), cities: names(cities, 4) }),
    notes: [
      ...(year === null ? [] : [t.figureYears.begun, t.figureYears.sameClasses]),
      ...(cities.length > 0 ? [w.cities] : []),
      w.notAll,
      w.oneSource,
      w.boundaries,
    ],
  };
}

/** Names of all rows that share the largest count. */
function mostNamed(rows: readonly Row[]): readonly string[] {
  return rows.filter(({ count }) => count === rows[0]?.count).map(({ place }) => place.name);
}

/** India is taller than wide: in the wide frame it would fill more than a screen. */
const mapWidth = ({ name, width }: Frame) => (name === 'wide' ? 560 : width);

function draw(rows: readonly Row[], frame: Frame, { all }: DrawContext<Row>): Drawing {
  const shapes = indiaMap(mapWidth(frame));
  const isState = ({ place }: Row) => place.kind !== 'city';
  const counts = new Map(rows.filter(isState).map(({ place, count }) => [place.state, count]));
  // Every year has the areas of all years, and the classes of all years together.
  const together = all.filter(({ year }) => year === null);
  const states = together.filter(isState);
  // Of one operation a place is named or it is not: how many documents name it is no intensity.
  const one = new Set(all.flatMap(({ operations }) => operations)).size === 1;
  const scale = one
    ? { shade: () => 'act-2', entries: [{ className: 'act-2', label: w.named }] }
    : makeScale({
        values: states.map(({ count }) => count),
        classes,
        hue: 'act',
        format: (value) => f.number(value),
      });
  const areas = states.map(({ place }) => {
    const count = counts.get(place.state);
    const paint = count === undefined ? 'land' : scale.shade(count);
    const outline = { d: shapes.area(place.state) };
    return { key: place.place_id, class: paint, name: '', element: 'path' as const, outline };
  });
  return drawMap({
    shapes,
    frame,
    legendTitle: one ? w.legendOne : w.legend,
    entries: [...scale.entries, { className: 'land', label: one ? w.notNamed : w.none }],
    layers: [
      el('path', { d: shapes.land, class: 'land' }),
      { areas },
      el('path', { d: shapes.borders, class: 'borders' }),
      el('path', { d: shapes.land, class: 'coast' }),
      ...symbols(rows, frame, one),
    ],
  });
}

/** Radius of the dot of a city, in SVG units. */
const dot = 3;

/** As many cities are labelled on the map of all operations: the others are in the table. */
const mostLabels = 6;

/**
 * Cities as dots of one size: the shade of their state has the count. On the map of one operation all
 * are labelled, and the states too.
 */
function symbols(rows: readonly Row[], frame: Frame, withStates: boolean): readonly Layer[] {
  const shapes = indiaMap(mapWidth(frame));
  const cities = rows.flatMap(({ place }) => {
    if (place.kind !== 'city' || place.latitude === null || place.longitude === null) return [];
    const at = shapes.project(place.longitude, place.latitude);
    return at ? [{ x: at[0], y: at[1], radius: dot, label: place.name, key: place.place_id }] : [];
  });
  const labelled = withStates ? cities : cities.slice(0, mostLabels);
  const states = rows.flatMap(({ place }) => {
    if (!withStates || place.kind === 'city') return [];
    const [x, y] = shapes.centre(place.state);
    return [{ x, y, radius: 0, label: place.name }];
  });
  const circles = cities.map(({ x, y, radius, key }) =>
    el('circle', { cx: x, cy: y, r: radius, 'data-k': key }),
  );
  const labels = placeLabels([...labelled, ...states], frame.text, shapes.width, shapes.height);
  return [
    { varies: circles.join(''), attributes: { class: 'cities' } },
    { varies: labels, attributes: { class: 'labels' } },
  ];
}
