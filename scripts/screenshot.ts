import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { preview } from 'astro';
import { chromium } from 'playwright-core';
import { basePath } from '../src/config.ts';
import { findChromium, launchArguments } from './chromium.ts';

/** The picture in the README: the home page of the built site. */
const file = 'docs/screenshot.png';
const viewport = { width: 1280, height: 800 };

const executablePath = await findChromium();
const site = await preview({ server: { host: '127.0.0.1', port: 0 }, logLevel: 'error' });
const browser = await chromium.launch({ executablePath, args: launchArguments() });
try {
  const page = await browser.newPage({ viewport, colorScheme: 'light' });
  await page.goto(`http://127.0.0.1:${site.port}${basePath}`, { waitUntil: 'networkidle' });
  await mkdir(dirname(file), { recursive: true });
  await page.screenshot({ path: file });
  console.log(`Wrote ${file}`);
} finally {
  await browser.close();
  await site.stop();
}
