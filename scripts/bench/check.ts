import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import Papa from 'papaparse';
import { readTables } from '../../src/catalog/load.ts';
import { dataFolder } from '../../src/config.ts';
import { runCommand } from '../../src/maintain/command.ts';
import { withTemporaryFolder } from '../../src/maintain/folder.ts';
import { generate } from './generate.ts';

const usage = `Usage: npm run bench [-- --rows 10000,100000,1000000] [--runs 5]

Measures the whole check on made-up figures by crime type beside the real data,
and a bare PapaParse of the same file, in turn, each in a process of its own.
Prints the median seconds, their ratio and the largest memory.`;

const options = {
  rows: { type: 'string', default: '10000,100000,1000000' },
  runs: { type: 'string', default: '5' },
  // What a process of its own is asked to do; not for people.
  measure: { type: 'string' },
} as const;

/** What one run took. */
interface Run {
  readonly seconds: number;
  /** Largest memory of the process, in MiB. */
  readonly memory: number;
}

const work = {
  papaparse: async (path: string) => {
    const text = new TextDecoder().decode(await readFile(path));
    const { data } = Papa.parse(text, { delimiter: ',', newline: '\n', quoteChar: '"' });
    return `${data.length} rows`;
  },
  check: async (folder: string) => {
    const { problems } = await readTables(folder);
    if (problems.length > 0) throw new Error(problems[0]?.message);
    return 'sound';
  },
};

type Work = keyof typeof work;

process.exitCode = await runCommand(process.argv.slice(2), usage, console, async () => {
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const [path = ''] = positionals;
  if (values.measure === 'papaparse' || values.measure === 'check') {
    console.log(JSON.stringify(await measure(values.measure, path)));
    return 0;
  }
  console.log('    rows   file  PapaParse          whole check        ratio');
  for (const rows of values.rows.split(',').map(Number)) await compare(rows, Number(values.runs));
  return 0;
});

async function measure(name: Work, path: string): Promise<Run> {
  const start = performance.now();
  await work[name](path);
  const seconds = (performance.now() - start) / 1000;
  return { seconds, memory: process.resourceUsage().maxRSS / 1024 };
}

function compare(rows: number, runs: number): Promise<void> {
  return withTemporaryFolder(async (parent) => {
    const folder = join(parent, 'data');
    const file = await generate(dataFolder, folder, rows);
    const { length } = await readFile(file);
    const taken: Record<Work, Run[]> = { papaparse: [], check: [] };
    for (let run = 0; run < runs; run += 1) {
      taken.papaparse.push(inOwnProcess('papaparse', file));
      taken.check.push(inOwnProcess('check', folder));
    }
    const [bare, whole] = [taken.papaparse, taken.check].map(middle);
    if (!bare || !whole) return;
    console.log(
      [
        String(rows).padStart(8),
        `${(length / 1e6).toFixed(0)} MB`.padStart(7),
        ` ${shown(bare)}`,
        ` ${shown(whole)}`,
        ` ${(whole.seconds / bare.seconds).toFixed(2)}`,
      ].join(''),
    );
  });
}

function inOwnProcess(name: Work, path: string): Run {
  const script = import.meta.filename;
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [script, '--measure', name, path],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`${name} of ${path} failed\n${stderr}`);
  return JSON.parse(stdout);
}

/** The run in the middle by time, with the largest memory of all. */
function middle(runs: readonly Run[]): Run {
  const seconds = runs.map((run) => run.seconds).sort((a, b) => a - b);
  return {
    seconds: seconds[Math.floor(seconds.length / 2)] ?? 0,
    memory: Math.max(...runs.map(({ memory }) => memory)),
  };
}

function shown({ seconds, memory }: Run): string {
  return `${seconds.toFixed(2)} s ${memory.toFixed(0).padStart(5)} MiB`.padEnd(18);
}
