import * as Plot from '@observablehq/plot';
import { t } from '../../i18n/index.ts';
import type { Series, SeriesYear } from '../../indicators/agency-series.ts';
import { type Drawing, onTop } from '../drawing.ts';
import type { Frame } from '../figure.ts';
import { definition, short, spanOf, yearTick } from '../series.ts';
import { el, escapeXml } from '../svg.ts';
import { boldness, linesIn, textWidth } from '../text.ts';
import { joinPanels } from './panels.ts';
import { drawPlot } from './plot.ts';

const w = t.figures['agencies-side-by-side'];

const gap = 28;

/** Left of the headings, in SVG units: a J reaches to the left of where it begins. */
const indent = 3;

const chartHeight = 130;

/** Height of a lying bar with its air, as a part of the text size. */
const lyingLine = 1.5;

/** Small bar charts, each on a scale of its own under the name that `nameOf` gives it. */
export function seriesPanels(
  all: readonly Series[],
  frame: Frame,
  nameOf: (series: Series) => string | null,
): Drawing {
  const columns = frame.name === 'wide' ? 2 : 1;
  const width = (frame.width - gap * (columns - 1)) / columns;
  const headings = all.map((series) => ({
    series,
    lines: headingOf(nameOf(series), definition(series), width - indent, frame.text),
  }));
  const line = frame.text * 1.3;
  const most = Math.max(...headings.map(({ lines }) => lines.length));
  // All stand or all lie: panels side by side are read the same way.
  const upright = all.every((series) => standsUpright(series, width, frame.text));
  const longest = Math.max(...all.map((series) => spanOf(series).length));
  const chart = upright ? chartHeight : longest * frame.text * lyingLine + 4;
  const panelHeight = Math.ceil(most * line + chart);
  const drawSeries = upright ? drawUpright : drawLying;
  let rows = 0;
  const panels = headings.map(({ series, lines }, place) => {
    const heading = lines.map(({ text, strong }, index) =>
      el(
        'text',
        { x: indent, y: frame.text + index * line, class: strong ? 'strong' : null },
        escapeXml(text),
      ),
    );
    const top = most * line;
    const panel = { frame: { ...frame, width }, height: panelHeight, top };
    rows += series.years.length;
    return {
      firstRow: rows - series.years.length,
      x: (place % columns) * (width + gap),
      y: Math.floor(place / columns) * (panelHeight + gap * 0.6),
      drawing: onTop(drawSeries(series, panel), el('g', { 'text-anchor': 'start' }, ...heading)),
    };
  });
  const lines = Math.ceil(panels.length / columns);
  const height = Math.ceil(lines * panelHeight + (lines - 1) * gap * 0.6);
  return joinPanels(panels, frame, height);
}

/** The name in bold above what is counted; without a name, what is counted in bold. Bold letters are wider. */
function headingOf(name: string | null, definition: string, width: number, size: number) {
  const bold = (text: string) =>
    linesIn(text, width, size * boldness).map((line) => ({ text: line, strong: true }));
  if (name === null) return bold(definition);
  return [
    ...bold(name),
    ...linesIn(definition, width, size).map((line) => ({ text: line, strong: false })),
  ];
}

interface Panel {
  readonly frame: Frame;
  readonly height: number;
  /** Where the heading ends. */
  readonly top: number;
}

const isFirm = ({ doubtful }: SeriesYear) => !doubtful;
const isDoubtful = ({ doubtful }: SeriesYear) => doubtful;
const classOf = ({ metric }: Series) => (metric === 'losses' ? 'loss' : 'count');
const highest = ({ years }: Series) => Math.max(...years.map(({ value }) => value));

function missingIn(series: Series): readonly string[] {
  const known = new Set(series.years.map(({ period }) => period));
  return spanOf(series).filter((period) => !known.has(period));
}

/** True where every number has room above its bar. */
function standsUpright(series: Series, width: number, size: number): boolean {
  const room = width / spanOf(series).length;
  return (
    series.years.every((item) => textWidth(short(series, item), size) <= room) &&
    spanOf(series).every((period) => textWidth(yearTick(period), size) <= room)
  );
}

function drawUpright(series: Series, { frame, height, top }: Panel): Drawing {
  const bars = { x: 'period', y: 'value', inset: 1 };
  return drawPlot(
    frame,
    height,
    {
      marginTop: top + frame.text * 1.6,
      marginBottom: 28,
      marginLeft: 1,
      marginRight: 1,
      x: {
        type: 'band',
        domain: spanOf(series),
        padding: 0.2,
        label: null,
        tickSize: 0,
        tickFormat: yearTick,
      },
      y: { axis: null, domain: [0, highest(series)] },
      marks: [
        Plot.barY(series.years.filter(isFirm), { ...bars, className: classOf(series) }),
        Plot.barY(series.years.filter(isDoubtful), { ...bars, className: 'hollow' }),
        Plot.text(series.years, {
          x: 'period',
          y: 'value',
          text: (item: SeriesYear) => short(series, item),
          dy: -5,
          lineAnchor: 'bottom',
        }),
        Plot.text(missingIn(series), {
          x: (period: string) => period,
          y: 0,
          text: () => w.none,
          dy: -8,
        }),
        Plot.ruleY([0]),
      ],
    },
    { x: series.years.map(({ period }) => period) },
  );
}

/** Bars that lie: they carry numbers that would touch each other side by side. */
function drawLying(series: Series, { frame, height, top }: Panel): Drawing {
  const years = spanOf(series);
  const bars = { x: 'value', y: 'period', insetTop: 1, insetBottom: 1 };
  const value = { y: 'period', textAnchor: 'start', dx: 5 } as const;
  const numbers = series.years.map((item) => textWidth(short(series, item), frame.text));
  return drawPlot(
    frame,
    height,
    {
      marginTop: top,
      marginBottom: height - top - years.length * frame.text * lyingLine,
      marginLeft: Math.max(...years.map((year) => textWidth(yearTick(year), frame.text))) + 12,
      marginRight: Math.max(...numbers) * boldness + 8,
      y: { type: 'band', domain: years, label: null, tickSize: 0, tickFormat: yearTick },
      x: { axis: null, domain: [0, highest(series)] },
      marks: [
        Plot.barX(series.years.filter(isFirm), { ...bars, className: classOf(series) }),
        Plot.barX(series.years.filter(isDoubtful), { ...bars, className: 'hollow' }),
        Plot.text(series.years, {
          ...value,
          x: 'value',
          text: (item: SeriesYear) => short(series, item),
        }),
        Plot.text(missingIn(series), {
          ...value,
          x: 0,
          y: (period: string) => period,
          text: () => w.none,
        }),
        Plot.ruleX([0]),
      ],
    },
    { y: series.years.map(({ period }) => period) },
  );
}
