import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { withTemporaryFolder } from '../../src/maintain/folder.ts';
import { weighPage } from '../built/weight.ts';
import type { Choice } from './choice.ts';
import {
  kilobytes,
  medianSeconds,
  memoryText,
  secondsText,
  short,
  table,
  verdict,
} from './figures.ts';
import { type Builder, bareLoop, installPeers, ourBuilder } from './peers.ts';
import type { Run } from './run.ts';

/** What a builder took for each number of pages; where it was not run, the seconds to expect. */
interface Result {
  readonly builder: Builder;
  readonly measured: ReadonlyMap<number, readonly Run[]>;
  readonly expected: ReadonlyMap<number, number>;
  readonly bytes: number;
}

/** Detail pages of two charts in two widths, by this site, by its peers and by a bare loop. */
export async function measureScale(choice: Choice): Promise<string> {
  return withTemporaryFolder(async (home) => {
    const ours = ourBuilder(home);
    let pageBytes = 0;
    const builders = [
      ours,
      bareLoop(home, () => pageBytes),
      ...(choice.withPeers ? await installPeers(home, choice.say) : []),
    ];
    const results: Result[] = [];
    for (const builder of builders) {
      // The first build fills caches and is not counted.
      await builder.build(1);
      results.push(await measureBuilder(builder, choice));
      if (builder === ours) pageBytes = (await stat(join(ours.built, ours.page))).size;
    }
    return report(results, choice.sizes);
  });
}

async function measureBuilder(builder: Builder, { sizes, runs, limit, say }: Choice) {
  const measured = new Map<number, readonly Run[]>();
  const expected = new Map<number, number>();
  for (const pages of sizes) {
    const [smaller, before] = [...measured].at(-1) ?? [0, []];
    const guess = smaller > 0 ? (medianSeconds(before) / smaller) * pages : 0;
    if (guess > limit) {
      say(`${builder.name}, ${pages} pages: left out, about ${short(guess)} s to expect`);
      expected.set(pages, guess);
      continue;
    }
    const taken: Run[] = [];
    for (let turn = 0; turn < runs; turn += 1) {
      await rm(builder.built, { recursive: true, force: true });
      taken.push(await builder.build(pages));
    }
    say(`${builder.name}, ${pages} pages: ${secondsText(taken)}`);
    measured.set(pages, taken);
  }
  const { total } = weighPage(builder.built, builder.page);
  return { builder, measured, expected, bytes: total };
}

function secondsAt({ measured, expected }: Result, pages: number): number {
  return medianSeconds(measured.get(pages) ?? []) || (expected.get(pages) ?? Number.NaN);
}

function report(results: readonly Result[], sizes: readonly number[]): string {
  const cell = (result: Result, pages: number) => {
    const runs = result.measured.get(pages);
    return runs
      ? secondsText(runs)
      : `about ${short(result.expected.get(pages) ?? 0)} s, extrapolated`;
  };
  const largest = sizes.at(-1) ?? 0;
  const rows = results.map((result) => [
    result.builder.name,
    ...sizes.map((pages) => cell(result, pages)),
    `${short(largest / secondsAt(result, largest))}/s`,
    memoryText([...result.measured.values()].flat()),
    kilobytes(result.bytes),
  ]);
  return [
    'Made-up detail pages: heading, two figures of 25 years each drawn 720 and 360 wide, a table. All draw the same charts from the same options. Times are from start to exit.',
    results.map(({ builder }) => `- ${builder.name}: ${builder.how}`).join('\n'),
    table(
      [
        'built by',
        ...sizes.map((pages) => `${pages.toLocaleString('en')} pages`),
        `pages, of ${largest.toLocaleString('en')}`,
        'memory',
        'a page with all it loads, gzip',
      ],
      rows,
    ),
    targets(results, sizes),
  ].join('\n\n');
}

/** By how much slower a peer must be, or a bare loop may be faster. */
const factors = new Map([
  ['plain Astro', 3],
  ['Eleventy', 1],
]);

function targets([ours, bare, ...peers]: readonly Result[], sizes: readonly number[]): string {
  const largest = sizes.at(-1) ?? 0;
  if (!ours || !bare) return '';
  const own = secondsAt(ours, largest);
  const lines = [
    ...peers.map((peer) => {
      const ratio = secondsAt(peer, largest) / own;
      const target = factors.get(peer.builder.name) ?? 1;
      return `- ${peer.builder.name} takes ${short(ratio)} times our time; ${verdict(ratio, target, true)}`;
    }),
    `- we take ${short(own / secondsAt(bare, largest))} times the time of the bare loop; ${verdict(own / secondsAt(bare, largest), 1.6)}`,
  ];
  if (sizes.includes(1000) && sizes.includes(5000)) {
    const growth = secondsAt(ours, 5000) / secondsAt(ours, 1000);
    lines.push(
      `- from 1,000 to 5,000 pages our time grows ${short(growth)}-fold; ${verdict(growth, 5.2)}`,
    );
  }
  return `At ${largest.toLocaleString('en')} pages:\n\n${lines.join('\n')}`;
}
