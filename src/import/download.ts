import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { Refusal } from '../maintain/command.ts';
import type { SavedFile } from './feed.ts';

/** Gives the file at an address, from the cache where it was fetched today already. */
export type Download = (address: string) => Promise<SavedFile>;

/** What a download needs of the world; a test brings its own. */
export interface Network {
  fetch(address: string, init: { headers: Record<string, string> }): Promise<Response>;
  /** Waits so many milliseconds. */
  wait(milliseconds: number): Promise<void>;
}

const tries = 4;

/** What publishers see of this program: who asks, and where to complain. */
const userAgent = 'hang-up-import/1 (open record of tech support fraud)';

/** Answers that may be other ones a little later. */
const passing = new Set([408, 429, 500, 502, 503, 504]);

const record = z.object({ address: z.string(), fetchedOn: z.string(), sha256: z.string() });

/**
 * A polite downloader: it says who asks, waits twice as long after each failure, takes a refusal for
 * a refusal, and keeps each file below `folder` with its address, day and hash.
 */
export function makeDownload(folder: string, today: string, network: Network): Download {
  return async (address) => {
    const url = new URL(address);
    const key = createHash('sha256').update(address).digest('hex').slice(0, 12);
    const name = `${key}-${url.pathname.split('/').at(-1) || 'index.html'}`;
    const path = join(folder, name);
    if (await isKept(`${path}.json`, path, today)) return savedFile(path, shortName(name));
    const bytes = await get(address, network);
    await mkdir(folder, { recursive: true });
    await keep(path, bytes);
    const about = { address, fetchedOn: today, sha256: hashOf(bytes) };
    await keep(`${path}.json`, Buffer.from(`${JSON.stringify(about, null, 1)}\n`));
    return savedFile(path, shortName(name));
  };
}

const shortName = (name: string) => name.replace(/^[0-9a-f]{12}-/, '');

/** A file on this machine, read when it is asked for. */
export function savedFile(path: string, name: string): SavedFile {
  return { name, path, bytes: () => readFile(path) };
}

/** Whether a file was fetched today and still is what was fetched. */
async function isKept(about: string, path: string, today: string): Promise<boolean> {
  try {
    const { fetchedOn, sha256 } = record.parse(JSON.parse(await readFile(about, 'utf8')));
    return fetchedOn === today && hashOf(await readFile(path)) === sha256;
  } catch {
    return false;
  }
}

/** A file takes its name when it is whole. */
async function keep(path: string, bytes: Uint8Array): Promise<void> {
  await writeFile(`${path}.part`, bytes);
  await rename(`${path}.part`, path);
}

async function get(address: string, network: Network): Promise<Uint8Array> {
  let reason = '';
  for (let attempt = 0; attempt < tries; attempt += 1) {
    if (attempt > 0) await network.wait(1000 * 2 ** attempt);
    try {
      const answer = await network.fetch(address, { headers: { 'user-agent': userAgent } });
      if (answer.ok) return new Uint8Array(await answer.arrayBuffer());
      reason = `answered ${answer.status}`;
      if (!passing.has(answer.status)) break;
    } catch (error) {
      reason = `did not answer (${error instanceof Error ? error.message : String(error)})`;
    }
  }
  throw new Refusal(
    `${address}  ${reason}. Save the file in a browser and give its path with --from.`,
  );
}

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
