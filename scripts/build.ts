import { rename, rm } from 'node:fs/promises';
import { build } from 'astro';
import { readTables } from '../src/catalog/load.ts';
import { problemText } from '../src/catalog/problem.ts';
import { dataFolder } from '../src/config.ts';

/** Built here first: `dist` is only replaced by a whole site. */
const next = `.build-${process.pid}`;
const live = 'dist';
const last = `.build-${process.pid}-last`;

// Whatever the environment says: pages built for development have no Content Security Policy.
process.env.NODE_ENV = 'production';

const { problems } = await readTables(dataFolder);
for (const problem of problems) console.error(problemText(problem));
if (problems.some(({ severity }) => severity === 'error')) {
  console.error(`\nThe data has errors; ${live}/ is as it was. Correct them and build again.`);
  process.exitCode = 1;
} else {
  try {
    await rm(next, { recursive: true, force: true });
    await build({ outDir: next, logLevel: 'warn' });
    await swap();
    console.log(`Built into ${live}/`);
  } finally {
    // After a failed build other pages are still being written; an error here would hide the cause.
    await rm(next, { recursive: true, force: true, maxRetries: 20 });
  }
}

async function swap(): Promise<void> {
  await rm(last, { recursive: true, force: true });
  await rename(live, last).catch(() => undefined);
  await rename(next, live);
  await rm(last, { recursive: true, force: true });
}
