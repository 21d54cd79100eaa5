import { spawn } from 'node:child_process';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { tell } from '../../src/order/steps.ts';
import { joinHeaders } from './join-headers.ts';

/**
 * Builds each language of the site in a process of its own, as many at a time as there are cores, below
 * `folder`, and joins them there: the first at the root, the others in folders of their names.
 */
export async function buildLanguages(
  languages: readonly string[],
  folder: string,
): Promise<string> {
  const waiting = [...languages];
  let done = 0;
  tell({ name: 'Building languages', done, of: languages.length });
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      await buildLanguage(next, languages, join(folder, next));
      done += 1;
      tell({ name: 'Building languages', done, of: languages.length });
    }
  };
  const workers = Math.min(availableParallelism(), languages.length);
  await Promise.all(Array.from({ length: workers }, work));
  const [first = '', ...others] = languages;
  const root = join(folder, first);
  for (const other of others) await rename(join(folder, other), join(root, other));
  const headers = join(root, '_headers');
  const pages = await Promise.all(
    others.map(async (name) => ({
      folder: name,
      page: await readFile(join(root, name, 'index.html'), 'utf8'),
    })),
  );
  await writeFile(headers, joinHeaders(await readFile(headers, 'utf8'), pages));
  return root;
}

function buildLanguage(name: string, languages: readonly string[], outDir: string): Promise<void> {
  const env = { ...process.env, LOCALE: name, LANGUAGES: languages.join(',') };
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, ['scripts/built/language.ts', outDir], {
      env,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.on('error', fail);
    child.on('exit', (code) =>
      code === 0 ? done() : fail(new Error(`the site in "${name}" could not be built`)),
    );
  });
}
