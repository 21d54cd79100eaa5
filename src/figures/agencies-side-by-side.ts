import * as Plot from '@observablehq/plot';
import type { Catalog } from '../catalog/catalog.ts';
import { f, t } from '../i18n/index.ts';
import { type Series, type SeriesYear, techSupportSeries } from '../indicators/agency-series.ts';
import { joinPanels } from './charts/panels.ts';
import { drawPlot } from './charts/plot.ts';
import { wrap } from './charts/wrap.ts';
import { defineFigure, type Evidence, type FigureWords, type Frame } from './figure.ts';
import { el, escapeXml } from './svg.ts';

interface Row {
  readonly series: Series;
  readonly item: SeriesYear;
  readonly evidence: readonly Evidence[];
}

const w = t.world.agencies;

/** Tech support fraud as the agencies of several countries count it, each on a scale of its own. */
export const agenciesSideBySide = defineFigure<Row>({
  id: 'agencies-side-by-side',
  kind: 'chart',
  rows,
  columns: [
    {
      id: 'agency',
      title: w.agency,
      value: ({ series }) => series.agency.agency_id,
      show: ({ series }) => series.agency.name,
    },
    { id: 'category', title: w.category, value: ({ item }) => item.label },
    {
      id: 'metric',
      title: w.metric,
      value: ({ series }) => series.metric,
      show: ({ series }) => w.metrics[series.metric],
    },
    { id: 'unit', title: w.unit, value: ({ series }) => series.unit },
    {
      id: 'year',
      title: w.year,
      value: ({ item }) => item.year,
      show: ({ item }) => String(item.year),
    },
    {
      id: 'value',
      title: w.value,
      value: ({ item }) => item.value,
      show: ({ item }) => f.number(item.value),
    },
    {
      id: 'qualifier',
      title: w.qualifier,
      value: ({ item }) => item.qualifier,
      show: ({ item }) => w.qualifiers[item.qualifier],
    },
    {
      id: 'status',
      title: w.status,
      value: ({ item }) => (item.doubtful ? 'doubtful' : null),
      show: ({ item }) => (item.doubtful ? w.doubtfulStatus : null),
    },
    { id: 'note', title: w.note, value: ({ item }) => item.note },
  ],
  draw,
  words,
});

function rows(catalog: Catalog): readonly Row[] {
  return [...techSupportSeries(catalog)]
    .sort((a, b) => f.compare(placeOf(a), placeOf(b)))
    .flatMap((series) =>
      series.years.map((item) => ({
        series,
        item,
        evidence: [{ source_id: item.sourceId, locator: item.locator }],
      })),
    );
}

const placeOf = ({ agency }: Series) =>
  agency.country === null ? agency.name : f.country(agency.country);

const seriesIn = (rows: readonly Row[]) => [...new Set(rows.map(({ series }) => series))];

const isMoney = (unit: string) => /^[A-Z]{3}$/.test(unit);

/** As in charts: short, and with a plus sign where the document says "more than". */
function short({ unit }: Series, { value, qualifier }: SeriesYear): string {
  const text = isMoney(unit) ? f.moneyShort(value, unit) : f.number(value);
  return qualifier === 'at-least' ? w.atLeast(text) : text;
}

function words(rows: readonly Row[]): FigureWords {
  const all = seriesIn(rows);
  const years = rows.map(({ item }) => item.year);
  const known = all.filter(({ change }) => change !== null);
  const parts = all.flatMap((series) => {
    const firm = series.years.filter(({ doubtful }) => !doubtful);
    const [first, last] = [firm[0], firm.at(-1)];
    if (!first || !last) return [];
    const name = `${placeOf(series)}, ${definition(series)}`;
    const ends = { firstYear: first.year, lastYear: last.year };
    return [w.part({ name, first: short(series, first), last: short(series, last), ...ends })];
  });
  const least = all.filter(({ years }) => years.some(({ qualifier }) => qualifier === 'at-least'));
  return {
    title: w.title({
      rises: known.filter(({ change }) => (change ?? 0) > 0).length,
      falls: known.filter(({ change }) => (change ?? 0) < 0).length,
      all: known.length,
    }),
    subtitle: w.subtitle(Math.min(...years), Math.max(...years)),
    alt: w.alt(parts),
    notes: [
      w.neverCompare,
      ...(all.some((series) => series.years.length < spanOf(series).length) ? [w.gaps] : []),
      ...(rows.some(({ item }) => item.doubtful) ? [w.doubtful] : []),
      ...(least.length > 0 ? [w.least(least.map(placeOf))] : []),
      ...all.flatMap((series) => {
        const note = series.years.find((item) => item.note !== null)?.note;
        return note ? [w.ownNote(placeOf(series), note)] : [];
      }),
      w.left,
    ],
  };
}

/** Category as published, without the original in another script, and what is counted. */
function definition({ category, metric, years }: Series): string {
  const label = (years.at(-1)?.label ?? '')
    .replace(/\s*\([^)]*[^ -~][^)]*\)/, '')
    .replace(/, (year )?\d{4}.*$/, '');
  const part = w.parts.find(({ suffix }) => category.endsWith(suffix));
  return w.definition(label, w.metrics[metric], part?.label ?? null);
}

/** Every year from the first to the last. */
function spanOf({ years }: Series): readonly number[] {
  const first = years[0]?.year ?? 0;
  return Array.from({ length: (years.at(-1)?.year ?? 0) - first + 1 }, (_, place) => first + place);
}

const gap = 28;
const chartHeight = 130;

function draw(rows: readonly Row[], frame: Frame, words: FigureWords): string {
  const columns = frame.name === 'wide' ? 2 : 1;
  const width = (frame.width - gap * (columns - 1)) / columns;
  const headings = seriesIn(rows).map((series) => ({
    series,
    name: placeOf(series),
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
    const chart = drawSeries(series, { ...frame, width }, panelHeight, top, words.alt);
    return {
      x: (place % columns) * (width + gap),
      y: Math.floor(place / columns) * (panelHeight + gap * 0.6),
      svg: chart.replace('</svg>', `${el('g', { 'text-anchor': 'start' }, ...heading)}</svg>`),
    };
  });
  const lines = Math.ceil(panels.length / columns);
  const height = Math.ceil(lines * panelHeight + (lines - 1) * gap * 0.6);
  return joinPanels(panels, frame, height, words.alt);
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
