import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { replaceFile } from '../src/catalog/write.ts';
import { codeFolder, dataFolder } from '../src/config.ts';
import { type Output, runCommand, UsageError } from '../src/maintain/command.ts';
import { previewData } from '../src/maintain/preview.ts';
import { previewHtml, previewSummary } from '../src/maintain/preview-html.ts';
import { withProgress } from '../src/maintain/progress.ts';

const usage = `Usage: npm run preview -- OLD [NEW] [--out FILE]

Writes one HTML page with every figure and sentence that differs between two
versions of the data, before and after side by side, and prints the changes that
weigh most. OLD and NEW are folders or git revisions; without NEW, OLD is compared
with the data folder as it is now. Without --out, the page is preview.html.
Exit status: 0 compared, 1 one side cannot be read, 2 wrong usage.`;

const options = { out: { type: 'string', default: 'preview.html' } } as const;

if (import.meta.main)
  process.exitCode = await withProgress(() => main(process.argv.slice(2), console, process.cwd()));

/** `repository` is the folder in which revisions are looked for. */
export function main(args: string[], output: Output, repository: string): Promise<number> {
  return runCommand(args, usage, output, async () => {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const [old, now = relative(repository, dataFolder), extra] = positionals;
    if (old === undefined) throw new UsageError('Compare with what? Write for example HEAD.');
    if (extra !== undefined) throw new UsageError(`"${extra}"  expected at most OLD and NEW.`);
    const sheets = await Promise.all(
      ['tokens.css', 'figures.css'].map((name) =>
        readFile(join(codeFolder, 'styles', name), 'utf8'),
      ),
    );
    await previewData(old, now, repository, async (preview) => {
      const title = `What readers see: ${old} and ${now}`;
      await replaceFile(values.out, previewHtml(preview, title, sheets));
      output.log(`${previewSummary(preview)}\n\nBefore and after: ${values.out}`);
    });
    return 0;
  });
}
