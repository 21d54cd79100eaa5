import type { Catalog } from '../catalog/catalog.ts';
import { f, t } from '../i18n/index.ts';
import { type Filled, known } from '../indicators/ends.ts';
import { shareOfFirst } from '../indicators/state-changes.ts';
import type { StateYear } from '../indicators/states.ts';
import { legend, legendHeight } from './charts/legend.ts';
import type { Drawing, Layer } from './drawing.ts';
import { evidenceOf } from './evidence.ts';
import { type DrawContext, defineFigure, type FigureWords, type Frame } from './figure.ts';
import { yearColumn } from './figure-columns.ts';
import { hatch } from './hatch.ts';
import { placedLabels } from './maps/labels.ts';
import { stateAreas, stateKey, territoryLabels } from './maps/state-areas.ts';
import { radiusScale, roundValues, symbolLegend } from './maps/symbols.ts';
import { usMap } from './maps/us.ts';
import { complaintsColumn, lossesColumn, stateColumn } from './state-columns.ts';
import { placesByYear, type StateYearRow as Row } from './state-years.ts';
import { el, escapeXml } from './svg.ts';
import { textWidth } from './text.ts';

const w = t.figures['state-counts'];

export const stateCounts = defineFigure<Row>({
  id: 'state-counts',
  kind: 'map',
  scope: 'internet-crime',
  rows,
  view: 'year',
  key: stateKey,
  columns: [stateColumn(({ state }) => state), lossesColumn, complaintsColumn, yearColumn],
  draw,
  words,
});

const amountOf = ({ losses }: StateYear) => losses.current?.value ?? null;

/** Newest year first, in each the highest losses first; places without losses at the end. */
function rows(catalog: Catalog): readonly Row[] {
  const byLosses = (a: StateYear, b: StateYear) => (amountOf(b) ?? -1) - (amountOf(a) ?? -1);
  return placesByYear(catalog, byLosses).map((item) => ({
    ...item,
    evidence: evidenceOf(item.losses.current),
  }));
}

/** As many names as a title can hold. */
const named = 3;

function words(rows: Filled<Row>): FigureWords | null {
  const [{ year }] = rows;
  const losses = known(rows, amountOf);
  const top = losses.slice(0, named);
  const low = losses.at(-1);
  const share = shareOfFirst(
    losses.map(({ item }) => item),
    named,
  );
  if (!low || share === null) return null;
  return {
    title: w.title({ places: top.map(({ item }) => item.state.name), share, year }),
    subtitle: w.subtitle(year),
    alt: w.alt({
      year,
      top: top.map(({ item, value }) => w.amount(item.state.name, f.moneyWords(value))),
      low: low.item.state.name,
      lowest: f.moneyWords(low.value),
    }),
    notes: [
      w.area,
      w.population,
      t.figureYears.sameSizes,
      t.figureTerms.states.allKinds,
      t.figureTerms.states.noState,
    ],
  };
}

/** Symbols with a label; the others are only kept clear of it. */
const labelled = 4;

function draw(rows: readonly Row[], frame: Frame, { all }: DrawContext<Row>): Drawing {
  const shapes = usMap(frame.width);
  const wide = frame.name === 'wide';
  const known = rows.flatMap((row) => {
    const amount = amountOf(row);
    return amount === null || !shapes.ids.includes(row.state.state) ? [] : [{ ...row, amount }];
  });
  const highest = Math.max(1, ...all.flatMap((row) => amountOf(row) ?? []));
  const radius = radiusScale(highest, frame.width / 19);
  const hatchId = `hatch-state-counts-${frame.name}`;
  const places = rows.map((row) => {
    const amount = amountOf(row);
    const name = w.name(row.state.name, amount === null ? null : f.moneyWords(amount));
    const paint = amount === null ? { class: '', fill: `url(#${hatchId})` } : { class: 'land' };
    return { state: row.state.state, name, paint };
  });
  const points = known.map(({ state, amount }, index) => {
    const [x, y] = shapes.centre(state.state);
    const name = wide ? state.name : state.state.slice(3);
    const label = index < labelled ? w.amount(name, f.moneyShort(amount)) : '';
    return {
      x,
      y,
      radius: radius(amount),
      label,
      code: state.state.slice(3),
      text: f.moneyShort(amount),
    };
  });
  const labels = placedLabels(points, frame.text, shapes.width, shapes.height);
  const unplaced = points.filter(
    ({ label, radius }, index) => label !== '' && radius >= frame.text && labels[index] === null,
  );
  const top = shapes.height + frame.text * 1.9;
  const values = roundValues(highest);
  const below = top + 2 * radius(values[0] ?? highest) + 4;
  const hasMissing = all.some((row) => amountOf(row) === null);
  const stripes = {
    className: 'hatch',
    fill: `url(#${hatchId})`,
    label: t.figureTerms.notReported,
  };
  const height = Math.ceil(hasMissing ? below + legendHeight([stripes.label], frame) : below);
  const body: readonly Layer[] = [
    hasMissing ? hatch(hatchId) : '',
    stateAreas(places, frame),
    {
      varies: points.map(({ x, y, radius }) => el('circle', { cx: x, cy: y, r: radius })).join(''),
      attributes: { class: 'symbols' },
    },
    territoryLabels(frame),
    { varies: labels.join(''), attributes: { class: 'labels' } },
    {
      varies: unplaced.map((point) => labelInside(point, frame)).join(''),
      attributes: { 'text-anchor': 'middle' },
    },
    el('text', { x: 0, y: shapes.height + frame.text * 1.3, class: 'strong' }, escapeXml(w.legend)),
    symbolLegend({ radius, values, format: (value) => f.moneyShort(value), frame, top }),
    hasMissing ? legend([stripes], frame, below) : '',
  ];
  return { frame, width: frame.width, height, anchor: 'start', body, places: null };
}

interface Point {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly code: string;
  readonly text: string;
}

/** Where no name finds room beside a circle, it holds the code, and the amount if that fits too. */
function labelInside({ x, y, radius, code, text }: Point, { text: size }: Frame): string {
  if (textWidth(text, size) > 2 * radius) return el('text', { x, y: y + size * 0.35 }, code);
  return (
    el('text', { x, y: y - size * 0.3 }, code) +
    el('text', { x, y: y + size * 1.1 }, escapeXml(text))
  );
}
