import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { dataFolder } from '../src/config.ts';
import { type Output, runCommand, UsageError } from '../src/maintain/command.ts';
import { type Comparison, compareData } from '../src/maintain/comparison.ts';
import { comparisonMarkdown } from '../src/maintain/comparison-markdown.ts';
import { comparisonText } from '../src/maintain/comparison-text.ts';

const usage = `Usage: npm run diff -- OLD [NEW] [--format text|json|markdown]

Compares two versions of the data row by row, by their keys, and says which
figures and pages change. OLD and NEW are folders or git revisions; without NEW,
OLD is compared with the data folder as it is now.
  npm run diff -- HEAD
  npm run diff -- main my-branch --format markdown
Exit status: 0 compared, 1 one side cannot be read, 2 wrong usage.`;

const options = { format: { type: 'string', default: 'text' } } as const;

const writers = new Map<string, (comparison: Comparison) => string>([
  ['text', comparisonText],
  ['json', (comparison) => JSON.stringify(comparison, null, 2)],
  ['markdown', comparisonMarkdown],
]);

if (import.meta.main) process.exitCode = await main(process.argv.slice(2), console, process.cwd());

/** `repository` is the folder in which revisions are looked for. */
export function main(args: string[], output: Output, repository: string): Promise<number> {
  return runCommand(args, usage, output, async () => {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const [old, now = relative(repository, dataFolder), extra] = positionals;
    const write = writers.get(values.format);
    if (!write)
      throw new UsageError(`--format "${values.format}"  expected text, json or markdown.`);
    if (old === undefined) throw new UsageError('Compare with what? Write for example HEAD.');
    if (extra !== undefined) throw new UsageError(`"${extra}"  expected at most OLD and NEW.`);
    output.log(write(await compareData(old, now, repository)));
    return 0;
  });
}
