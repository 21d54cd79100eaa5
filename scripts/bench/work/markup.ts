import type * as PlotModule from '@observablehq/plot';
import { chartHeight, complaintLine, lossBars, widths } from './charts.ts';
import type { Detail } from './details.ts';

/**
 * The body of a detail page as the peers write it: its figures drawn by Plot in a whole DOM, and
 * its table. Heading, sentence and frame are left to their templates.
 */
export function detailMarkup(
  Plot: typeof PlotModule,
  document: Document,
  detail: Detail,
): { readonly losses: string; readonly complaints: string; readonly table: string } {
  const figure = (options: typeof lossBars) =>
    widths
      .map((width) =>
        Plot.plot({ ...options(Plot, detail, width), document, width, height: chartHeight }),
      )
      .map((chart) => chart.outerHTML)
      .join('');
  const rows = detail.years.map(
    ({ year, losses }) => `<tr><th scope="row">${year}</th><td>${losses}</td></tr>`,
  );
  return {
    losses: figure(lossBars),
    complaints: figure(complaintLine),
    table: `<table><thead><tr><th>Year</th><th>losses</th></tr></thead><tbody>${rows.join('')}</tbody></table>`,
  };
}
