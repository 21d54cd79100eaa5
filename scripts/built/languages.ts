import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { policyFile } from '../../src/astro/policy-hashes.ts';
import type { FileSizes } from '../../src/order/file-sizes.ts';
import { isCounted, type Step, tell } from '../../src/order/steps.ts';
import { buildLanguage } from './build-language.ts';
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
  const counts = new Map<string, Counted>();
  const stop = new AbortController();
  const sizes = Promise.withResolvers<FileSizes>();
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const name = next;
      const hear = (step: Step) => {
        if (isCounted(step)) counts.set(name, step);
        if (counts.size > 0)
          tell({ name: 'Rendering pages and files', ...sumOf(counts, languages) });
        else tell({ name: step.name });
      };
      await buildLanguage(name, { languages, outDir: join(folder, name), hear, stop, sizes });
    }
  };
  const workers = Math.min(availableParallelism(), languages.length);
  try {
    await Promise.all(Array.from({ length: workers }, work));
  } catch (error) {
    stop.abort();
    throw error;
  }
  const [first = '', ...others] = languages;
  const root = join(folder, first);
  for (const other of others) await rename(join(folder, other), join(root, other));
  const headers = join(root, '_headers');
  const policies = await Promise.all(
    others.map(async (name) => {
      const file = join(root, name, policyFile);
      const policy = await readFile(file, 'utf8');
      await rm(file);
      return { folder: name, policy };
    }),
  );
  await writeFile(headers, joinHeaders(await readFile(headers, 'utf8'), policies));
  return root;
}

type Counted = Required<Pick<Step, 'done' | 'of'>>;

/** All languages together; those that wait are taken to be as large as the smallest that is known. */
function sumOf(counts: ReadonlyMap<string, Counted>, languages: readonly string[]): Counted {
  const known = [...counts.values()];
  const smallest = Math.min(...known.map(({ of }) => of));
  const waiting = languages.length - known.length;
  return {
    done: known.reduce((sum, { done }) => sum + done, 0),
    of: known.reduce((sum, { of }) => sum + of, waiting * smallest),
  };
}
