import { stat } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { readTables } from '../src/catalog/load.ts';
import { isReportFormat, report, reportFormats } from '../src/catalog/report.ts';
import { dataFolder } from '../src/config.ts';
import { lockProblems } from '../src/maintain/lock-problems.ts';
import { withProgress } from '../src/maintain/progress.ts';
import { tell } from '../src/order/steps.ts';

const usage = `Usage: npm run check -- [options]

Reads every dataset and lists all problems.

  --data FOLDER   folder of the datasets (DATA_DIR, else data)
  --format FORM   ${reportFormats.join(', ')} (text)
  --strict        warnings fail too

Exit status: 0 sound, 1 problems, 2 wrong usage. All rules: docs/checks.md.`;

const options = {
  data: { type: 'string', default: dataFolder },
  format: { type: 'string', default: 'text' },
  strict: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

process.exitCode = await withProgress(() => run(process.argv.slice(2)));

async function run(args: string[]): Promise<number> {
  const values = readArguments(args);
  if (!values) return 2;
  const { data, format, strict, help } = values;
  if (help) {
    console.log(usage);
    return 0;
  }
  if (!isReportFormat(format)) {
    console.error(`--format "${format}"  expected ${reportFormats.join(', ')}.\n\n${usage}`);
    return 2;
  }
  const isFolder = await stat(data).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
  if (!isFolder) {
    console.error(`${data}  expected a folder of datasets. Correct the path.`);
    return 1;
  }
  const { tables, problems: found } = await readTables(data);
  tell({ name: 'Comparing with the last release' });
  // What was released and changed comes first: it names the line that was touched.
  const problems = [...(await lockProblems(data, tables, process.cwd())), ...found];
  const rows = [...tables.values()].reduce((sum, table) => sum + table.size, 0);
  const terminalWidth = process.stdout.isTTY ? process.stdout.columns : undefined;
  console.log(report(problems, format, { rows, terminalWidth }));
  return problems.some(({ severity }) => strict || severity === 'error') ? 1 : 0;
}

function readArguments(args: string[]) {
  try {
    return parseArgs({ args, options }).values;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${usage}`);
    return undefined;
  }
}
