import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as Plot from '@observablehq/plot';
import { drawPlot } from '../../src/figures/charts/plot.ts';
import { svgOf } from '../../src/figures/drawing.ts';
import { frames } from '../../src/figures/frames.ts';
import { chartHeight, complaintLine, lossBars } from './work/charts.ts';
import { askedDetails } from './work/details.ts';

/**
 * The limit: a loop that draws the same charts and writes as many bytes as the site's page has,
 * with no page around them. Takes a folder and the bytes of a page.
 */
const [folder = '', bytes = ''] = process.argv.slice(2);

for (const detail of askedDetails()) {
  const drawings = frames.flatMap((frame) =>
    [lossBars, complaintLine].map((options) =>
      svgOf(drawPlot(frame, chartHeight, options(Plot, detail, frame.width)), detail.name),
    ),
  );
  const page = join(folder, detail.id);
  await mkdir(page, { recursive: true });
  await writeFile(join(page, 'index.html'), drawings.join('').padEnd(Number(bytes)));
}
