import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import Tinypool from 'tinypool';
import { cacheFolder, codeFolder } from '../config.ts';
import { packageFile, pictureFonts } from './fonts.ts';

const folder = join(cacheFolder, 'png');
const digestLength = 32;
const digest = (...parts: readonly (Uint8Array | string)[]) =>
  parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();

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

const drawing = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();

/**
 * An SVG as a PNG of `width` pixels: the bytes of `drawPng`, drawn, or read from
 * the cache if the same SVG was drawn before. Asked for twice at a time, it is drawn once.
 */
export function picture(svg: string, width: number): Promise<Uint8Array<ArrayBuffer>> {
  const key = digest(renderer, `${width}\n${svg}`).toString('hex');
  const running = drawing.get(key);
  if (running) return running;
  const started = fromCache(key)
    .then((cached) => cached ?? drawAndKeep(key, svg, width))
    .finally(() => drawing.delete(key));
  drawing.set(key, started);
  return started;
}

/** Null where the cache has no such picture, or one that was damaged. */
async function fromCache(key: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const file = await readFile(join(folder, key)).catch(() => null);
  if (file === null) return null;
  const png = new Uint8Array(file.subarray(digestLength));
  return digest(png).equals(file.subarray(0, digestLength)) ? png : null;
}

async function drawAndKeep(
  key: string,
  svg: string,
  width: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const png: Uint8Array<ArrayBuffer> = await threads.run({ svg, width });
  await mkdir(folder, { recursive: true });
  const unfinished = join(folder, `${key}.${process.pid}.tmp`);
  await writeFile(unfinished, Buffer.concat([digest(png), png]));
  await rename(unfinished, join(folder, key));
  return png;
}
