import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { datasets } from '../datasets/all.ts';
import { translations } from '../datasets/translations.ts';
import type { Collector } from './collector.ts';
import { fingerprintsFile } from './fingerprints.ts';
import { nearest } from './nearest.ts';
import { largestFile } from './plain-file.ts';
import { reasonsFile, recordFile } from './released.ts';
import { versionFile } from './version.ts';

/** Files of the data folder that are no dataset. */
const otherFiles: readonly string[] = [
  'README.md',
  versionFile,
  recordFile,
  fingerprintsFile,
  reasonsFile,
  translations.file,
  'geo/README.md',
  'geo/LICENSE-APACHE-2.0.txt',
  'geo/india.topo.json',
];

/** Why a file is not read: what it is, and what to do; null for a plain file of sane size. */
export async function faultOfFile(path: string): Promise<{ message: string; fix: string } | null> {
  const stats = await lstat(path).catch((error: unknown) => codeOf(error));
  if (typeof stats === 'string') {
    return stats === 'ENOENT' || stats === 'ENOTDIR'
      ? {
          message: 'the file is missing',
          fix: 'Put it back: released datasets stay. `git status` shows what was removed or renamed.',
        }
      : { message: `the file cannot be read (${stats})`, fix: 'Allow this user to read it.' };
  }
  const plain = 'Put a plain file in its place.';
  if (stats.isSymbolicLink()) return { message: 'a link, not a file', fix: plain };
  if (stats.isDirectory()) return { message: 'a folder, not a file', fix: plain };
  if (!stats.isFile()) return { message: 'a pipe or a device, not a file', fix: plain };
  return stats.size > largestFile
    ? {
        message: `the file has ${Math.round(stats.size / 1e6)} MB`,
        fix: `Put back the real one: a file of this record has at most ${largestFile / 1e6} MB.`,
      }
    : null;
}

/** The bytes of a file of the data folder; null, and a problem, where it cannot be read. */
export async function readDataFile(
  folder: string,
  file: string,
  problems: Collector,
): Promise<Uint8Array | null> {
  const path = join(folder, file);
  const fault = await faultOfFile(path);
  if (fault) {
    problems.add('file', `data/${file}`, { line: 0, ...fault });
    return null;
  }
  try {
    return await readFile(path);
  } catch (error) {
    const message = `the file cannot be read (${codeOf(error)})`;
    problems.add('file', `data/${file}`, { line: 0, message, fix: 'Allow this user to read it.' });
    return null;
  }
}

const codeOf = (error: unknown) =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);

/** Written beside a file for a moment while it is replaced. */
const temporary = /(?:^|\/)\.[^/]+\.\d+\.tmp$/;

/** Reports every file below the folder that nothing reads: misspelt, a copy, left by a program; and
 * whatever is in the place of a file that is no dataset and is no plain file. */
export async function checkStrayFiles(folder: string, problems: Collector): Promise<void> {
  const files = datasets.map(({ file }) => file);
  const known = new Set([...files, ...otherFiles]);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    if (entry.isDirectory()) continue;
    const path = join(entry.parentPath, entry.name).slice(join(folder, '/').length);
    const file = path.replaceAll('\\', '/');
    if (known.has(file)) {
      const fault = files.includes(file) ? null : await faultOfFile(join(folder, file));
      if (fault) problems.add('file', `data/${file}`, { line: 0, ...fault });
      continue;
    }
    if (temporary.test(file)) continue;
    problems.add('file', `data/${file}`, {
      line: 0,
      message: 'no dataset reads this file',
      fix: fixOf(
        file,
        files,
        entries.some(({ name }) => name === meantName(file)),
      ),
    });
  }
}

/** `ic3-states (1).csv`, `IC3-States.CSV` and `ic3-states.csv~` are copies of `ic3-states.csv`. */
function meantName(file: string): string {
  const name = (file.split('/').at(-1) ?? '').toLowerCase();
  return name
    .replace(/^\.~lock\.|^~\$|^\._/, '')
    .replace(/(?:~|#|\.bak|\.orig|\.rej|\.swp)$/, '')
    .replace(/[\s_-]*(?:\(\d+\)|copy|kopie|-\s*copy)(?=\.)/, '')
    .replace(/\.(?:xlsx?|ods|numbers|tsv|txt)$/, '.csv');
}

function fixOf(file: string, files: readonly string[], isBeside: boolean): string {
  const meant = files.find(
    (known) => known.endsWith(`/${meantName(file)}`) || known === meantName(file),
  );
  if (meant !== undefined && isBeside && meant !== file) {
    return `Remove it, or bring its rows into data/${meant}.`;
  }
  const near = meant ?? nearest(file, files);
  return near === undefined
    ? 'Remove it, or define its dataset in src/datasets/.'
    : `Rename it to data/${near}, or remove it.`;
}
