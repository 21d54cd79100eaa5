import { execFile } from 'node:child_process';
import { cp, symlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

/** What a build reads, packages aside. */
const inputs = [
  'astro.config.mjs',
  'CITATION.cff',
  'data',
  'LICENSE-DATA',
  'package.json',
  'public',
  'scripts',
  'src',
  'tsconfig.json',
];

export const execute = promisify(execFile);

/** Copies what a build reads into `folder`, with the packages of this one. */
export async function copyProject(folder: string): Promise<void> {
  for (const input of inputs) await cp(input, join(folder, input), { recursive: true });
  await symlink(resolve('node_modules'), join(folder, 'node_modules'), 'dir');
}

/**
 * Builds the site into `built`, with these settings beside those of the environment. Each build runs in
 * a copy of the project: Astro keeps parts of a site below the folder of the project while it builds.
 */
export async function buildCopy(
  folder: string,
  built: string,
  settings: Readonly<Record<string, string>>,
): Promise<void> {
  await copyProject(folder);
  await execute(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', built, '--silent'],
    { cwd: folder, env: { ...process.env, ...settings } },
  );
}
