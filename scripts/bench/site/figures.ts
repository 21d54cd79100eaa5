import * as Plot from '@observablehq/plot';
import { drawPlot } from '../../../src/figures/charts/plot.ts';
import {
  defineFigure,
  type FigureColumn,
  type FigureFamily,
  type Frame,
} from '../../../src/figures/figure.ts';
import { chartHeight, complaintLine, lossBars } from '../work/charts.ts';
import type { Detail } from '../work/details.ts';

type Year = Detail['years'][number] & { readonly evidence: readonly [] };

/** The two figures of each made-up place, made as the site makes its own. */
export function detailFigures(details: readonly Detail[]): readonly FigureFamily[] {
  const places = new Map(details.map((detail) => [detail.id, detail]));
  const define = (id: 'losses' | 'complaints', options: typeof lossBars) =>
    defineFigure<Year>({
      id,
      kind: 'chart',
      scope: 'internet-crime',
      members: () => [...places.keys()],
      rows: (_, place) =>
        places.get(place)?.years.map((year) => ({ ...year, evidence: [] as const })) ?? [],
      columns: columnsOf(id),
      words: (_, __, place) => wordsOf(id, places.get(place)),
      draw: (years, frame: Frame) =>
        drawPlot(frame, chartHeight, options(Plot, { id: '', name: '', years }, frame.width)),
    });
  return [define('losses', lossBars), define('complaints', complaintLine)];
}

function columnsOf(id: 'losses' | 'complaints'): readonly FigureColumn<Year>[] {
  return [
    { id: 'year', title: 'Year', value: ({ year }) => year },
    { id, title: id, value: (year) => year[id] },
  ];
}

function wordsOf(measure: string, detail: Detail | undefined) {
  const title = `Reported ${measure} in ${detail?.name}`;
  return { title, subtitle: 'by year', alt: `${title}, by year.`, notes: [] };
}
