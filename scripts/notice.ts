import { readFile, writeFile } from 'node:fs/promises';
import { z } from 'zod';

const file = 'NOTICE.md';

const lock = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      license: z.string().optional(),
      dev: z.boolean().optional(),
      optional: z.boolean().optional(),
    }),
  ),
});

/** Lists the packages of the lock file with their licences: those that build the site, then those of development. */
export function noticeText(lockFile: string): string {
  const { packages } = lock.parse(JSON.parse(lockFile));
  // Binaries for one platform come with, and under the licence of, the package that asks for them.
  const all = Object.entries(packages).filter(
    ([path, { license, optional = false }]) => path !== '' && (license !== undefined || !optional),
  );
  const lines = (isWanted: (dev: boolean) => boolean) =>
    [
      ...new Set(
        all
          .filter(([, { dev = false }]) => isWanted(dev))
          .map(([path, { version, license }]) => {
            const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
            return `| ${name} | ${version ?? ''} | ${license ?? 'see the package'} |`;
          }),
      ),
    ].sort();
  const table = (rows: readonly string[]) =>
    ['| package | version | licence |', '| --- | --- | --- |', ...rows].join('\n');
  return `# Packages of others

Written by \`npm run notice\` from package-lock.json. The built site contains only what its pages, pictures and scripts need; the licences of typefaces and maps are next to their files in \`src/styles/fonts/\` and \`data/geo/\`.

## To build the site

${table(lines((dev) => !dev))}

## To develop and test it

${table(lines((dev) => dev))}
`;
}

if (process.argv[1] === import.meta.filename) {
  await writeFile(file, noticeText(await readFile('package-lock.json', 'utf8')));
}
