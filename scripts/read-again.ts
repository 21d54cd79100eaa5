import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { count } from '../src/catalog/count.ts';
import { readTables } from '../src/catalog/load.ts';
import type { Table } from '../src/catalog/table.ts';
import { replaceFile } from '../src/catalog/write.ts';
import { dataFolder } from '../src/config.ts';
import { secondReadings } from '../src/datasets/second-readings.ts';
import { sources } from '../src/datasets/sources.ts';
import { type Output, Refusal, runCommand, UsageError } from '../src/maintain/command.ts';
import { requireDataFolder } from '../src/maintain/folder.ts';
import {
  type Answer,
  type CellToRead,
  cellsToRead,
  notYetRead,
  readingLines,
  valueTyped,
  withReadings,
} from '../src/maintain/read-again.ts';
import { readList } from '../src/maintain/reading-list.ts';
import { datasetNamed } from '../src/maintain/settings.ts';

const usage = `Usage: npm run read-again -- [--source ID] [--dataset ID] [--new] [options]

Asks for values that were read once: it shows the row and its place in the
document, not the value. Type what the document says; Enter alone skips, a full
stop ends. Whether it agrees or not is written to data/${secondReadings.file}.

  --source ID    values of one document
  --dataset ID   values of one dataset
  --new          values of rows added since the last release
  --from FILE    a CSV list instead of typing: the key columns of the dataset
                 (source_id may be left out with --source) and what was read
  --note TEXT    what else a reader must know of the reading
  --data FOLDER  folder of the datasets (DATA_DIR, else data)

Exit status: 0 all that was read agrees, 1 something differs, 2 wrong usage.`;

const options = {
  source: { type: 'string' },
  dataset: { type: 'string' },
  new: { type: 'boolean', default: false },
  from: { type: 'string' },
  note: { type: 'string', default: '' },
  data: { type: 'string', default: dataFolder },
} as const;

/** At most so many differences are listed; the file has them all. */
const mostListed = 20;

/** Asks the reader; null when there is no more to come. */
export type Ask = (question: string) => Promise<string | null>;

if (import.meta.main) {
  const today = new Date().toISOString().slice(0, 10);
  process.exitCode = await main(process.argv.slice(2), console, today);
}

/** `today` as `YYYY-MM-DD`: the day of the reading. */
export function main(
  args: readonly string[],
  output: Output,
  today: string,
  ask?: Ask,
): Promise<number> {
  return runCommand([...args], usage, output, async () => {
    const { values } = parseArgs({ args: [...args], options });
    const { source, dataset: id, from, data } = values;
    if (source === undefined && id === undefined && !values.new)
      throw new UsageError('Which values? Give --source, --dataset or --new.');
    const dataset = id === undefined ? undefined : datasetNamed(id);
    if (from !== undefined && !dataset)
      throw new UsageError('--from needs --dataset: the list has its columns.');
    await requireDataFolder(data);
    const { tables } = await readTables(data);
    const wanted = await cellsToRead(tables, data, { dataset, source, isNew: values.new });
    if (wanted.length === 0) throw new Refusal('No value is there to be read.');
    const answers =
      from === undefined
        ? await interviewed(notYetRead(wanted, tables), tables, output, ask)
        : await fromList(from, wanted, source, output);
    if (answers.length === 0) return 0;
    const lines = readingLines(answers, tables, { day: today, note: values.note });
    await replaceFile(join(data, secondReadings.file), await withReadings(data, lines));
    const differing = answers.filter(({ cell, read }) => cell.value !== read);
    output.log(
      `data/${secondReadings.file}  ${count(answers.length, 'value')} read: ${answers.length - differing.length} agree, ${differing.length} differ`,
    );
    for (const { cell, read } of differing.slice(0, mostListed))
      output.log(
        `  data/${cell.dataset.file}  ${cell.key} ${cell.column.name}  ours is ${cell.value}, read was ${read}`,
      );
    return differing.length > 0 ? 1 : 0;
  });
}

async function fromList(
  path: string,
  wanted: readonly CellToRead[],
  source: string | undefined,
  output: Output,
): Promise<readonly Answer[]> {
  const bytes = await readFile(path).catch(() => {
    throw new Refusal(`${path}  cannot be read. Correct the path.`);
  });
  const { answers, unread, strangers } = readList(basename(path), bytes, wanted, source);
  for (const place of unread)
    output.error(`${place}  is not a value of this column; it was skipped`);
  if (strangers > 0) output.error(`${count(strangers, 'row')} of the list match no row: left out`);
  return answers;
}

/** Asks in the terminal, unless a test answers. */
async function interviewed(
  cells: readonly CellToRead[],
  tables: ReadonlyMap<string, Table>,
  output: Output,
  ask: Ask | undefined,
): Promise<readonly Answer[]> {
  if (ask) return interview(cells, tables, output, ask);
  const own = terminal();
  try {
    return await interview(cells, tables, output, own.ask);
  } finally {
    own.close();
  }
}

async function interview(
  cells: readonly CellToRead[],
  tables: ReadonlyMap<string, Table>,
  output: Output,
  ask: Ask,
): Promise<readonly Answer[]> {
  const titles = new Map(tables.get(sources.id)?.rows.map((row) => [row.source_id, row]));
  const answers: Answer[] = [];
  let document = '';
  output.log(`${count(cells.length, 'value')} to read. Enter skips, a full stop ends.`);
  for (const cell of cells) {
    if (cell.source !== document) {
      document = cell.source;
      const row = titles.get(document);
      output.log(`\n${row?.title ?? document}\n${row?.url ?? ''}`);
    }
    const read = await readCell(cell, output, ask);
    if (read === null) break;
    if (read !== '') answers.push({ cell, read });
  }
  return answers;
}

/** What the reader says of one value: empty where it is skipped, null where the reading ends. */
async function readCell(cell: CellToRead, output: Output, ask: Ask): Promise<string | null> {
  const place = cell.locator === '' ? '' : `  (${cell.locator})`;
  const question = `${cell.dataset.id}  ${cell.key}${place}\n${cell.column.title}: `;
  let slip: string | undefined;
  for (;;) {
    const typed = await ask(question);
    if (typed === null || typed.trim() === '.') return null;
    if (typed.trim() === '') return '';
    const read = valueTyped(cell.column, typed);
    if (read === null) output.log(`Expected ${cell.column.expects}.`);
    // Whoever reads may slip as well: what differs is asked for twice.
    else if (read === cell.value || read === slip) return read;
    else {
      slip = read;
      output.log('The record has another value. Look again:');
    }
  }
}

function terminal(): { readonly ask: Ask; readonly close: () => void } {
  if (!process.stdin.isTTY) throw new Refusal('Typing needs a terminal. Use --from for a list.');
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const end = new Promise<null>((resolve) => lines.once('close', () => resolve(null)));
  return {
    ask: (question) => Promise.race([lines.question(question), end]),
    close: () => lines.close(),
  };
}
