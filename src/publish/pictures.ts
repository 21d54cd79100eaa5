import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import Tinypool from 'tinypool';
import { codeFolder } from '../config.ts';
import { packageFile, pictureFonts } from './fonts.ts';
import { digest, keeper } from './kept.ts';

/** All that decides the bytes of a picture besides its SVG and its width. */
const renderer = digest(
  readFileSync(join(codeFolder, 'publish/png.ts')),
  readFileSync(join(codeFolder, 'publish/encode-png.ts')),
  packageFile('@resvg/resvg-wasm/index_bg.wasm'),
  ...pictureFonts,
);

/** Drawn on other cores, while this one writes pages; more than four threads would wait for it. */
const threads = new Tinypool({
  filename: pathToFileURL(join(codeFolder, 'publish/png-worker.ts')).href,
  minThreads: 0,
  maxThreads: Math.min(4, availableParallelism()),
});

const keep = keeper('png');

/**
 * An SVG as a PNG of `width` pixels: the bytes of `drawPng`, drawn, or kept from when the same SVG was
 * drawn before.
 */
export function picture(svg: string, width: number): Promise<Uint8Array<ArrayBuffer>> {
  return keep(digest(renderer, `${width}\n${svg}`), () => threads.run({ svg, width }));
}
