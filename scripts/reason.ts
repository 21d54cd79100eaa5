import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fingerprintsFile, textReader } from '../src/catalog/fingerprints.ts';
import { readTables } from '../src/catalog/load.ts';
import { compareWithRelease, readLock } from '../src/catalog/lock.ts';
import { replaceFile } from '../src/catalog/write.ts';
import { dataFolder } from '../src/config.ts';
import { type Output, Refusal, runCommand, UsageError } from '../src/maintain/command.ts';
import { requireDataFolder } from '../src/maintain/folder.ts';
import {
  type RecordedReason,
  readRecordedReasons,
  reasonsFile,
  writeRecordedReasons,
} from '../src/maintain/recorded-reasons.ts';
import { datasetNamed } from '../src/maintain/settings.ts';

const whys = ['revision', 'correction', 'withdrawal'];

const usage = `Usage: npm run reason -- REASON DATASET/KEY [--note TEXT] [--data FOLDER]

Records in data/${reasonsFile} why released values changed or a released row went,
so that the check lets them pass. The next release takes it into the list of
changes. KEY is the cells of the row's key, joined by slashes.

  revision     the source changed its figure
  correction   the slip was ours
  withdrawal   the row is to go: say why in the note

  npm run reason -- correction "ic3-states/2023/US-OH/fbi-ic3-2023-annual-report" --note "Two digits were transposed."
Exit status: 0 recorded, 1 nothing there to be recorded, 2 wrong usage.`;

if (import.meta.main) process.exitCode = await main(process.argv.slice(2), console);

export function main(args: string[], output: Output): Promise<number> {
  return runCommand(args, usage, output, async () => {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        note: { type: 'string', default: '' },
        data: { type: 'string', default: dataFolder },
      },
    });
    const [why = '', place = ''] = positionals;
    if (!whys.includes(why)) throw new UsageError(`"${why}"  expected ${whys.join(', ')}.`);
    const [id, ...cells] = place.split('/');
    const dataset = datasetNamed(id);
    const key = cells.join('/');
    if (why === 'withdrawal' && values.note === '') {
      throw new UsageError('A withdrawal needs a reason that readers are shown: --note "…"');
    }
    await requireDataFolder(values.data);
    const lock = await readLock(values.data);
    if (lock === null || lock === 'damaged') {
      throw new Refusal(
        `data/${fingerprintsFile}  nothing is locked yet: the next release does it.`,
      );
    }
    const { tables } = await readTables(values.data);
    const base = { dataset: dataset.id, key, why, note: values.note };
    const fresh: RecordedReason[] = compareWithRelease(tables, lock)
      .changed.filter((cell) => cell.dataset === dataset && cell.key.join('/') === key)
      .map(({ column, value }) => ({ ...base, column: column ?? '', value: value ?? '' }));
    const table = tables.get(dataset.id);
    const read = table && textReader(table);
    const isHere = Array.from({ length: table?.size ?? 0 }, (_, row) => read?.(row) ?? []).some(
      (texts) => texts.slice(0, dataset.key.length).join('/') === key,
    );
    if (!isHere) fresh.push({ ...base, column: '', value: '' });
    if (fresh.length === 0) {
      throw new Refusal(`${place}  this row is as it was released: there is nothing to record.`);
    }
    const others = (await readRecordedReasons(values.data)).filter(
      (old) =>
        !fresh.some(
          (now) => now.dataset === old.dataset && now.key === old.key && now.column === old.column,
        ),
    );
    const path = join(values.data, reasonsFile);
    const text = writeRecordedReasons([...others, ...fresh]);
    if (text === null) await rm(path, { force: true });
    else await replaceFile(path, text);
    output.log(
      `data/${reasonsFile}  ${fresh.length === 1 ? '1 change' : `${fresh.length} changes`} recorded`,
    );
    return 0;
  });
}
