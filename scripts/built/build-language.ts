import { fork } from 'node:child_process';
import { type FileSizes, fileSizesWanted, isFileSizes } from '../../src/order/file-sizes.ts';
import { isStep, type Step } from '../../src/order/steps.ts';

/** Megabytes for what is soon forgotten: with the 16 of Node.js a tenth of the time goes into clearing up. */
const youngMemory = '--max-semi-space-size=32';

interface Surroundings {
  readonly languages: readonly string[];
  readonly outDir: string;
  /** Called with each step of the build. */
  readonly hear: (step: Step) => void;
  /** How large the files are that the first language writes for all. */
  readonly sizes: PromiseWithResolvers<FileSizes>;
  /** Ends the build where another language has failed. */
  readonly stop: AbortController;
}

/** Builds one language in a process of its own; rejects where that fails. */
export function buildLanguage(
  name: string,
  { languages, outDir, hear, sizes, stop: { signal } }: Surroundings,
): Promise<void> {
  const env = { ...process.env, LOCALE: name, LANGUAGES: languages.join(',') };
  const execArgv = [...process.execArgv, youngMemory];
  return new Promise((done, fail) => {
    const child = fork('scripts/built/language.ts', [outDir], { env, execArgv, signal });
    child.on('message', (message) => {
      if (isStep(message)) hear(message);
      if (isFileSizes(message)) sizes.resolve(message);
      if (message === fileSizesWanted) void sizes.promise.then((told) => child.send(told));
    });
    child.on('error', fail);
    child.on('exit', (code) =>
      code === 0 ? done() : fail(new Error(`the site in "${name}" could not be built`)),
    );
  });
}
