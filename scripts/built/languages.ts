import { fork } from 'node:child_process';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { policyFile } from '../../src/astro/policy-hashes.ts';
import { isCounted, isStep, type Step, tell } from '../../src/order/steps.ts';
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
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const name = next;
      const hear = (step: Step) => {
        if (isCounted(step)) counts.set(name, step);
        if (counts.size > 0)
          tell({ name: 'Rendering pages and files', ...sumOf(counts, languages) });
        else tell({ name: step.name });
      };
      await buildLanguage(name, { languages, outDir: join(folder, name), hear, stop });
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

/** Megabytes for what is soon forgotten: with the 16 of Node.js a tenth of the time goes into clearing up. */
const youngMemory = '--max-semi-space-size=64';

interface Surroundings {
  readonly languages: readonly string[];
  readonly outDir: string;
  /** Called with each step of the build. */
  readonly hear: (step: Step) => void;
  /** Ends the build where another language has failed. */
  readonly stop: AbortController;
}

function buildLanguage(
  name: string,
  { languages, outDir, hear, stop: { signal } }: Surroundings,
): Promise<void> {
  const env = { ...process.env, LOCALE: name, LANGUAGES: languages.join(',') };
  const execArgv = [...process.execArgv, youngMemory];
  return new Promise((done, fail) => {
    const child = fork('scripts/built/language.ts', [outDir], { env, execArgv, signal });
    child.on('message', (message) => {
      if (isStep(message)) hear(message);
    });
    child.on('error', fail);
    child.on('exit', (code) =>
      code === 0 ? done() : fail(new Error(`the site in "${name}" could not be built`)),
    );
  });
}
