import { expect, test } from 'vitest';
import { serveFolder } from '../../scripts/built/serve.ts';
import { basePath } from '../../src/config.ts';
import { connect } from './browser.ts';
import { dist } from './built.ts';
import { kinds } from './pages.ts';

const browser = await connect();

test('any server of files will do: every kind of page arrives with all it loads', async () => {
  const server = await serveFolder(dist, basePath);
  const page = await browser.newPage();
  const faults: string[] = [];
  let shown = '';
  page.on('response', (response) => {
    if (response.status() < 400) return;
    faults.push(`${shown} loads ${new URL(response.url()).pathname}: ${response.status()}`);
  });
  for (const path of kinds.flatMap(({ examples }) => examples.slice(0, 1))) {
    shown = path;
    await page.goto(server.address + path.slice(1), { waitUntil: 'load' });
  }
  await page.close();
  await server.stop();
  expect(faults).toEqual([]);
});
