import {
  type Relation,
  rateOf,
  relationOf,
  relations,
  type StateRate,
  wholeRate,
} from '../../indicators/relation.ts';
import { compare } from '../../order/compare.ts';
import type { Drawing, Shape } from '../drawing.ts';
import type { DrawContext, Frame } from '../figure.ts';
import { hatch } from '../hatch.ts';
import { el, escapeXml } from '../svg.ts';
import { textWidth } from '../text.ts';
import { drawMap } from './draw-map.ts';

/**
 * States as equal tiles, roughly where they are: the District of Columbia is as large as Alaska. The
 * Pacific territories are at the lower left, those of the Caribbean at the lower right.
 */
const grid: readonly string[] = [
  'AK....................ME',
  '....................VTNH',
  '..WAIDMTNDMNILWIMINYRIMA',
  '..ORNVWYSDIAINOHPANJCT..',
  '..CAUTCONEMOKYWVVAMDDE..',
  'MP..AZNMKSARTNNCSCDC....',
  'GU......OKLAMSALGA......',
  'ASHI....TX........FLPRVI',
];

interface Spot {
  readonly column: number;
  readonly row: number;
}

/** Where the tile of a place is, by its code (US-OH). */
const spots: ReadonlyMap<string, Spot> = new Map(
  grid.flatMap((line, row) =>
    (line.match(/../g) ?? []).flatMap((code, column): [string, Spot][] =>
      code === '..' ? [] : [[`US-${code}`, { column, row }]],
    ),
  ),
);

const columns = 12;

export interface Tiles<R> {
  /** Id of the figure. */
  readonly id: string;
  readonly rate: StateRate<R>;
  /** Name of a tile, with its value. */
  readonly name: (row: R) => string;
  /** Colours are `<hue>-1` … in the style sheet. */
  readonly hue: 'loss' | 'count' | 'act';
  readonly format: (rate: number) => string;
  /** Title of the legend, with the rate of all places. */
  readonly whole: (rate: string) => string;
  /** What the hatch says. */
  readonly missing: string;
  /** What each shade says. */
  readonly relation: Readonly<Record<Relation, string>>;
  /** Instead of the rate of all places, where there is none. */
  readonly notReported: string;
}

export interface TileRow {
  readonly state: { readonly state: string };
}

/**
 * How tiles of the states are drawn: their shade says how each relates to all together in the same year,
 * so that it means the same in every year.
 */
export function tiles<R extends TileRow>(map: Tiles<R>) {
  const { id, rate, name, hue, format, whole: wholeText, missing, relation, notReported } = map;
  return (rows: readonly R[], frame: Frame, { all }: Pick<DrawContext<R>, 'all'>): Drawing => {
    const whole = wholeRate(rate, rows);
    const side = Math.floor(frame.width / columns);
    const hatchId = `hatch-${id}-${frame.name}`;
    const fill = `url(#${hatchId})`;
    const hasMissing = all.some((row) => rateOf(rate, row) === null);
    const placed = rows
      .flatMap((row) => {
        const spot = spots.get(row.state.state);
        if (!spot) return [];
        const value = rateOf(rate, row);
        const step = value === null ? 0 : relations.indexOf(relationOf(value, whole)) + 1;
        return [{ row, value, step, x: spot.column * side, y: spot.row * side }];
      })
      .sort((a, b) => compare(a.row.state.state, b.row.state.state));
    const areas = placed.map(
      ({ row, step, x, y }): Shape => ({
        key: row.state.state,
        name: name(row),
        class: step === 0 ? '' : `${hue}-${step}`,
        fill: step === 0 ? fill : undefined,
        element: 'path',
        outline: { d: `M${x + 1} ${y + 1}h${side - 2}v${side - 2}h${2 - side}z` },
      }),
    );
    const labels = placed.map(({ row, value, step, x, y }) =>
      tileText(
        { code: row.state.state.slice(3), value: value === null ? '' : format(value) },
        step,
        frame,
        {
          x: x + side / 2,
          y: y + side / 2,
          room: side - 6,
        },
      ),
    );
    const entries = relations.map((each, index) => ({
      className: `${hue}-${index + 1}`,
      label: relation[each],
    }));
    return drawMap({
      shapes: { height: grid.length * side },
      frame,
      legendTitle: {
        varies: wholeText(whole === null ? notReported : format(whole)),
      },
      entries: hasMissing ? [...entries, { className: 'hatch', fill, label: missing }] : entries,
      layers: [
        hasMissing ? hatch(hatchId) : '',
        { areas },
        { varies: labels.join(''), attributes: { class: 'tiles', 'text-anchor': 'middle' } },
      ],
    });
  };
}

/** The code of a tile, and its value where there is room. */
function tileText(
  { code, value }: { readonly code: string; readonly value: string },
  step: number,
  { text: size, name }: Frame,
  { x, y, room }: { readonly x: number; readonly y: number; readonly room: number },
): string {
  const paint = step === 0 ? 'on-hatch' : `on-${step}`;
  const hasValue = name === 'wide' && value !== '' && textWidth(value, size) <= room;
  if (!hasValue) return el('text', { x, y: y + size * 0.35, class: paint }, code);
  return el(
    'g',
    { class: paint },
    el('text', { x, y: y - size * 0.25 }, code),
    el('text', { x, y: y + size * 0.95 }, escapeXml(value)),
  );
}
