import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cacheFolder } from '../../src/config.ts';
import { picture } from '../../src/publish/pictures.ts';
import { drawPng } from '../../src/publish/png.ts';

// The test runs beside others and beside builds: it looks only at files that were not there before.
const folder = join(cacheFolder, 'png');
const files = () => readdir(folder).catch(() => []);
const svg = (word: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 20"><text y="15">${word}</text></svg>`;

test('a picture has the bytes of the drawing, first, again, and after its cache was damaged', async () => {
  const word = `drawn by process ${process.pid}`;
  const wanted = drawPng(svg(word), 180);
  const before = new Set(await files());
  expect(await picture(svg(word), 180)).toEqual(wanted);
  const kept = (await files()).filter((name) => !before.has(name));
  expect(kept).not.toEqual([]);
  expect(await picture(svg(word), 180)).toEqual(wanted);
  for (const path of kept.map((name) => join(folder, name)))
    await writeFile(path, (await readFile(path)).subarray(0, -9));
  expect(await picture(svg(word), 180)).toEqual(wanted);
});

test('many are drawn at a time, each once', async () => {
  const words = ['one', 'two', 'three', 'four', 'five', 'one'];
  const drawn = await Promise.all(words.map((word) => picture(svg(word), 90)));
  expect(drawn).toEqual(words.map((word) => drawPng(svg(word), 90)));
});

test('another width is another picture', async () => {
  expect(await picture(svg('one'), 91)).not.toEqual(await picture(svg('one'), 90));
});

test('what cannot be drawn is told, and the next one is drawn', async () => {
  await expect(picture('<p>', 90)).rejects.toThrow(/./);
  expect(await picture(svg('one'), 90)).toEqual(drawPng(svg('one'), 90));
});
