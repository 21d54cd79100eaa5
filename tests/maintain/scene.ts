import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Output } from '../../src/maintain/command.ts';
import { fixtureFolder } from '../fixture.ts';

/** An empty folder in the system's temporary one, gone after the test. */
export async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'hang-up-test-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A copy of the fixture that a test may spoil. */
export async function dataCopy(): Promise<string> {
  const folder = await emptyFolder();
  await cp(fixtureFolder, folder, { recursive: true });
  return folder;
}

/** Rewrites one file of a folder. */
export async function edit(
  folder: string,
  file: string,
  change: (text: string) => string,
): Promise<void> {
  const path = join(folder, file);
  await writeFile(path, change(await readFile(path, 'utf8')));
}

/** All files of a folder by path, to see that nothing changed and nothing was left behind. */
export async function contents(folder: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const texts = paths.map(async (path) => [path, await readFile(path, 'latin1')] as const);
  return Object.fromEntries(await Promise.all(texts));
}

/** Keeps what a command says. */
export class Recorder implements Output {
  readonly #said: string[] = [];
  readonly #complained: string[] = [];

  log(text: string): void {
    this.#said.push(text);
  }

  error(text: string): void {
    this.#complained.push(text);
  }

  get said(): string {
    return this.#said.join('\n');
  }

  get complained(): string {
    return this.#complained.join('\n');
  }
}

export const fails = () => Promise.reject(new Error('no space left on device'));
