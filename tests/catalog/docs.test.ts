import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { main } from '../../scripts/docs.ts';
import { allRules } from './cases.ts';

const output = () => {
  const lines: string[] = [];
  const keep = (text: string) => void lines.push(text);
  return { lines, log: keep, error: keep };
};

test('docs/checks.md describes the rules as they are', async () => {
  const printed = output();
  expect(await main(['--check'], printed), printed.lines.join('\n')).toBe(0);
});

test('docs/checks.md has an entry for every rule and a table of what is caught', async () => {
  const text = await readFile('docs/checks.md', 'utf8');
  const missing = allRules.filter(({ id }) => !text.includes(`\n### \`${id}\` (`));
  expect(missing).toEqual([]);
  expect(text).toMatch(/\n\| all, weighed by digits \|/);
});

test('the command explains itself', async () => {
  const printed = output();
  expect(await main(['--help'], printed)).toBe(0);
  expect(printed.lines.join('\n')).toMatch(/^Usage: npm run docs/);
  expect(await main(['--unknown'], output())).toBe(2);
});
