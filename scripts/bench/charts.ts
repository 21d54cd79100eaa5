import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { withTemporaryFolder } from '../../src/maintain/folder.ts';
import { serveFolder } from '../built/serve.ts';
import { findChromium, launchArguments } from '../chromium.ts';
import type { Choice } from './choice.ts';
import { median, short, table } from './figures.ts';
import { installPeers } from './peers.ts';
import { slowLine, slowProcessor } from './slow.ts';

/** From pointing at a link to the click, in milliseconds. */
const pointing = 500;

/** What one visit took, in milliseconds, and what it loaded, in bytes. */
interface Visit {
  /** The first frame in which two charts stand. */
  readonly charts: number;
  readonly firstPaint: number;
  /** Layout and style, until nothing was loaded any more. */
  readonly layout: number;
  readonly bytes: number;
}

interface Place {
  readonly name: string;
  readonly address: string;
}

const own = { home: '/', state: '/states/oh/' };

/** When two charts stand on a page of the site in dist/, and on one of the same kind that its peers build. */
export async function measureCharts({ runs, say, withPeers }: Choice): Promise<string> {
  return withTemporaryFolder(async (home) => {
    const ours = await serveFolder('dist');
    const servers = [ours];
    const at = (path: string) => new URL(path, ours.address).href;
    const places: Place[] = [
      { name: 'home', address: at(own.home) },
      { name: 'a state', address: at(own.state) },
    ];
    for (const builder of withPeers ? await installPeers(home, say) : []) {
      await rm(builder.built, { recursive: true, force: true });
      await builder.build(10);
      const server = await serveFolder(builder.built);
      servers.push(server);
      const address = new URL(`${dirname(builder.page)}/`, server.address).href;
      places.push({ name: `a page by ${builder.name}`, address });
    }
    const browser = await chromium.launch({
      executablePath: await findChromium(),
      args: [...launchArguments()],
    });
    try {
      const visits = new Map<string, Visit[]>(places.map(({ name }) => [name, []]));
      const next: number[] = [];
      for (let turn = 0; turn < runs; turn += 1) {
        for (const { name, address } of places)
          visits.get(name)?.push(await firstVisit(browser, address));
        next.push(await nextPage(browser, at(own.home), own.state));
        say(`charts, turn ${turn + 1} of ${runs}`);
      }
      return report(browser.version(), visits, next);
    } finally {
      await browser.close();
      await Promise.all(servers.map((server) => server.stop()));
    }
  });
}

async function firstVisit(browser: Browser, address: string): Promise<Visit> {
  return withPage(browser, async (page, session) => {
    let bytes = 0;
    session.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
    await session.send('Performance.enable');
    await page.goto(address, { waitUntil: 'networkidle' });
    const charts = await chartsSeen(page);
    const { metrics } = await session.send('Performance.getMetrics');
    const metric = (name: string) => 1000 * (metrics.find((one) => one.name === name)?.value ?? 0);
    const firstPaint = await page.evaluate(
      () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    );
    const start = await page.evaluate(() => performance.timeOrigin);
    const layout = metric('LayoutDuration') + metric('RecalcStyleDuration');
    return { charts: charts - start, firstPaint, layout, bytes };
  });
}

/** Milliseconds from a click on the way to another page, pointed at for a moment, to its charts. */
async function nextPage(browser: Browser, from: string, to: string): Promise<number> {
  return withPage(browser, async (page) => {
    await page.goto(from, { waitUntil: 'networkidle' });
    // The home page leads to every state, on its map.
    const link = page.locator(`a[href$="${to}"]:visible`).first();
    await link.scrollIntoViewIfNeeded();
    await link.hover();
    await page.waitForTimeout(pointing);
    await page.mouse.down();
    const click = Date.now();
    await page.mouse.up();
    await page.waitForURL(`**${to}`, { waitUntil: 'commit' });
    return (await chartsSeen(page)) - click;
  });
}

/** In a page: notes the time of the first frame in which two charts of some size have their marks. */
function watchCharts(): void {
  const isChart = (svg: SVGSVGElement) => {
    const { width, height } = svg.getBoundingClientRect();
    return width >= 200 && height >= 100 && svg.querySelectorAll('path, rect, circle').length > 4;
  };
  const look = () => {
    const charts = [...document.querySelectorAll('svg')].filter(isChart);
    if (charts.length < 2) requestAnimationFrame(look);
    else Object.assign(globalThis, { chartsSeen: Date.now() });
  };
  requestAnimationFrame(look);
}

/** That time, in milliseconds since 1970. */
async function chartsSeen(page: Page): Promise<number> {
  const seen = await page.waitForFunction(() => Reflect.get(globalThis, 'chartsSeen'));
  return Number(await seen.jsonValue());
}

async function withPage<T>(
  browser: Browser,
  look: (page: Page, session: Awaited<ReturnType<BrowserContext['newCDPSession']>>) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    await page.addInitScript(watchCharts);
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', { offline: false, ...slowLine });
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowProcessor });
    return await look(page, session);
  } finally {
    await context.close();
  }
}

function report(
  version: string,
  visits: ReadonlyMap<string, readonly Visit[]>,
  next: readonly number[],
): string {
  const range = (values: readonly number[]) =>
    `${median(values).toFixed(0)} ms (${Math.min(...values).toFixed(0)}–${Math.max(...values).toFixed(0)})`;
  const all = (name: string, key: keyof Visit) =>
    (visits.get(name) ?? []).map((visit) => visit[key]);
  const rows = [...visits.keys()].map((name) => [
    name,
    range(all(name, 'charts')),
    range(all(name, 'firstPaint')),
    range(all(name, 'layout')),
    `${short(median(all(name, 'bytes')) / 1000)} kB`,
  ]);
  const part = median(next) / median(all('a state', 'charts'));
  return [
    `Chromium ${version}, window of 1280 px, nothing in its cache, processor slowed ${slowProcessor}-fold, 1.6 Mbit/s, 150 ms; a server of files on the same machine that compresses. Two charts stand once two drawings of at least 200 × 100 px have their marks. All pages in turn; medians with their smallest and largest run. Layout is the time for styles and layout until nothing was loaded any more.`,
    table(['page', 'two charts stand', 'first contentful paint', 'layout', 'loaded'], rows),
    `From home to that state, pointed at for ${pointing} ms before the click: its charts stand after ${range(next)}, ${short(part)} of the time of a first visit. Under a test the browser only fetches the page ahead; a reader’s browser draws it too.`,
  ].join('\n\n');
}
