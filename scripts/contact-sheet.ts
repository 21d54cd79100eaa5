import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { loadCatalog } from '../src/catalog/load.ts';
import { cacheFolder, dataFolder } from '../src/config.ts';
import { figureFamilies } from '../src/figures/all.ts';
import type { Figure, Frame } from '../src/figures/figure.ts';
import { frames } from '../src/figures/frames.ts';
import { el, escapeXml } from '../src/figures/svg.ts';
import { findChromium, launchArguments } from './chromium.ts';

/**
 * Draws every figure wide and narrow, light and dark, on sheets to look through: one sheet for the
 * first figures of all families, eight in each, then the members of the large families.
 * With ids as arguments, only the families of these ids.
 */
const folder = join(cacheFolder, 'contact-sheets');
const perSheet = 8;
/** Part of their size at which drawings are shown. */
const zoom = 0.7;
const themes = ['light', 'dark'];

const wanted = process.argv.slice(2);
const catalog = await loadCatalog(dataFolder);
const families = figureFamilies(catalog).filter(
  ({ id }) => wanted.length === 0 || wanted.includes(id),
);
const firsts = families.flatMap(({ figures }) => figures.slice(0, 1));
const sheets = [
  ...sheetsOf('figures', firsts),
  ...families.flatMap(({ id, figures }) => sheetsOf(id, figures.slice(1))),
];
const styles = await Promise.all(
  ['tokens.css', 'figures.css'].map((name) => readFile(join('src/styles', name), 'utf8')),
);

await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: await findChromium(),
  args: launchArguments(),
});
try {
  for (const sheet of sheets) await photograph(browser, sheet);
} finally {
  await browser.close();
}
console.log(`Wrote ${sheets.length} sheets into ${folder}/`);

interface Sheet {
  readonly name: string;
  readonly figures: readonly Figure[];
}

function sheetsOf(name: string, figures: readonly Figure[]): readonly Sheet[] {
  const count = Math.ceil(figures.length / perSheet);
  return Array.from({ length: count }, (_, index) => ({
    name: `${name}-${String(index + 1).padStart(2, '0')}`,
    figures: figures.slice(index * perSheet, (index + 1) * perSheet),
  }));
}

async function photograph(browser: Browser, { name, figures }: Sheet): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1660, height: 800 } });
  await page.setContent(pageOf(figures));
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
  await page.close();
}

function pageOf(figures: readonly Figure[]): string {
  const own = `body { margin: 0; font: 14px var(--font-text); }
    section { display: flex; }
    div { padding: 12px; background: var(--ground); color: var(--ink); }
    div.light { color-scheme: light; }
    div.dark { color-scheme: dark; }
    .chart.chart { display: block; max-width: none; }
    h2 { font-size: 15px; margin: 0 0 4px; }
    p { margin: 0 0 8px; font-size: 12px; }
    .wide { width: ${720 * zoom}px; }
    .narrow { width: ${360 * zoom}px; }`;
  const rows = figures.map((figure) => {
    const cells = themes.flatMap((theme) => frames.map((frame) => cell(figure, frame, theme)));
    return el('section', {}, ...cells);
  });
  return `<!doctype html><style>${styles.join('')}${own}</style>${rows.join('')}`;
}

function cell(figure: Figure, frame: Frame, theme: string): string {
  // A pattern takes the colours of the place where it stands: each drawing needs its own.
  const svg = figure.svg(frame).replace(/(id="|url\(#)([\w-]+)/g, `$1${theme}-$2`);
  return el(
    'div',
    { class: theme },
    el('h2', { class: frame.name }, escapeXml(figure.words.title)),
    el('p', { class: frame.name }, escapeXml(`${figure.id}: ${figure.words.subtitle}`)),
    svg,
  );
}
