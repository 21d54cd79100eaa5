import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolder } from '../config.ts';
import { date } from '../datasets/kinds.ts';
import { CatalogError, type Problem } from './problem.ts';

/** Name of the file in the data folder that holds nothing but the version. */
export const versionFile = 'version';

const form = /^(\d{4})\.(\d{2})\.(\d{2})(?:\.([2-9]|[1-9]\d))?$/;

/**
 * The version of the data: the day of its release, `2026.11.22`; a second release of that day is
 * `2026.11.22.2`. It changes by `npm run release` only, so a build never asks the clock.
 * Throws a `CatalogError` where the file is missing or says something else.
 */
export function dataVersion(folder: string = dataFolder): string {
  const text = readVersionFile(folder);
  const problem = problemOfVersion(text);
  if (problem) throw new CatalogError([problem]);
  return (text ?? '').trim();
}

/** Day of a version as `YYYY-MM-DD`; throws where it is none. */
export function dateOfVersion(version: string): string {
  const day = dayOf(version);
  if (day === undefined) throw new Error(`"${version}"  expected a version such as 2026.11.22`);
  return day;
}

/** Order of versions in time, for sorting. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number));
  const place = [0, 1, 2, 3].find((part) => (left?.[part] ?? 1) !== (right?.[part] ?? 1)) ?? 0;
  return (left?.[place] ?? 1) - (right?.[place] ?? 1);
}

/** Text of the version file, or null where there is none. */
export function readVersionFile(folder: string): string | null {
  try {
    return readFileSync(join(folder, versionFile), 'utf8');
  } catch {
    return null;
  }
}

/** What is wrong with the text of the version file; null where nothing is. */
export function problemOfVersion(text: string | null): Problem | null {
  if (text?.endsWith('\n') && dayOf(text.slice(0, -1)) !== undefined) return null;
  return {
    severity: 'error',
    file: `data/${versionFile}`,
    line: text === null ? 0 : 1,
    column: null,
    value: text === null ? null : text.replace(/\n$/, ''),
    rule: 'version',
    message:
      text === null
        ? 'the file is missing'
        : 'expected the day of the last release as YYYY.MM.DD, and a line break',
    mend: 'Put back what the last release wrote; `npm run release` alone changes it.',
  };
}

function dayOf(version: string): string | undefined {
  const [, year, month, day] = form.exec(version) ?? [];
  const text = `${year}-${month}-${day}`;
  return date.text.safeParse(text).success ? text : undefined;
}
