import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What one run of a program took. */
export interface Run {
  readonly seconds: number;
  /** Largest memory of its largest Node.js process, in MiB. */
  readonly memory: number;
}

interface Program {
  /** Of Node.js: a script and what follows it. */
  readonly args: readonly string[];
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

const hook = pathToFileURL(join(import.meta.dirname, 'memory.js')).href;

/** Runs a script in a process of its own. Throws with what it printed where it fails. */
export async function run({ args, cwd, env }: Program): Promise<Run> {
  const folder = await mkdtemp(join(tmpdir(), 'hang-up-memory-'));
  const start = performance.now();
  try {
    await finish(process.execPath, args, cwd, {
      ...env,
      NODE_OPTIONS: `--import ${hook}`,
      BENCH_MEMORY: folder,
    });
    const seconds = (performance.now() - start) / 1000;
    const sizes = await Promise.all(
      (await readdir(folder)).map((name) => readFile(join(folder, name), 'utf8')),
    );
    return { seconds, memory: Math.max(0, ...sizes.map(Number)) / 1024 };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Runs any program to its end and gives what it printed. */
export function finish(
  program: string,
  args: readonly string[],
  cwd = process.cwd(),
  env: Readonly<Record<string, string>> = {},
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, env: { ...process.env, ...env } });
    const [out, all]: [string[], string[]] = [[], []];
    child.stdout.on('data', (data) => {
      out.push(String(data));
      all.push(String(data));
    });
    child.stderr.on('data', (data) => all.push(String(data)));
    child.on('error', reject);
    child.on('close', (status) => {
      if (status === 0) resolve(out.join(''));
      else reject(new Error(`${program} ${args.join(' ')} failed\n${all.join('').slice(-2000)}`));
    });
  });
}
