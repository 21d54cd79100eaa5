import { parseArgs } from 'node:util';
import { readTables } from '../src/catalog/catalog.ts';
import { type Problem, problemAnnotation, problemText } from '../src/catalog/problem.ts';

const usage = `Usage: npm run check -- [--data FOLDER] [--format text|json|github]

Reads every dataset and lists all problems.
Exit status: 0 no errors, 1 errors in the data, 2 wrong usage.`;

const options = {
  data: { type: 'string', default: 'data' },
  format: { type: 'string', default: 'text' },
  help: { type: 'boolean', default: false },
} as const;

const writers: Record<string, (problems: readonly Problem[], rows: number) => string> = {
  text: (problems, rows) => [...problems.map(problemText), summary(problems, rows)].join('\n'),
  json: (problems) => JSON.stringify(problems, null, 2),
  github: (problems, rows) =>
    [...problems.map(problemAnnotation), summary(problems, rows)].join('\n'),
};

process.exitCode = await run(process.argv.slice(2));

async function run(args: string[]): Promise<number> {
  const values = readArguments(args);
  if (!values) return 2;
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const write = writers[values.format];
  if (!write) {
    console.error(`--format "${values.format}"  expected text, json or github.\n\n${usage}`);
    return 2;
  }
  const { tables, problems } = await readTables(values.data);
  const rows = [...tables.values()].reduce((sum, table) => sum + table.rows.length, 0);
  console.log(write(problems, rows));
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function readArguments(args: string[]) {
  try {
    return parseArgs({ args, options }).values;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${usage}`);
    return undefined;
  }
}

function summary(problems: readonly Problem[], rows: number): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  return `${count(rows, 'row')} read: ${count(errors, 'error')}, ${count(warnings, 'warning')}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
