import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { finish, type Run, run } from './run.ts';

/** A site generator that builds the same detail pages. */
export interface Builder {
  readonly name: string;
  /** How it does the work. */
  readonly how: string;
  /** Builds `pages` detail pages; gives what that took. */
  build(pages: number): Promise<Run>;
  /** Folder of what was built last. */
  readonly built: string;
  /** File of the first detail page in it. */
  readonly page: string;
}

const first = 'place-000000';
const repository = join(import.meta.dirname, '../..');

/** This site's own layout, components and figures, with made-up places. */
export function ourBuilder(home: string): Builder {
  const built = join(home, 'ours');
  return {
    name: 'Hang Up',
    how: "layout, components and figures of this site, Plot in the site's own SVG document",
    built,
    page: `/details/${first}/index.html`,
    build: (pages) =>
      run({
        args: [join(import.meta.dirname, 'ours.ts'), built],
        cwd: repository,
        env: { BENCH_PAGES: String(pages) },
      }),
  };
}

/** The limit: only the drawing and the writing. `bytes` is the size of one of our pages. */
export function bareLoop(home: string, bytes: () => number): Builder {
  const built = join(home, 'bare');
  return {
    name: 'bare loop',
    how: 'a Node.js loop that draws the same charts in the same document and writes as many bytes',
    built,
    page: `/${first}/index.html`,
    build: (pages) =>
      run({
        args: [join(import.meta.dirname, 'bare.ts'), built, String(bytes())],
        cwd: repository,
        env: { BENCH_PAGES: String(pages) },
      }),
  };
}

interface Peer {
  readonly folder: string;
  readonly name: string;
  readonly how: string;
  readonly built: string;
  readonly page: string;
  /** Its command line, of Node.js. */
  readonly args: readonly string[];
}

const peers: readonly Peer[] = [
  {
    folder: 'eleventy',
    name: 'Eleventy',
    how: 'one JavaScript template, Plot in linkedom',
    built: '_site',
    page: `/details/${first}/index.html`,
    args: ['node_modules/@11ty/eleventy/cmd.cjs', '--quiet'],
  },
  {
    folder: 'astro',
    name: 'plain Astro',
    how: 'one page as from the manual, Plot in linkedom',
    built: 'dist',
    page: `/details/${first}/index.html`,
    args: ['node_modules/astro/bin/astro.mjs', 'build', '--silent'],
  },
];

/** Copies the peers into a folder and installs them from npm with the versions they name. */
export async function installPeers(home: string, say: (line: string) => void) {
  for (const folder of ['work', 'peers']) {
    await cp(join(import.meta.dirname, folder), join(home, folder), { recursive: true });
  }
  const builders: Builder[] = [];
  for (const peer of peers) {
    const cwd = join(home, 'peers', peer.folder);
    say(`installing ${peer.name}`);
    await finish('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], cwd);
    builders.push(builderOf(peer, cwd));
  }
  return builders;
}

function builderOf({ name, how, built, page, args }: Peer, cwd: string): Builder {
  return {
    name,
    how,
    built: join(cwd, built),
    page,
    build: async (pages) => {
      const env = {
        BENCH_PAGES: String(pages),
        ASTRO_TELEMETRY_DISABLED: '1',
      };
      return run({ args, cwd, env });
    },
  };
}
