import { parseArgs } from 'node:util';
import { readTables } from '../src/catalog/load.ts';
import { type Problem, problemText } from '../src/catalog/problem.ts';
import { replaceFile } from '../src/catalog/write.ts';
import { dataFolder } from '../src/config.ts';
import { faultsOfRow } from '../src/maintain/addition.ts';
import { type Output, Refusal, runCommand, UsageError } from '../src/maintain/command.ts';
import { requireDataFolder } from '../src/maintain/folder.ts';
import { type Plan, planAdditions } from '../src/maintain/plan.ts';
import { datasetNamed, readSettings } from '../src/maintain/settings.ts';

const usage = `Usage: npm run add -- DATASET --set COLUMN=VALUE ... [--data FOLDER]

Adds one row in its place. Columns not set stay empty.
  npm run add -- ic3-totals --set year=2026 --set source_id=... --set complaints=...
Nothing is written where the check would find a new error.
Exit status: 0 added, 1 not added, 2 wrong usage.`;

const options = {
  set: { type: 'string', multiple: true, default: [] as string[] },
  data: { type: 'string', default: dataFolder },
} as const;

if (import.meta.main) process.exitCode = await main(process.argv.slice(2), console);

export function main(args: string[], output: Output, replace = replaceFile): Promise<number> {
  return runCommand(args, usage, output, async () => {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const [id, ...others] = positionals;
    const dataset = datasetNamed(id);
    if (others.length > 0)
      throw new UsageError(
        `"${others[0]}"  expected one dataset only. Cells are given with --set.`,
      );
    if (values.set.length === 0)
      throw new UsageError('No cell is given. Write --set COLUMN=VALUE for each.');
    const settings = readSettings(dataset, values.set);
    await requireDataFolder(values.data);
    const plan = await planSettings(values.data, settings);
    for (const { path, text } of plan.files) await replace(path, text);
    output.log(report(plan));
    return 0;
  });
}

async function planSettings(folder: string, row: ReturnType<typeof readSettings>): Promise<Plan> {
  const { tables } = await readTables(folder);
  const faults = faultsOfRow(row, tables);
  if (faults.length > 0) throw new Refusal(faults.map(settingText).join('\n'));
  const plan = await planAdditions(folder, [row]);
  if (plan.errors.length === 0) return plan;
  const errors = plan.errors.map(problemText).join('\n');
  throw new Refusal(`Not added: the check would find these errors.\n${errors}`);
}

function settingText(fault: Problem): string {
  const fix = `Add --set ${fault.column}=...`;
  return problemText(fault.rule === 'required' ? { ...fault, fix } : fault);
}

function report({ files, warnings, open }: Plan): string {
  const added = files.flatMap(({ file, added }) =>
    added.map(({ line, text }) => `${file}:${line}  ${text}`),
  );
  const lines = ['Added', ...added];
  if (open.length > 0)
    lines.push('', 'To do next; the check fails until then:', ...open.map(problemText));
  if (warnings.length > 0)
    lines.push('', 'New warnings of the check:', ...warnings.map(problemText));
  lines.push('', 'See what it changes: npm run diff -- HEAD');
  return lines.join('\n');
}
