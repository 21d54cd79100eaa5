import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { inject } from 'vitest';
import { addressOf } from './browser.ts';
import { bringDevanagari } from './devanagari.ts';

/** Fewer letters than this in `main` are no page. */
const leastText = 60;

type Look = (page: Page, path: string) => Promise<readonly string[]>;

/**
 * Opens pages one after the other in one window and lets `look` see each. Returns, by path, what was not there,
 * every message, error and request to elsewhere from first to last, and what `look` found.
 */
export async function arrive(
  browser: Browser,
  paths: readonly string[],
  options: BrowserContextOptions,
  look: Look = async () => [],
): Promise<readonly string[]> {
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    const faults: string[] = [];
    let shown = '';
    const tell = (fault: string) => faults.push(`${shown} ${fault}`);
    await listenTo(page, tell);
    if (paths.some((path) => path.startsWith('/hi/'))) await bringDevanagari(page);
    for (const path of paths) {
      shown = path;
      const status = (await page.goto(addressOf(path)))?.status();
      if (status !== 200) tell(`status ${status}`);
      for (const fault of await missingOf(page)) tell(fault);
      for (const fault of await look(page, path)) tell(fault);
      // What a script asks for late is heard as well; without scripts nothing is late.
      if (options.javaScriptEnabled !== false) await page.waitForLoadState('networkidle');
    }
    return faults;
  } finally {
    await context.close();
  }
}

/** Tells every message, error and request to elsewhere. */
async function listenTo(page: Page, tell: (fault: string) => void): Promise<void> {
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`policy: ${violatedDirective} blocks ${blockedURI}`),
    );
  });
  const { origin } = new URL(inject('address'));
  page.on('console', (message) => {
    const { url } = message.location();
    // Browsers ask for it where a page names no icon: embeds, which are shown in frames.
    if (!url.endsWith('/favicon.ico')) tell(`console: ${message.text()} at ${url}`);
  });
  page.on('pageerror', (error) => tell(`error: ${error.message}`));
  page.on('requestfailed', (request) => {
    // Given up where the browser goes on to the next page.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') tell(`failed: ${request.url()}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol !== 'data:' && url.origin !== origin) tell(`request: ${url}`);
  });
}

async function missingOf(page: Page): Promise<readonly string[]> {
  const headings = await page.locator('h1').count();
  const text = ((await page.locator('main').textContent()) ?? '').trim();
  return [
    ...(headings === 1 ? [] : [`${headings} h1`]),
    ...(text.length < leastText ? [`main says only "${text}"`] : []),
  ];
}
