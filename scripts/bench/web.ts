import { chromium, type Page } from 'playwright-core';
import { withTemporaryFolder } from '../../src/maintain/folder.ts';
import { serveFolder } from '../built/serve.ts';
import { findChromium, launchArguments } from '../chromium.ts';
import type { Choice } from './choice.ts';
import { median, short, table, verdict } from './figures.ts';
import { finish } from './run.ts';
import { slowLine, slowProcessor } from './slow.ts';

const lighthouse = 'lighthouse@13.5.0';

const blankPath = '/blank-for-bench/';
const blank = '<!doctype html><html lang="en"><title>Blank</title><p>Blank</p></html>';

/** Kinds of page that are looked at. */
const pages = [
  { name: 'blank', path: blankPath },
  { name: 'home', path: '/' },
  { name: 'a state', path: '/states/oh/' },
  { name: 'a dataset', path: '/data/ic3-states/' },
];

interface Vitals {
  /** Milliseconds. */
  readonly firstPaint: number;
  readonly largestPaint: number;
  readonly shift: number;
  /** Total Blocking Time: what long tasks take beyond 50 ms after the first contentful paint. */
  readonly blocking: number;
  /** The same of all tasks, those that make the first paint included. */
  readonly busy: number;
}

/** Web vitals of built pages beside a blank page of the same server, then Lighthouse. */
export async function measureWeb({ runs, say }: Choice): Promise<string> {
  const executablePath = await findChromium();
  const server = await serveFolder('dist', '/', new Map([[blankPath, blank]]));
  const taken = new Map<string, Vitals[]>(pages.map(({ name }) => [name, []]));
  try {
    const browser = await chromium.launch({ executablePath, args: [...launchArguments()] });
    for (let turn = 0; turn < runs; turn += 1) {
      for (const { name, path } of pages) {
        const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
        const address = new URL(path, server.address).href;
        taken.get(name)?.push(await vitalsOf(await context.newPage(), address));
        await context.close();
      }
      say(`web vitals, turn ${turn + 1} of ${runs}`);
    }
    const version = browser.version();
    await browser.close();
    return [
      `Chromium ${version}, window of 360 px, nothing in its cache, processor slowed 4-fold, 1.6 Mbit/s, 150 ms; a server of files on the same machine that compresses. Medians, the paints with their smallest and largest run and their ratio to the blank page of the same server and the same run. Blocking is Total Blocking Time: what tasks take beyond 50 ms after the first contentful paint; busy is the same of all tasks, the first layout included.`,
      vitalsTable(taken),
      await lighthouseText(server.address, executablePath, say),
    ].join('\n\n');
  } finally {
    await server.stop();
  }
}

/** What a page tells of itself, in milliseconds; each long task with its start and end. */
interface Seen {
  largest: number;
  shift: number;
  readonly tasks: [number, number][];
}

async function vitalsOf(page: Page, address: string): Promise<Vitals> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', { offline: false, ...slowLine });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowProcessor });
  await page.addInitScript(() => {
    const seen: Seen = { largest: 0, shift: 0, tasks: [] };
    Object.assign(globalThis, { seen });
    const watch = (type: string, see: (entry: PerformanceEntry) => void) =>
      new PerformanceObserver((list) => list.getEntries().forEach(see)).observe({
        type,
        buffered: true,
      });
    watch('largest-contentful-paint', ({ startTime }) => {
      seen.largest = startTime;
    });
    watch('layout-shift', (entry) => {
      seen.shift += 'value' in entry ? Number(entry.value) : 0;
    });
    watch('longtask', ({ startTime, duration }) => {
      seen.tasks.push([startTime, startTime + duration]);
    });
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  // The last entries are told when a frame has been painted.
  await page.waitForTimeout(1000);
  const { first, largest, shift, tasks } = await page.evaluate(() => {
    const { seen } = globalThis as unknown as { seen: Seen };
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    return { ...seen, first: paint?.startTime ?? Number.NaN };
  });
  const beyond = (from: number) =>
    tasks.reduce((sum, [start, end]) => sum + Math.max(0, end - Math.max(start, from) - 50), 0);
  return {
    firstPaint: first,
    largestPaint: largest,
    shift,
    blocking: beyond(first),
    busy: beyond(0),
  };
}

function vitalsTable(taken: ReadonlyMap<string, readonly Vitals[]>): string {
  const all = (name: string, key: keyof Vitals) =>
    (taken.get(name) ?? []).map((vitals) => vitals[key]);
  const of = (name: string, key: keyof Vitals) => median(all(name, key));
  const time = (name: string, key: 'firstPaint' | 'largestPaint') => {
    const [least, most] = [Math.min(...all(name, key)), Math.max(...all(name, key))];
    const range = `${least.toFixed(0)}–${most.toFixed(0)}`;
    return `${of(name, key).toFixed(0)} ms (${range}), ${short(of(name, key) / of('blank', key))} ×`;
  };
  const rows = pages.map(({ name }) => [
    name,
    time(name, 'firstPaint'),
    time(name, 'largestPaint'),
    of(name, 'shift').toFixed(3),
    `${of(name, 'blocking').toFixed(0)} ms`,
    `${of(name, 'busy').toFixed(0)} ms`,
  ]);
  const target = `Home, largest contentful paint in seconds: ${verdict(of('home', 'largestPaint') / 1000, 1.2)}. Layout shift of the worst page: ${verdict(Math.max(...pages.map(({ name }) => of(name, 'shift'))), 0.01)}. Blocking time of the worst page in ms: ${verdict(Math.max(...pages.map(({ name }) => of(name, 'blocking'))), 50)}.`;
  const header = [
    'page',
    'first contentful paint',
    'largest contentful paint',
    'layout shift',
    'blocking',
    'busy',
  ];
  return `${table(header, rows)}\n\n${target}`;
}

/** The scores, or why there are none: Lighthouse comes from npm, which not every machine reaches. */
async function lighthouseText(address: string, chrome: string, say: (line: string) => void) {
  try {
    return `${lighthouse}, as for a phone:\n\n${await lighthouseTable(address, chrome, say)}`;
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    return `${lighthouse} could not be run on this machine.`;
  }
}

/** Installs Lighthouse into a folder of its own and runs it on each page. */
function lighthouseTable(address: string, chrome: string, say: (line: string) => void) {
  return withTemporaryFolder(async (home) => {
    say(`installing ${lighthouse}`);
    await finish(
      'npm',
      ['install', '--prefix', home, '--no-audit', '--no-fund', '--ignore-scripts', lighthouse],
      home,
    );
    const rows: string[][] = [];
    for (const { name, path } of pages.filter(({ path }) => path !== blankPath)) {
      rows.push([name, ...(await scoresOf(home, new URL(path, address).href, chrome))]);
      say(`Lighthouse: ${rows.at(-1)?.join(', ')}`);
    }
    return table(['page', 'performance', 'accessibility', 'best practices', 'SEO'], rows);
  });
}

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

async function scoresOf(home: string, address: string, chrome: string) {
  const cli = `${home}/node_modules/lighthouse/cli/index.js`;
  const flags = ['--headless=new', ...launchArguments()].join(' ');
  const report = await finish(
    process.execPath,
    [cli, address, '--quiet', '--output=json', `--chrome-flags=${flags}`],
    home,
    { CHROME_PATH: chrome },
  );
  const { categories: scores } = JSON.parse(report);
  return categories.map((id) => String(Math.round(scores[id].score * 100)));
}
