import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { count } from '../src/catalog/count.ts';
import { keyMarkOf } from '../src/catalog/fingerprints.ts';
import { readTables } from '../src/catalog/load.ts';
import { reasonsFile } from '../src/catalog/released.ts';
import { replaceFile } from '../src/catalog/write.ts';
import { dataFolder } from '../src/config.ts';
import { columnsOf, type Dataset } from '../src/datasets/dataset.ts';
import { type Output, Refusal, runCommand, UsageError } from '../src/maintain/command.ts';
import { requireDataFolder } from '../src/maintain/folder.ts';
import { type LockState, readLockState } from '../src/maintain/lock.ts';
import {
  type RecordedReason,
  readRecordedReasons,
  writeRecordedReasons,
} from '../src/maintain/recorded-reasons.ts';
import { datasetNamed } from '../src/maintain/settings.ts';

const whys = ['revision', 'correction', 'withdrawal', 'words'];

const usage = `Usage: npm run reason -- REASON DATASET[/KEY] [--note TEXT] [--data FOLDER]

Records in data/${reasonsFile} why released values changed or released rows went,
so that the check lets them pass. The next release takes it into the list of
changes. KEY is the cells of the row's key from the front, joined by slashes:
ic3-states/2023 is all rows of that year.

  revision     the source changed its figure
  correction   the mistake was ours
  words        the same in better words: no value changed, only text
  withdrawal   rows were taken back: the note says why, also at their old address;
               one that begins "Renamed to NEW-ID." forwards that address

  npm run reason -- correction "ic3-states/2023/US-OH" --note "Two digits were exchanged."
Exit status: 0 recorded, 1 nothing there to be recorded, 2 wrong usage.`;

const options = {
  note: { type: 'string', default: '' },
  data: { type: 'string', default: dataFolder },
} as const;

if (import.meta.main) process.exitCode = await main(process.argv.slice(2), console, process.cwd());

/** `repository` is the folder whose history of git knows the rows that went. */
export function main(args: readonly string[], output: Output, repository: string): Promise<number> {
  return runCommand([...args], usage, output, async () => {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
    const [why = '', place = ''] = positionals;
    if (!whys.includes(why)) throw new UsageError(`"${why}"  expected ${whys.join(', ')}.`);
    if (why === 'withdrawal' && values.note === '') {
      throw new UsageError('A withdrawal needs words that readers are shown: --note "…"');
    }
    const [id, ...cells] = place.split('/');
    const dataset = datasetNamed(id);
    await requireDataFolder(values.data);
    const { tables } = await readTables(values.data);
    const lock = await readLockState(values.data, tables, repository);
    const fresh = differencesAt(lock, dataset, cells.join('/')).map((difference) => ({
      ...difference,
      dataset: dataset.id,
      why,
      note: values.note,
    }));
    const value = why === 'words' && fresh.find(({ column }) => !hasWords(dataset, column));
    if (value) {
      throw new Refusal(
        `"${dataset.id}/${value.key}"  ${value.column || 'a removed row'} is more than words. Record it as revision, correction or withdrawal.`,
      );
    }
    if (fresh.length === 0) {
      throw new Refusal(
        `"${place}"  all that it names is as it was released: there is nothing to record.`,
      );
    }
    await record(values.data, fresh);
    output.log(`data/${reasonsFile}  ${count(fresh.length, 'change')} recorded`);
    return 0;
  });
}

/** Whether a column has sentences or names of ours, which can be put better without a change of fact. */
function hasWords(dataset: Dataset, column: string): boolean {
  return columnsOf(dataset).some(({ name, kind }) => name === column && kind === 'text');
}

/** The cells that changed and the rows that went, of those that a key or its front names. */
function differencesAt(lock: LockState, dataset: Dataset, front: string) {
  if (lock.state !== 'locked') {
    throw new Refusal(
      lock.state === 'open'
        ? 'No released rows are locked yet: the next release locks them.'
        : 'The record of the released rows is damaged: run `npm run check`.',
    );
  }
  const isNamed = (key: string) => front === '' || `${key}/`.startsWith(`${front}/`);
  const changed = lock.changed
    .filter((cell) => cell.dataset === dataset && isNamed(cell.key))
    .map(({ key, column, value }) => ({ key, column: column ?? '', value: value ?? '' }));
  const gone = lock.gone
    .filter((row) => row.dataset === dataset)
    // A clone without history knows a row that went by the mark of its key alone.
    .map(({ key, mark }) => key ?? (mark === keyMarkOf(front) ? front : null))
    .filter((key) => key !== null)
    .filter(isNamed)
    .map((key) => ({ key, column: '', value: '' }));
  return [...changed, ...gone];
}

/** Adds reasons; those for the same cells are replaced. */
async function record(folder: string, fresh: readonly RecordedReason[]): Promise<void> {
  const cellOf = ({ dataset, key, column }: RecordedReason) =>
    JSON.stringify([dataset, key, column]);
  const replaced = new Set(fresh.map(cellOf));
  const others = (await readRecordedReasons(folder)).filter(
    (reason) => !replaced.has(cellOf(reason)),
  );
  await replaceFile(join(folder, reasonsFile), writeRecordedReasons([...others, ...fresh]));
}
