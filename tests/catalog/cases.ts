import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readTables } from '../../src/catalog/load.ts';
import type { Problem } from '../../src/catalog/problem.ts';
import { report } from '../../src/catalog/report.ts';
import { rules } from '../../src/catalog/rules/all.ts';
import { formRules } from '../../src/catalog/rules/form.ts';
import { withTemporaryFolder } from '../../src/maintain/folder.ts';
import { lockProblems } from '../../src/maintain/lock-problems.ts';

const casesFolder = fileURLToPath(new URL('../data-cases/', import.meta.url));

export const baseFolder = join(casesFolder, 'base');

/** Every rule of the check, in the order of the rule reference. */
export const allRules = [...formRules, ...rules];

/** Names of the cases: a rule, and what is wrong. */
export const caseNames = (await readdir(casesFolder, { withFileTypes: true }))
  .filter((entry) => entry.isDirectory() && entry.name !== 'base')
  .map(({ name }) => name)
  .sort();

/** Id of the rule that a case is about: the longest with which its name begins. */
export function ruleOf(name: string): string | undefined {
  return allRules
    .map(({ id }) => id)
    .filter((id) => name === id || name.startsWith(`${id}-`))
    .sort((a, b) => b.length - a.length)[0];
}

/** The lines that `npm run check` prints when piped, without the count at the end. */
export function linesOf(problems: readonly Problem[]): readonly string[] {
  const text = report(problems, 'text', { rows: 0, terminalWidth: undefined });
  return text.split('\n').slice(0, -1);
}

/** The expected lines of a case; null where none are stated. */
export async function expectedLines(name: string): Promise<readonly string[] | null> {
  const text = await readFile(join(casesFolder, name, 'problems.txt'), 'utf8').catch(() => null);
  return text?.split('\n').filter((line) => line !== '') ?? null;
}

/** Files of a case that are neither data nor expectation. */
export async function strayFiles(name: string): Promise<readonly string[]> {
  const entries = await readdir(join(casesFolder, name), { recursive: true, withFileTypes: true });
  return entries
    .filter(
      (entry) =>
        entry.isFile() && !/\.csv$|^version$|\.json$|^released-rows\.txt$/i.test(entry.name),
    )
    .map((entry) => entry.name)
    .filter((file) => !['problems.txt', 'problems-changed.txt', 'removed.txt'].includes(file));
}

/** What tells of a case is no part of its data. */
const isData = (path: string) => !/(?:problems|problems-changed|removed)\.txt$/.test(path);

/** What the check finds when a case is laid over the base. */
export async function caseProblems(name: string): Promise<readonly Problem[]> {
  const source = join(casesFolder, name);
  return withTemporaryFolder(async (folder) => {
    await cp(baseFolder, folder, { recursive: true });
    await cp(source, folder, { recursive: true, filter: isData });
    const removed = await readFile(join(source, 'removed.txt'), 'utf8').catch(() => '');
    for (const file of removed.split('\n').filter((line) => line !== '')) {
      await rm(join(folder, file));
    }
    const { tables, problems } = await readTables(folder);
    return [...(await lockProblems(folder, tables, folder)), ...problems];
  });
}

/** Puts the lines of a case beside the expected ones; takes them away once both are equal. */
export async function keepChanged(name: string, lines: readonly string[] | null): Promise<void> {
  const path = join(casesFolder, name, 'problems-changed.txt');
  if (lines === null) await rm(path, { force: true });
  else await writeFile(path, lines.map((line) => `${line}\n`).join(''));
}
