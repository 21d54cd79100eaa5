import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadedBy, weighPage } from '../../scripts/built/weight.ts';

const folder = await mkdtemp(join(tmpdir(), 'hang-up-weight-'));
const css = '@font-face { src: url("./a.woff2") } .x { background: url(data:image/png;base64,AA) }';
const ranged = `
  @font-face { src: url(more.woff2); unicode-range: U+21-40, U+FC }
  @font-face { src: url(a.woff2); unicode-range: U+20, U+3F, U+41-5A, U+61-7A }
  @font-face { src: local("Georgia") }`;

beforeAll(async () => {
  await mkdir(join(folder, 'states/oh'), { recursive: true });
  await writeFile(join(folder, 'site.css'), css);
  await writeFile(join(folder, 'a.woff2'), 'font');
  await writeFile(
    join(folder, 'states/oh/index.html'),
    '<link rel="stylesheet" href="/x/site.css">',
  );
  await writeFile(join(folder, 'fonts.css'), ranged);
  await writeFile(join(folder, 'more.woff2'), 'rare');
  await writeFile(join(folder, 'lost.html'), '<script src="/x/lost.js"></script>');
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test('a page weighs what it loads, fonts of its style sheets included', () => {
  const { files, total } = weighPage(folder, '/states/oh/index.html', '/x/');
  expect(files.map(({ path }) => path)).toEqual(['/states/oh/index.html', '/site.css', '/a.woff2']);
  expect(files[1]?.bytes).toBe(gzipSync(css, { level: 9 }).length);
  expect(total).toBe(files.reduce((sum, { bytes }) => sum + bytes, 0));
});

test.each([
  { heading: 'A call?', fonts: ['/a.woff2'] },
  { heading: 'Call <b>now</b> &amp; here', fonts: ['/a.woff2', '/more.woff2'] },
  { heading: 'ü', fonts: ['/more.woff2'] },
  { heading: 'ł', fonts: [] },
])('a page weighs the fonts that its headings are written with: $heading', async (example) => {
  const html = `<link rel="stylesheet" href="/fonts.css"><h2 id="x">${example.heading}</h2><p>ü</p>`;
  await writeFile(join(folder, 'headings.html'), html);
  const fonts = weighPage(folder, '/headings.html').files.slice(2);
  expect(fonts.map(({ path }) => path).sort()).toEqual(example.fonts);
});

test('a page weighs the scripts that its scripts need at once', async () => {
  await writeFile(
    join(folder, 'a.js'),
    'import{t as e}from"./b.js";const f=()=>import("./later.js");',
  );
  await writeFile(join(folder, 'b.js'), "import './c.js';");
  await writeFile(join(folder, 'c.js'), '');
  await writeFile(join(folder, 'scripts.html'), '<script type="module" src="/a.js"></script>');
  const { files } = weighPage(folder, '/scripts.html');
  expect(files.map(({ path }) => path)).toEqual(['/scripts.html', '/a.js', '/b.js', '/c.js']);
});

test('a file that is loaded and not there is named', () => {
  expect(() => weighPage(folder, '/lost.html', '/x/')).toThrow('/lost.html loads /lost.js');
});

test('what a reader has to ask for is not loaded', () => {
  const html =
    '<link rel="canonical" href="/a"><a href="/b"><img src="/c.png" srcset="/d.png 2x"><link rel="preload icon" href="/e"><use href="#f"/>';
  expect(loadedBy(html)).toEqual(['/c.png', '/d.png 2x', '/e']);
});

test('a picture that is fetched as the reader comes near is not loaded at once', () => {
  expect(loadedBy('<img src="/a.svg" loading="lazy"><img src="/b.svg">')).toEqual(['/b.svg']);
});
