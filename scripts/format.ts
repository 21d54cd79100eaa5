import { parseArgs } from 'node:util';
import { problemText } from '../src/catalog/problem.ts';
import { replaceFile } from '../src/catalog/write.ts';
import { dataFolder } from '../src/config.ts';
import { type Output, runCommand } from '../src/maintain/command.ts';
import { requireDataFolder } from '../src/maintain/folder.ts';
import { readForms } from '../src/maintain/forms.ts';

const usage = `Usage: npm run format [-- --check] [--data FOLDER]

Rewrites every dataset file in its one canonical form: UTF-8, LF, rows sorted by
key, quotes only where needed, no extra spaces; outlines one a line. Changes no
values but the first and last year of crime types, which follow from figures.
  --check   write nothing, list the files that are not in this form
Exit status: 0 all files in this form, 1 some are not, 2 wrong usage.`;

const options = {
  check: { type: 'boolean', default: false },
  data: { type: 'string', default: dataFolder },
} as const;

if (import.meta.main) process.exitCode = await main(process.argv.slice(2), console);

export function main(args: string[], output: Output, replace = replaceFile): Promise<number> {
  return runCommand(args, usage, output, async () => {
    const { check, data } = parseArgs({ args, options }).values;
    await requireDataFolder(data);
    const forms = await readForms(data);
    const changed = forms.filter(({ firstChange }) => firstChange !== null);
    const unclear = forms.filter(({ text }) => text === null);
    for (const { file, path, text, firstChange } of changed) {
      if (!check && text !== null) await replace(path, text);
      output.log(check ? `${file}:${firstChange}  not in canonical form` : `${file}  rewritten`);
    }
    const problems = unclear.flatMap((form) => form.problems);
    if (problems.length > 0) {
      output.error('Left as they are, because cells could be lost:');
      output.error(problems.map(problemText).join('\n'));
    }
    output.log(summary(forms.length, changed.length, unclear.length, check));
    return unclear.length > 0 || (check && changed.length > 0) ? 1 : 0;
  });
}

function summary(read: number, changed: number, unclear: number, check: boolean): string {
  const unread = unclear > 0 ? `, ${unclear} left as they are` : '';
  const fix = check && changed > 0 ? '. Run `npm run format`' : '';
  return `${read} files: ${changed} ${check ? 'to be rewritten' : 'rewritten'}${unread}${fix}`;
}
