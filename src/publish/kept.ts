import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder } from '../config.ts';

const digestLength = 32;

/** SHA-256 of parts, one after the other. */
export const digest = (...parts: readonly (Uint8Array | string)[]) =>
  parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();

/**
 * Keeps what `make` makes in a folder of the cache, from build to build. `key` is the digest of all that
 * decides the bytes. Asked for twice at a time, they are made once; what was damaged is made again.
 */
export function keeper(kind: string) {
  const folder = join(cacheFolder, kind);
  const running = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
  return (key: Buffer, make: () => Promise<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> => {
    const name = key.toString('hex');
    const started =
      running.get(name) ??
      read(folder, name)
        .then(async (bytes) => bytes ?? write(folder, name, await make()))
        .finally(() => running.delete(name));
    running.set(name, started);
    return started;
  };
}

/** Null where nothing is kept by this name, or what was damaged. */
async function read(folder: string, name: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const file = await readFile(join(folder, name)).catch(() => null);
  if (file === null) return null;
  const bytes = new Uint8Array(file.subarray(digestLength));
  return digest(bytes).equals(file.subarray(0, digestLength)) ? bytes : null;
}

async function write(folder: string, name: string, made: Uint8Array) {
  await mkdir(folder, { recursive: true });
  const unfinished = join(folder, `${name}.${process.pid}.tmp`);
  await writeFile(unfinished, Buffer.concat([digest(made), made]));
  await rename(unfinished, join(folder, name));
  return new Uint8Array(made);
}
