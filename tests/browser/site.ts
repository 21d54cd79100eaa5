import { preview } from 'astro';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { findChromium, launchArguments } from '../../scripts/chromium.ts';
import { basePath } from '../../src/config.ts';
import { hasBuild } from './built.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the home page of the served site, with a slash at the end. */
    address: string;
    /** Where tests reach the one browser of the run. */
    browser: string;
  }
}

/** Serves the built site and starts one browser for all tests; returns what ends both. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  if (!hasBuild()) throw new Error('dist/ holds no site to test: run "npm run build" first');
  const executablePath = await findChromium();
  const site = await preview({ server: { host: '127.0.0.1', port: 0 }, logLevel: 'error' });
  const browser = await chromium.launchServer({ executablePath, args: launchArguments() });
  provide('address', `http://127.0.0.1:${site.port}${basePath}`);
  provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await site.stop();
  };
}
