import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { eachRow } from '../src/catalog/cells.ts';
import { readTables } from '../src/catalog/load.ts';
import { ownTexts } from '../src/catalog/translations.ts';
import { untranslated } from '../src/catalog/untranslated.ts';
import { replaceFile, writeCanonical } from '../src/catalog/write.ts';
import { dataFolder } from '../src/config.ts';
import { columnsOf } from '../src/datasets/dataset.ts';
import { translations } from '../src/datasets/translations.ts';
import { type Output, Refusal, runCommand, UsageError } from '../src/maintain/command.ts';
import { writeLine } from '../src/order/csv-line.ts';

const usage = `Usage: npm run translations -- --missing LANGUAGE [--dataset ID] [--data FOLDER]
       npm run translations -- --add FILE [--data FOLDER]

Our own words in the data, such as names of crime types and advice, in other
languages: data/translations.csv.
  --missing LANGUAGE  print what is not translated yet, as rows whose text is empty
  --dataset ID        only of this dataset; datasets and columns are the words on them
  --add FILE          bring in the rows of a file whose text is filled in
Exit status: 0 printed or written, 1 refused, 2 wrong usage.`;

const options = {
  missing: { type: 'string' },
  dataset: { type: 'string' },
  add: { type: 'string' },
  data: { type: 'string', default: dataFolder },
} as const;

const header = columnsOf(translations).map(({ name }) => name);

if (import.meta.main) process.exitCode = await main(process.argv.slice(2), console);

export function main(args: string[], output: Output, replace = replaceFile): Promise<number> {
  return runCommand(args, usage, output, async () => {
    const { missing, dataset, add, data } = parseArgs({ args, options }).values;
    if (missing !== undefined) output.log(await listOf(data, missing, dataset));
    else if (add !== undefined) output.log(await addFrom(data, add, replace));
    else throw new UsageError('--missing or --add is needed.');
    return 0;
  });
}

async function listOf(folder: string, language: string, only?: string): Promise<string> {
  const { tables, translations: rows } = await readTables(folder);
  const lines = untranslated(ownTexts(tables), rows, language)
    .filter(({ dataset }) => only === undefined || dataset === only)
    .map(({ dataset, row_key, column, english }) =>
      writeLine([language, dataset, row_key, column, english, '']),
    );
  return [header.join(','), ...lines].join('\n');
}

async function addFrom(folder: string, file: string, replace: typeof replaceFile): Promise<string> {
  const path = join(folder, translations.file);
  const filled = (await cellsOf(file)).filter((cells) => cells.at(-1) !== '');
  const before = await cellsOf(path).catch(() => []);
  const rows = new Map(
    [...before, ...filled].map((cells) => [cells.slice(0, -1).join('\u001f'), cells]),
  );
  await replace(path, writeCanonical(translations, [...rows.values()]));
  return `${path}  ${filled.length} translations brought in, ${rows.size} in all`;
}

async function cellsOf(file: string): Promise<readonly (readonly string[])[]> {
  const rows: string[][] = [];
  eachRow(await readFile(file, 'utf8'), (cells) => rows.push(cells));
  const [names, ...cells] = rows;
  if (names?.join() !== header.join() || cells.some(({ length }) => length !== header.length))
    throw new Refusal(`${file}  expected lines of ${header.join(',')}.`);
  return cells;
}
