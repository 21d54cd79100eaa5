import { parseArgs } from 'node:util';
import { loadCatalog } from '../src/catalog/load.ts';
import { dataFolder } from '../src/config.ts';
import { type Output, runCommand, UsageError } from '../src/maintain/command.ts';
import { explain } from '../src/maintain/explanation.ts';
import { requireDataFolder } from '../src/maintain/folder.ts';
import { datasetNamed } from '../src/maintain/settings.ts';
import { statementDatasets, subjectOf } from '../src/maintain/statement.ts';

const usage = `Usage: npm run explain -- DATASET KEY ... [--data FOLDER]

Prints everything known of a figure: each printing with its document, who agrees
with whom, the current value and why. The first cells of the key are enough; an
empty cell is written "".
  npm run explain -- ic3-crime-types 2024 tech-support
  npm run explain -- operation-figures cbi-chakra-2
Exit status: 0 found, 1 not found or errors in the data, 2 wrong usage.`;

const options = { data: { type: 'string', default: dataFolder } } as const;

if (import.meta.main) process.exitCode = await main(process.argv.slice(2), console);

export function main(args: string[], output: Output): Promise<number> {
  return runCommand(args, usage, output, async () => {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const [id, ...cells] = positionals;
    const dataset = datasetNamed(id, statementDatasets);
    const subject = subjectOf(dataset);
    if (cells.length === 0)
      throw new UsageError(`Which figure? Give ${subject.join(', ')}, or the first of them.`);
    await requireDataFolder(values.data);
    output.log(explain(await loadCatalog(values.data), dataset, cells));
    return 0;
  });
}
