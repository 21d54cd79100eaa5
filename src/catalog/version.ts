import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolder } from '../config.ts';
import { version as versionKind } from '../datasets/kinds.ts';
import type { Collector } from './collector.ts';
import { isPlainFile } from './plain-file.ts';
import { CatalogError, type Problem } from './problem.ts';
import type { Table } from './table.ts';

/** Name of the file in the data folder that holds nothing but the version. */
export const versionFile = 'version';

/**
 * The version of the data: the day of its release, `2026.11.22`; a second release of that day is
 * `2026.11.22.2`. It changes by `npm run release` only, so a build never asks the clock.
 * Throws a `CatalogError` where the file is missing or says something else.
 */
export function dataVersion(folder: string = dataFolder): string {
  const text = readVersionFile(folder);
  const found = problemOfVersion(text);
  if (found) throw new CatalogError([found]);
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
  const index = [0, 1, 2, 3].find((part) => (left?.[part] ?? 1) !== (right?.[part] ?? 1)) ?? 0;
  return (left?.[index] ?? 1) - (right?.[index] ?? 1);
}

/** Text of the version file, or null where there is none. */
function readVersionFile(folder: string): string | null {
  const path = join(folder, versionFile);
  try {
    return isPlainFile(path) ? readFileSync(path, 'utf8') : null;
  } catch {
    return null;
  }
}

/** Reports a version file that is missing or says something else than the newest release. */
export function checkVersion(
  folder: string,
  changes: Pick<Table, 'values'> | undefined,
  problems: Collector,
): void {
  const text = readVersionFile(folder);
  const found = problemOfVersion(text) ?? problemOfAge((text ?? '').trim(), changes);
  if (found) problems.add(found.rule, found.file, found);
}

/** What is wrong with the text of the version file; null where nothing is. */
function problemOfVersion(text: string | null): Problem | null {
  if (text?.endsWith('\n') && dayOf(text.slice(0, -1)) !== undefined) return null;
  if (text === null) return { ...problem, line: 0, value: null, message: 'the file is missing' };
  const message = 'expected the day of the last release as YYYY.MM.DD, and a line break';
  return { ...problem, value: text.replace(/\n$/, ''), message };
}

function problemOfAge(value: string, changes: Pick<Table, 'values'> | undefined): Problem | null {
  const versions = changes?.values('version').filter((cell) => typeof cell === 'string') ?? [];
  const newest = versions.toSorted(compareVersions).at(-1);
  if (newest === undefined || newest === value) return null;
  const message = `the newest release in data/changes.csv is ${newest}`;
  return { ...problem, value, message };
}

const problem = {
  severity: 'error',
  file: `data/${versionFile}`,
  line: 1,
  column: null,
  rule: 'version',
  fix: 'Put back what the last release wrote; `npm run release` alone changes it.',
} as const;

function dayOf(version: string): string | undefined {
  const { success } = versionKind.text.safeParse(version);
  return success ? version.slice(0, 10).replaceAll('.', '-') : undefined;
}
