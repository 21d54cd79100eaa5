import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import Tinypool from 'tinypool';
import { codeFolder } from '../config.ts';
import { hasDevanagari } from './devanagari.ts';
import { devanagariFonts, packageFile, pictureFonts } from './fonts.ts';
import { digest, keeper } from './kept.ts';

/** All that decides the bytes of a picture besides its SVG and its width. */
const renderer = digest(
  readFileSync(join(codeFolder, 'publish/png.ts')),
  readFileSync(join(codeFolder, 'publish/encode-png.ts')),
  packageFile('@resvg/resvg-wasm/index_bg.wasm'),
  ...pictureFonts,
);

/** What else decides those of a picture with Devanagari. */
const shaper = digest(
  ...['devanagari', 'outlined-words', 'word-font', 'word-outlines'].map((name) =>
    readFileSync(join(codeFolder, `publish/${name}.ts`)),
  ),
  packageFile('harfbuzzjs'),
  packageFile('harfbuzzjs/dist/harfbuzz.wasm'),
  ...devanagariFonts,
);

/** Drawn on other cores, while this one writes pages; more than four threads would wait for it. */
const threads = new Tinypool({
  filename: pathToFileURL(join(codeFolder, 'publish/png-worker.ts')).href,
  minThreads: 0,
  maxThreads: Math.min(4, availableParallelism()),
});

const keep = keeper('png');

/** An SVG as a PNG of `width` pixels, drawn, or kept from when the same SVG was drawn before. */
export function picture(svg: string, width: number): Promise<Uint8Array<ArrayBuffer>> {
  const drawers = hasDevanagari(svg) ? [renderer, shaper] : [renderer];
  return keep(digest(...drawers, `${width}\n${svg}`), () => threads.run({ svg, width }));
}
