import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dataFolder } from '../../src/config.ts';
import { ic3States } from '../../src/datasets/ic3-states.ts';
import { withTemporaryFolder } from '../../src/maintain/folder.ts';
import { allFiles, dist, isPage } from '../built/files.ts';
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
import { type Run, run } from './run.ts';

/** A tenth of the state page and a quarter of the home page that Observable Framework was measured at. */
const targets = [
  { name: 'home', path: '/index.html', most: 232_000 / 4 },
  { name: 'a state', path: '/states/oh/index.html', most: 191_000 / 10 },
];

/** `npm run build` with the real data, and again after one changed row. Leaves the real site in `dist`. */
export async function measureSite({ runs, say }: Choice): Promise<string> {
  return withTemporaryFolder(async (folder) => {
    await cp(dataFolder, folder, { recursive: true });
    const changed: Run[] = [];
    const whole: Run[] = [];
    for (let turn = 0; turn < runs; turn += 1) {
      await changeRow(join(folder, ic3States.file), turn);
      changed.push(await buildFrom(folder));
      whole.push(await buildFrom(dataFolder));
      say(`build of the site: ${secondsText(whole.slice(-1))}`);
    }
    const files = allFiles(dist);
    const weights = targets.map(({ name, path, most }) => {
      const { total, files } = weighPage(dist, path);
      return [name, kilobytes(total), String(files.length), verdict(total / 1000, most / 1000)];
    });
    return [
      `${files.filter(isPage).length} pages, ${files.length} files: ${short(files.length / medianSeconds(whole))} files a second.`,
      table(
        ['`npm run build`', 'seconds', 'memory'],
        [
          ['of the real data', secondsText(whole), memoryText(whole)],
          ['after one changed row, its check included', secondsText(changed), memoryText(changed)],
        ],
      ),
      table(['page with all it loads, gzip', 'size', 'requests', 'target, kB'], weights),
    ].join('\n\n');
  });
}

function buildFrom(folder: string): Promise<Run> {
  return run({ args: ['scripts/build.ts'], env: { DATA_DIR: folder } });
}

/** Adds words to the note at the end of the last row, other ones each time. */
async function changeRow(file: string, turn: number): Promise<void> {
  const text = (await readFile(file, 'utf8')).trimEnd();
  const words = ` Measured ${turn}.`;
  const next = text.endsWith('"') ? `${text.slice(0, -1)}${words}"` : `${text}${words.trim()}`;
  await writeFile(file, `${next}\n`);
}
