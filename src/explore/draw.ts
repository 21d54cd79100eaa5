import type { BreakMark } from '../figures/charts/break-lines.ts';
import { type NamedBar, nameBars } from '../figures/charts/name-bars.ts';
import { yearBars } from '../figures/charts/year-bars.ts';
import { yearLines } from '../figures/charts/year-lines.ts';
import type { Drawing } from '../figures/drawing.ts';
import type { Frame } from '../figures/figure.ts';
import { tiles } from '../figures/maps/tiles.ts';
import type { Format } from '../i18n/format.ts';
import { isFilled } from '../indicators/ends.ts';
import { breaksOfView, type Line, linesOf } from './lines.ts';
import type { Cell, ExploreRecord } from './record.ts';
import { cellOf } from './record.ts';
import { type ExploreWords, lineName } from './say.ts';
import type { View } from './view.ts';
import { write } from './write.ts';

/** What a view is drawn with. */
export interface Pen {
  readonly record: ExploreRecord;
  readonly words: ExploreWords;
  readonly format: Format;
}

/**
 * A view drawn for a frame by the charts and tiles of the figures. Null where there is nothing to draw: of
 * a table, and where nothing is reported in these years.
 */
export function drawView(pen: Pen, view: View, frame: Frame): Drawing | null {
  const lines = linesOf(pen.record, view).filter(({ cells }) =>
    cells.some(({ value }) => value !== null),
  );
  const [only, ...others] = lines;
  if (!only || view.form === 'table') return null;
  if (view.form === 'map') return drawTiles(pen, view, only.cells[0], frame);
  if (view.form === 'line') return drawLines(pen, view, lines, frame);
  return others.length === 0
    ? drawYears(pen, view, only, frame)
    : drawNames(pen, view, lines, frame);
}

/** As many lines as have room for their names at their ends, each beside its own. */
const mostAtEnds = 3;

/** Paint of a line: the hue of what it counts where it is alone, else one of its own. */
const paintOf = ({ measure }: Line, index: number, count: number) =>
  count > 1 ? `line-${index + 1}` : paintOfUnit(measure.unit);

function paintOfUnit(unit: Line['measure']['unit']): 'loss' | 'act' | 'count' {
  if (unit === 'operations' || unit === 'arrests') return 'act';
  return ['complaints', 'reports', 'calls', 'consultations'].includes(unit) ? 'count' : 'loss';
}

const short = ({ record, format }: Pen, unit: Line['measure']['unit'], cell: Cell, value: number) =>
  record.marks[cell.qualifier] + write(format, unit, value).short;

const marksOf = ({ record }: Pen, view: View): readonly BreakMark[] =>
  breaksOfView(record, view).map(({ year, word }) => ({ year, word }));

function drawLines(pen: Pen, view: View, lines: readonly Line[], frame: Frame): Drawing {
  const [{ unit }] = view.measures;
  const say = (value: number) => write(pen.format, unit, value).short;
  return yearLines(frame, {
    series: lines.map((line, index) => ({
      label: lineName(pen, view, line),
      hue: paintOf(line, index, lines.length),
      points: line.cells,
    })),
    axis: say,
    exact: say,
    breaks: marksOf(pen, view),
    isKeyed: lines.length > mostAtEnds,
    hasLoneYears: true,
  });
}

function drawYears(pen: Pen, view: View, line: Line, frame: Frame): Drawing {
  const { unit } = line.measure;
  const bars = line.cells.flatMap((cell) =>
    cell.value === null
      ? []
      : [{ year: cell.year, value: cell.value, text: short(pen, unit, cell, cell.value) }],
  );
  const { leftOut, notReported } = pen.words;
  return yearBars(frame, {
    years: line.cells.map(({ year }) => year),
    layers: [{ className: paintOfUnit(unit), bars }],
    labels: bars,
    axis: null,
    breaks: marksOf(pen, view),
    missing: {
      id: 'explore',
      label: line.cells.some(({ isLeftOut }) => isLeftOut) ? leftOut : notReported,
    },
  });
}

/** Bars of a single year side by side, or those of each place below its name, oldest year first. */
function drawNames(pen: Pen, view: View, lines: readonly Line[], frame: Frame): Drawing {
  const isOneYear = view.first === view.last;
  const bars = lines.flatMap((line, index): readonly NamedBar[] => {
    const name = lineName(pen, view, line);
    return line.cells.map((cell) => ({
      ...(isOneYear ? { label: name } : { group: name, label: String(cell.year) }),
      value: cell.value,
      text:
        cell.value === null
          ? missingText(pen.words, cell)
          : short(pen, line.measure.unit, cell, cell.value),
      className: paintOf(line, index, lines.length),
    }));
  });
  return nameBars(bars, frame);
}

/** Why there is no value. */
export const missingText = ({ leftOut, notReported }: ExploreWords, { isLeftOut }: Cell) =>
  isLeftOut ? leftOut : notReported;

/** States of one year as tiles: how each relates to all of them together. */
function drawTiles(pen: Pen, view: View, first: Cell | undefined, frame: Frame): Drawing | null {
  const { record, words, format } = pen;
  const [measure] = view.measures;
  const { of, per } = measure;
  if (!first || per === undefined) return null;
  const base = (id: typeof of) => ({ ...measure, id: measure.id, of: id, per: undefined });
  const rows = Object.entries(record.places)
    .filter(([place]) => place.startsWith('US-'))
    .map(([place, name]) => ({
      state: { state: place },
      name,
      count: cellOf(record, base(of), place, view.last).value,
      residents: cellOf(record, base(per), place, view.last).value,
      cell: cellOf(record, measure, place, view.last),
    }));
  if (!isFilled(rows)) return null;
  const say = (value: number) => write(format, measure.unit, value).short;
  return tiles<(typeof rows)[number]>({
    id: 'explore',
    hue: 'loss',
    rate: { count: (row) => row.count, residents: (row) => row.residents, per: 1 },
    name: ({ name, cell }) =>
      words.tile({
        place: name,
        value: cell.value === null ? missingText(words, cell) : say(cell.value),
      }),
    format: say,
    whole: words.mapKey,
    missing: words.notReported,
    relation: record.relations,
    notReported: words.notReported,
  })(rows, frame, { all: rows });
}
