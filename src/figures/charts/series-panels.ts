import * as Plot from '@observablehq/plot';
import { t } from '../../i18n/index.ts';
import type { Series, SeriesYear } from '../../indicators/agency-series.ts';
import type { Frame } from '../figure.ts';
import { definition, short, spanOf } from '../series.ts';
import { el, escapeXml } from '../svg.ts';
import { joinPanels } from './panels.ts';
import { drawPlot } from './plot.ts';
import { wrap } from './wrap.ts';

const w = t.world.agencies;

const gap = 28;
const chartHeight = 130;

/** Small bar charts, each on a scale of its own under the name that `nameOf` gives it. */
export function seriesPanels(
  all: readonly Series[],
  frame: Frame,
  alt: string,
  nameOf: (series: Series) => string,
): string {
  const columns = frame.name === 'wide' ? 2 : 1;
  const width = (frame.width - gap * (columns - 1)) / columns;
  const headings = all.map((series) => ({
    series,
    name: nameOf(series),
    lines: wrap(definition(series), width, frame.text),
  }));
  const line = frame.text * 1.3;
  const most = Math.max(...headings.map(({ lines }) => lines.length));
  const panelHeight = Math.ceil((most + 1) * line + chartHeight);
  const panels = headings.map(({ series, name, lines }, place) => {
    const heading = [
      el('text', { x: 0, y: frame.text, class: 'strong' }, escapeXml(name)),
      ...lines.map((text, index) =>
        el('text', { x: 0, y: frame.text + (index + 1) * line }, escapeXml(text)),
      ),
    ];
    const top = (most + 1) * line;
    const chart = drawSeries(series, { ...frame, width }, panelHeight, top, alt);
    return {
      x: (place % columns) * (width + gap),
      y: Math.floor(place / columns) * (panelHeight + gap * 0.6),
      svg: chart.replace('</svg>', `${el('g', { 'text-anchor': 'start' }, ...heading)}</svg>`),
    };
  });
  const lines = Math.ceil(panels.length / columns);
  const height = Math.ceil(lines * panelHeight + (lines - 1) * gap * 0.6);
  return joinPanels(panels, frame, height, alt);
}

function drawSeries(series: Series, frame: Frame, height: number, top: number, alt: string) {
  const firm = series.years.filter(({ doubtful }) => !doubtful);
  const doubtful = series.years.filter((item) => item.doubtful);
  const known = new Set(series.years.map(({ year }) => year));
  const missing = spanOf(series).filter((year) => !known.has(year));
  const bars = { x: 'year', y: 'value', inset: 1 };
  return drawPlot(frame, height, alt, {
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
      tickFormat: String,
    },
    y: { axis: null, domain: [0, Math.max(...series.years.map(({ value }) => value))] },
    marks: [
      Plot.barY(firm, { ...bars, className: series.metric === 'losses' ? 'loss' : 'count' }),
      Plot.barY(doubtful, { ...bars, className: 'hollow' }),
      Plot.text(series.years, {
        x: 'year',
        y: 'value',
        text: (item: SeriesYear) => short(series, item),
        dy: -5,
        lineAnchor: 'bottom',
      }),
      Plot.text(missing, { x: (year: number) => year, y: 0, text: () => w.none, dy: -8 }),
      Plot.ruleY([0]),
    ],
  });
}
