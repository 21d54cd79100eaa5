import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadedBy, weighPage } from '../../scripts/built/weight.ts';

const folder = await mkdtemp(join(tmpdir(), 'hang-up-weight-'));
const css = '@font-face { src: url("./a.woff2") } .x { background: url(data:image/png;base64,AA) }';

beforeAll(async () => {
  await mkdir(join(folder, 'states/oh'), { recursive: true });
  await writeFile(join(folder, 'site.css'), css);
  await writeFile(join(folder, 'a.woff2'), 'font');
  await writeFile(
    join(folder, 'states/oh/index.html'),
    '<link rel="stylesheet" href="/x/site.css">',
  );
  await writeFile(join(folder, 'lost.html'), '<script src="/x/lost.js"></script>');
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test('a page weighs what it loads, fonts of its style sheets included', () => {
  const { files, total } = weighPage(folder, '/states/oh/index.html', '/x/');
  expect(files.map(({ path }) => path)).toEqual(['/states/oh/index.html', '/site.css', '/a.woff2']);
  expect(files[1]?.bytes).toBe(gzipSync(css, { level: 9 }).length);
  expect(total).toBe(files.reduce((sum, { bytes }) => sum + bytes, 0));
});

test('a file that is loaded and not there is named', () => {
  expect(() => weighPage(folder, '/lost.html', '/x/')).toThrow('/lost.js is loaded');
});

test('what a reader has to ask for is not loaded', () => {
  const html =
    '<link rel="canonical" href="/a"><a href="/b"><img src="/c.png" srcset="/d.png 2x"><link rel="preload icon" href="/e"><use href="#f"/>';
  expect(loadedBy(html)).toEqual(['/c.png', '/d.png 2x', '/e']);
});
