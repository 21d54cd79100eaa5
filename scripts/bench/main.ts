import { parseArgs } from 'node:util';
import { runCommand, UsageError } from '../../src/maintain/command.ts';
import { measureCharts } from './charts.ts';
import { measureCheck } from './check.ts';
import type { Choice } from './choice.ts';
import { measureDamage } from './damage.ts';
import { writeSection } from './report.ts';
import { measureScale } from './scale.ts';
import { measureSite } from './site.ts';
import { measureWeb } from './web.ts';

const usage = `Usage: npm run bench -- [part…] [--runs 3] [--sizes 100,1000,5000] [--limit 400] [--without-peers]

Measures and writes docs/records/bench.md. Parts, all by default:
  check   the check of the data, 10,000 to 1,000,000 rows, beside PapaParse
  damage  which slips in the data the check finds
  site    the build of the real site, and again after one changed row
  build   made-up detail pages, as many as --sizes says, beside other site generators and a bare
          loop. What is expected to take longer than --limit seconds is not run but extrapolated.
  charts  when the charts of the site in dist/ stand on a slow phone, beside other site generators
  web     web vitals of the site in dist/ on a slow phone, and Lighthouse

Other generators and Lighthouse are installed from npm into temporary folders.
On 2 quiet cores: check 3 minutes, site 3, build 20, charts 3, web 4.`;

const parts = {
  check: { title: 'The check', measure: measureCheck },
  damage: { title: 'Damaged data', measure: measureDamage },
  site: { title: 'The site', measure: measureSite },
  build: { title: 'Many pages', measure: measureScale },
  charts: { title: 'Charts to be seen', measure: measureCharts },
  web: { title: 'In the browser', measure: measureWeb },
};

process.exitCode = await runCommand(process.argv.slice(2), usage, console, async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      runs: { type: 'string', default: '3' },
      sizes: { type: 'string', default: '100,1000,5000' },
      limit: { type: 'string', default: '400' },
      'without-peers': { type: 'boolean', default: false },
    },
  });
  const choice: Choice = {
    runs: wholeNumber(values.runs, '--runs'),
    sizes: values.sizes.split(',').map((size) => wholeNumber(size, '--sizes')),
    limit: wholeNumber(values.limit, '--limit'),
    withPeers: !values['without-peers'],
    say: (line) => console.error(line),
  };
  const unknown = positionals.filter((name) => !(name in parts));
  if (unknown.length > 0) throw new UsageError(`no part "${unknown.join('", "')}"`);
  for (const [name, { title, measure }] of Object.entries(parts)) {
    if (positionals.length > 0 && !positionals.includes(name)) continue;
    const text = await measure(choice);
    const flags = [
      `--runs ${values.runs}`,
      ...(name === 'build' ? [`--sizes ${values.sizes}`] : []),
    ];
    await writeSection(title, ['npm run bench --', name, ...flags].join(' '), text);
    console.log(`## ${title}\n\n${text}\n`);
  }
  return 0;
});

function wholeNumber(text: string, option: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) {
    throw new UsageError(`${option} "${text}": expected a whole number from 1 on`);
  }
  return number;
}
