import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { readTables } from '../src/catalog/load.ts';
import { nearest } from '../src/catalog/nearest.ts';
import { problemText } from '../src/catalog/problem.ts';
import { replaceFiles } from '../src/catalog/write.ts';
import { cacheFolder, dataFolder } from '../src/config.ts';
import { makeDownload, type Network } from '../src/import/download.ts';
import type { Feed } from '../src/import/feed.ts';
import { feeds } from '../src/import/feeds.ts';
import { propose } from '../src/import/proposal.ts';
import { proposalText } from '../src/import/proposal-text.ts';
import { readSavedCopy } from '../src/import/saved-copy.ts';
import { type Output, Refusal, runCommand, UsageError } from '../src/maintain/command.ts';
import { requireDataFolder } from '../src/maintain/folder.ts';
import { planAdditions } from '../src/maintain/plan.ts';
import { withProgress } from '../src/maintain/progress.ts';
import { layOut } from '../src/maintain/wrap.ts';
import { tell } from '../src/order/steps.ts';

const usage = `Usage: npm run import -- FEED [--year YEAR] [--from PATH] [--dry-run] [--data FOLDER]

Reads official data and adds what is new, as rows of a new document. Values on
record are never overwritten: what changed or is gone is listed, for a person to look at.
--from reads a saved file or folder; without it the publisher is asked.
--dry-run writes nothing. Without a feed, the feeds are listed.
Exit status: 0 read, 1 not read or not written, 2 wrong usage.`;

const options = {
  year: { type: 'string' },
  from: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  data: { type: 'string', default: dataFolder },
} as const;

const network: Network = { fetch, wait: (milliseconds) => setTimeout(milliseconds) };

if (import.meta.main) {
  const today = new Date().toISOString().slice(0, 10);
  process.exitCode = await withProgress(() => main(process.argv.slice(2), console, today));
}

/** `today` as `YYYY-MM-DD`, the day on which a document is read. */
export function main(args: string[], output: Output, today: string, world = network) {
  return runCommand(args, usage, output, async () => {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const [id, extra] = positionals;
    if (id === undefined) {
      output.log(listOfFeeds());
      return 0;
    }
    if (extra !== undefined) throw new UsageError(`"${extra}"  expected one feed only.`);
    const feed = feedNamed(id);
    await requireDataFolder(values.data);
    tell({ name: `Fetching ${feed.id}` });
    const asked = { year: yearOf(values.year), today };
    const files =
      values.from === undefined
        ? await feed.fetch(makeDownload(join(cacheFolder, 'import', feed.id), today, world), asked)
        : await readSavedCopy(values.from);
    const { tables } = await readTables(values.data);
    const reading = await feed.read(files, asked, tables);
    const proposal = propose(reading.additions, tables, feed.newsOnly);
    output.log(proposalText(reading, proposal));
    if (proposal.fresh.length === 0) return 0;
    const plan = await planAdditions(values.data, proposal.fresh);
    if (plan.errors.length > 0)
      throw new Refusal(
        `\nNothing was written: the check would find these errors.\n${plan.errors.map(problemText).join('\n')}`,
      );
    if (values['dry-run']) output.log('\nNothing was written: this was a dry run.');
    else {
      await replaceFiles(new Map(plan.files.map(({ path, text }) => [path, text])));
      output.log('\nWritten. See what it changes: npm run diff -- HEAD');
    }
    const open = [...plan.open, ...plan.warnings];
    if (open.length > 0) output.log(`\nThe check asks:\n${open.map(problemText).join('\n')}`);
    return 0;
  });
}

function listOfFeeds(): string {
  return layOut(feeds.map(({ id, title, schedule, page }) => [id, schedule, `${title}: ${page}`]));
}

function feedNamed(id: string): Feed {
  const ids = feeds.map((feed) => feed.id);
  const found = feeds.find((feed) => feed.id === id);
  if (found) return found;
  const near = nearest(id, ids);
  throw new UsageError(`"${id}"  no such feed. Write ${near ?? ids.join(', ')}.`);
}

function yearOf(text: string | undefined): number | undefined {
  if (text === undefined || /^2\d{3}$/.test(text)) return text === undefined ? text : Number(text);
  throw new UsageError(`--year "${text}"  expected a year of four digits.`);
}
