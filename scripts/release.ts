import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { count } from '../src/catalog/count.ts';
import { changedSince, readReleaseRecord } from '../src/catalog/released.ts';
import { dataVersion } from '../src/catalog/version.ts';
import { replaceFiles } from '../src/catalog/write.ts';
import { datasets } from '../src/datasets/all.ts';
import { changes } from '../src/datasets/changes.ts';
import { date } from '../src/datasets/kinds.ts';
import { type Output, Refusal, runCommand, UsageError } from '../src/maintain/command.ts';
import { requireDataFolder } from '../src/maintain/folder.ts';
import { withProgress } from '../src/maintain/progress.ts';
import { readReasons } from '../src/maintain/reasons.ts';
import { planRelease, type Release } from '../src/maintain/release.ts';

const usage = `Usage: npm run release -- --reason REASON [--reason REASON:PLACE] [options]

Compares the data with the last release, adds what changed to data/changes.csv,
and sets data/version. Columns that were renamed, removed or moved are refused.

  --reason REASON         new-data (rows and cells that were not there before),
                          revision (the source changed its figure) or
                          correction (the mistake was ours), for all that changed
  --reason REASON:PLACE   for some of it: PLACE is DATASET/KEY, the key's cells
                          from the front, joined by slashes; or DATASET, all its
                          rows but the new ones where new-data is given too
  --date YYYY-MM-DD       day of the release (today)
  --data FOLDER           folder of the datasets (data)
  --last FOLDER           data of the last release: a folder or a git revision.
                          Needed only where the history of git does not hold it
  --check                 say whether the data is as last released; write nothing
  --dry-run               say what would be written, and write nothing

  npm run release -- --reason new-data --reason revision:ic3-states/2023
Exit status: 0 released, 1 refused, 2 wrong usage.`;

const options = {
  reason: { type: 'string', multiple: true, default: [] as string[] },
  date: { type: 'string' },
  data: { type: 'string', default: 'data' },
  last: { type: 'string' },
  check: { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
} as const;

interface Surroundings {
  /** Day on which the command runs, `YYYY-MM-DD`. */
  readonly today: string;
  /** Folder of the repository in whose history the last release is looked for. */
  readonly repository: string;
  readonly replace?: typeof replaceFiles;
}

if (import.meta.main) {
  const today = new Date().toISOString().slice(0, 10);
  const surroundings = { today, repository: process.cwd() };
  process.exitCode = await withProgress(() => main(process.argv.slice(2), console, surroundings));
}

export function main(
  args: string[],
  output: Output,
  { today, repository, replace = replaceFiles }: Surroundings,
): Promise<number> {
  return runCommand(args, usage, output, async () => {
    const { values } = parseArgs({ args, options });
    if (values.check) return compare(values.data, output);
    const day = readDay(values.date ?? today, today);
    const others = datasets.filter((dataset) => dataset !== changes);
    const reasons = readReasons(
      values.reason,
      others.map(({ id }) => id),
    );
    await requireDataFolder(values.data);
    const release = await planRelease({
      folder: values.data,
      datasets: others,
      date: day,
      reasons,
      archive: { repository, last: values.last },
    });
    if (!values['dry-run']) {
      await replace(
        new Map([...release.texts].map(([file, text]) => [join(values.data, file), text])),
      );
    }
    output.log(report(release, values['dry-run']));
    return 0;
  });
}

/** Nothing may be published under a version that is not what was released as that version. */
async function compare(folder: string, output: Output): Promise<number> {
  await requireDataFolder(folder);
  const record = await readReleaseRecord(folder);
  if (!record) throw new Refusal('Nothing was released yet: run `npm run release`.');
  const changed = await changedSince(folder, record, datasets);
  if (record.version === dataVersion(folder) && changed.length === 0) {
    output.log(`The data is that of release ${record.version}.`);
    return 0;
  }
  const list = changed.length > 0 ? ` in ${changed.join(', ')}` : '';
  throw new Refusal(
    `The data is not that of release ${record.version}: it differs${list}. Run \`npm run release\`.`,
  );
}

function readDay(text: string, today: string): string {
  if (text.length === 10 && date.text.safeParse(text).success) {
    if (text <= today) return text;
    throw new UsageError(
      `--date "${text}"  a day to come: no release could have an honest day before it. Write ${today} or leave it out.`,
    );
  }
  throw new UsageError(`--date "${text}"  expected a day as YYYY-MM-DD.`);
}

function report({ version, before, entries }: Release, isTrial: boolean): string {
  const groups = Map.groupBy(
    entries,
    ({ reason, dataset, change }) => `${reason}  ${dataset}: ${change}`,
  );
  const lines = [...groups].map(([title, group]) => {
    const rows = rowsOf(group);
    return `  ${title}, ${rows === 0 ? count(group.length, 'column') : count(rows, 'row')}`;
  });
  const head = isTrial ? `Would release ${version}` : `Released ${version}`;
  const since = before === null ? 'the first release' : `after ${before}`;
  const next = isTrial
    ? 'Nothing was written.'
    : 'Look at data/changes.csv, then commit all that changed in data/.';
  return [`${head}, ${since}`, ...lines.sort(), '', next].join('\n');
}

/** Rows that entries of one kind are for: a cell each, or a count of rows in the note. */
function rowsOf(group: Release['entries']): number {
  const counted = group.filter(({ column }) => column === undefined);
  const keys = group.flatMap(({ column, row_key: key }) =>
    column === undefined ? [] : (key ?? []),
  );
  const countOf = (note = '') => Number(/^(\d+) rows?$/.exec(note)?.[1] ?? 1);
  return new Set(keys).size + counted.reduce((sum, { note }) => sum + countOf(note), 0);
}
