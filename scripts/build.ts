import { statSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { build } from 'astro';
import { readTables } from '../src/catalog/load.ts';
import { problemText } from '../src/catalog/problem.ts';
import { absoluteUrl, dataFolder } from '../src/config.ts';
import { publishedLanguages } from '../src/i18n/index.ts';
import { duration, withProgress } from '../src/maintain/progress.ts';
import { allFiles, isPage } from './built/files.ts';
import { buildLanguages } from './built/languages.ts';

/** Built here first: `dist` is only replaced by a whole site. */
const next = `.build-${process.pid}`;
const live = 'dist';
const last = `.build-${process.pid}-last`;

// Whatever the environment says: pages built for development have no Content Security Policy.
process.env.NODE_ENV = 'production';

const begun = performance.now();
const isBuilt = await withProgress(buildSite, { after: 0 });
if (isBuilt) console.log(summary());
else process.exitCode = 1;

/** False where the data has errors: then `dist` is as it was. */
async function buildSite(): Promise<boolean> {
  const { problems } = await readTables(dataFolder);
  for (const problem of problems) console.error(problemText(problem));
  if (problems.some(({ severity }) => severity === 'error')) {
    console.error(`\nThe data has errors; ${live}/ is as it was. Correct them and build again.`);
    return false;
  }
  // Said to the build, and to the processes in which languages are built.
  process.env.DATA_CHECKED = 'yes';
  try {
    await rm(next, { recursive: true, force: true });
    await swap(await buildInto(next));
    return true;
  } finally {
    // After a failed build other pages are still being written; an error here would hide the cause.
    await rm(next, { recursive: true, force: true, maxRetries: 20 });
  }
}

/** Every language, or the one that LOCALE names; returns the folder of the whole site. */
async function buildInto(folder: string): Promise<string> {
  if (process.env.LOCALE === undefined) return buildLanguages(publishedLanguages, folder);
  await build({ outDir: folder, logLevel: 'warn' });
  return folder;
}

async function swap(built: string): Promise<void> {
  await rm(last, { recursive: true, force: true });
  await rename(live, last).catch(() => undefined);
  await rename(built, live);
  await rm(last, { recursive: true, force: true });
}

/** `Built 2,800 pages, 7,600 files, 424 MB in 52 s: dist/ for https://example.org/` */
function summary(): string {
  const files = allFiles(live);
  const pages = files.filter(isPage);
  const bytes = files.reduce((sum, file) => sum + statSync(live + file).size, 0);
  const [pageCount, fileCount] = [pages, files].map(({ length }) => length.toLocaleString('en'));
  const time = duration(performance.now() - begun);
  return `Built ${pageCount} pages, ${fileCount} files, ${Math.round(bytes / 1e6)} MB in ${time}: ${live}/ for ${absoluteUrl('/')}`;
}
