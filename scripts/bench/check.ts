import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import Papa from 'papaparse';
import { readTables } from '../../src/catalog/load.ts';
import { dataFolder } from '../../src/config.ts';
import { withTemporaryFolder } from '../../src/maintain/folder.ts';
import type { Choice } from './choice.ts';
import { medianSeconds, memoryText, secondsText, table } from './figures.ts';
import { generate } from './rows.ts';
import { type Run, run } from './run.ts';

const sizes = [10_000, 100_000, 1_000_000];

const work = {
  papaparse: async (path: string) => {
    const text = new TextDecoder().decode(await readFile(path));
    Papa.parse(text, { delimiter: ',', newline: '\n', quoteChar: '"' });
  },
  check: async (folder: string) => {
    const { problems } = await readTables(folder);
    const error = problems.find(({ severity }) => severity === 'error');
    if (error) throw new Error(error.message);
  },
};

// Started by itself, this file does one piece of work: each run is a process of its own.
const [name, path] = process.argv.slice(2);
if (
  process.argv[1] === import.meta.filename &&
  path &&
  (name === 'papaparse' || name === 'check')
) {
  await work[name](path);
}

/** The whole check of made-up figures by crime type beside the real data, and bare PapaParse of the same file. */
export async function measureCheck({ runs, say }: Choice): Promise<string> {
  const rows: string[][] = [];
  for (const size of sizes) {
    say(`check of ${size} rows`);
    rows.push(
      await withTemporaryFolder(async (parent) => {
        const folder = join(parent, 'data');
        const file = await generate(dataFolder, folder, size);
        const { length } = await readFile(file);
        const [bare, whole]: [Run[], Run[]] = [[], []];
        for (let turn = 0; turn < runs; turn += 1) {
          bare.push(await run({ args: [import.meta.filename, 'papaparse', file] }));
          whole.push(await run({ args: [import.meta.filename, 'check', folder] }));
        }
        return [
          size.toLocaleString('en'),
          `${(length / 1e6).toFixed(1)} MB`,
          secondsText(bare),
          secondsText(whole),
          (medianSeconds(whole) / medianSeconds(bare)).toFixed(2),
          memoryText(bare),
          memoryText(whole),
        ];
      }),
    );
  }
  return [
    'The check of made-up figures by crime type beside the real data, every rule included, and PapaParse reading the same file without looking at it; each in a process of its own, in turn.',
    table(
      ['rows', 'file', 'PapaParse', 'whole check', 'ratio', 'memory, PapaParse', 'memory, check'],
      rows,
    ),
  ].join('\n\n');
}
