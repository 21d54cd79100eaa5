import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { type Problem, problemText } from '../src/catalog/problem.ts';
import { rules } from '../src/catalog/rules/all.ts';
import { formRules } from '../src/catalog/rules/form.ts';
import type { Rule } from '../src/catalog/rules/rule.ts';
import { replaceFile } from '../src/catalog/write.ts';
import { type Output, runCommand } from '../src/maintain/command.ts';
import { caseNames, caseProblems, ruleOf } from '../tests/catalog/cases.ts';

const usage = `Usage: npm run docs [-- --check | --rules]

Writes docs/checks.md: every rule of the check with an example of its message,
taken from tests/data-cases/, and how many single-digit changes of the data the
rules catch. The latter takes half a minute.
  --check   write nothing; fail where the rules are described otherwise
  --rules   write the rules only; the measured shares stay as they are
Exit status: 0 written or up to date, 1 not up to date, 2 wrong usage.`;

const path = 'docs/checks.md';

/** What stands between these is measured on the data, so it is not compared. */
const measured = { start: '<!-- measured by npm run docs -->', end: '<!-- end of measured -->' };

if (import.meta.main) process.exitCode = await main(process.argv.slice(2), console);

export function main(args: string[], output: Output): Promise<number> {
  return runCommand(args, usage, output, async () => {
    const { check, rules: alone } = parseArgs({
      args,
      options: { check: { type: 'boolean' }, rules: { type: 'boolean' } },
    }).values;
    if (check) return compare(output);
    if (alone) {
      await replaceFile(path, await page(measuredPart(await readFile(path, 'utf8'))));
      output.log(`${path}  written, measured shares as they were`);
      return 0;
    }
    const { measureShares, sharesTable } = await import('../tests/catalog/mutations.ts');
    await replaceFile(path, await page(sharesTable(measureShares())));
    output.log(`${path}  written`);
    return 0;
  });
}

async function compare(output: Output): Promise<number> {
  const text = await readFile(path, 'utf8').catch(() => '');
  const same = text === (await page(measuredPart(text)));
  output.log(same ? `${path}  up to date` : `${path}  not up to date. Run \`npm run docs\``);
  return same ? 0 : 1;
}

function measuredPart(text: string): string {
  const start = text.indexOf(measured.start);
  const end = text.indexOf(measured.end);
  return start === -1 || end === -1 ? '' : text.slice(start + measured.start.length, end).trim();
}

async function page(table: string): Promise<string> {
  const [form, comparing] = await Promise.all([formRules, rules].map(entries));
  return `# What the check checks

\`npm run check\` reads every file in \`data/\` and lists everything it finds at once, by file and line. It runs on every pull request. Nothing is changed: you decide what is right.

Each message says where it is, what is there, what was expected, and what to do:

    data/losses/ic3-states.csv:214 losses_usd "12,345"  expected a whole number without separators, 0 or more. Write 12345.

- An **error** keeps the site from being built.
- A **warning** is something a person should look at. On a pull request it fails too (\`npm run check -- --strict\`). If the value is right, say why in the \`note\` of the row, with the words that the message gives: the note is shown to readers, and the warning is gone.

For each rule and file, the first twenty messages are listed and the rest counted. Rules that compare files wait until every row of those files can be read.

Correct the errors of form first. \`npm run format\` does much of it for you: order, quotes, line ends and spaces.

## Form: files, lines and cells

${form}

## Sense: rows compared with each other

${comparing}

## How much the rules catch

A wrong digit is the likeliest mistake when figures are typed from a report. So we try: in each dataset, up to 150 digits are changed, one at a time, and the check runs. The digits are drawn by a fixed rule, the new digit keeps the cell well formed, and years are left out (as part of the key, a wrong one is out of order). A change is caught where any rule finds anything.

Mistakes in figures that two sources give are caught almost always, and so are those in figures that follow from others. Only a second reader can check a figure that one source alone gives.

${measured.start}
${table}
${measured.end}

*Written by \`npm run docs\` from \`src/catalog/rules/\` and \`tests/data-cases/\`.*
`;
}

async function entries(described: readonly Pick<Rule, 'id' | 'severity' | 'guards' | 'fix'>[]) {
  const parts = described.map(async ({ id, severity, guards, fix }) => {
    const example = await exampleOf(id);
    return `### \`${id}\` (${severity})\n\n${guards}\n\n    ${problemText(example)}\n\n${fix}`;
  });
  return (await Promise.all(parts)).join('\n\n');
}

/** The first problem of a rule in the first of its cases that has one; throws where none has. */
async function exampleOf(id: string): Promise<Problem> {
  for (const name of caseNames.filter((each) => ruleOf(each) === id)) {
    const own = (await caseProblems(name)).find(({ rule }) => rule === id);
    if (own) return own;
  }
  throw new Error(`${id}  expected a case in tests/data-cases/ that shows what it finds. Add one.`);
}
