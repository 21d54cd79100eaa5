import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

const read = (file: string) => readFileSync(file, 'utf8');

/** Cells of all rows of the tables in a Markdown text, heads and rules left out. */
function tableRows(text: string): readonly (readonly string[])[] {
  return text
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => line.split('|').slice(1, -1))
    .map((cells) => cells.map((cell) => cell.trim()))
    .filter(([first = '']) => !/^-+:?$|^:?-+$|^step$|^folder$/.test(first));
}

const inCode = (cell: string) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);

describe('the way of a number', () => {
  const guide = 'docs/where-a-number-comes-from.md';
  const steps = tableRows(read(guide)).map(([, link = '', names = '']) => {
    const [, shown = '', target = ''] = /^\[(.+)\]\(([^)]+)\)$/.exec(link) ?? [];
    return { shown, file: normalize(join(dirname(guide), target)), names: inCode(names) };
  });

  test('has steps', () => {
    expect(steps.length).toBeGreaterThan(20);
  });

  test.each(steps)('$shown is there and exports what the step names', ({ shown, file, names }) => {
    expect(file).toBe(normalize(shown));
    const code = read(file);
    const missing = names.filter(
      (name) => !new RegExp(`^export (const|(async )?function|class) ${name}\\b`, 'm').test(code),
    );
    expect(missing).toEqual([]);
  });
});

describe('the table of folders', () => {
  const [, section = ''] = read('CONTRIBUTING.md').split('### Folders\n');
  const [table = ''] = section.split('\n### ');
  const parts = tableRows(table)
    .flatMap(([cell = '']) => inCode(cell))
    .filter((name) => name.startsWith('src/'))
    .map((name) => name.replace(/\/$/, ''));

  test('names every folder and file of src once', () => {
    expect(parts.toSorted()).toEqual(
      readdirSync('src')
        .map((name) => `src/${name}`)
        .sort(),
    );
  });

  test('has below each folder those that it uses', () => {
    const importing = /(?:from|import)\s*\(?\s*'(\.[^']+)'/g;
    const climbs = parts.flatMap((part, index) =>
      filesOf(part).flatMap((file) =>
        [...read(file).matchAll(importing)]
          .map(([, path = '']) => join(dirname(file), path))
          .filter((target) => parts.findIndex((other) => isIn(target, other)) > index)
          .map((target) => `${file} uses ${target}`),
      ),
    );
    expect(climbs).toEqual([]);
  });
});

const isIn = (file: string, part: string) => file === part || file.startsWith(`${part}/`);

function filesOf(part: string): readonly string[] {
  const paths = part.endsWith('.ts')
    ? [part]
    : readdirSync(part, { recursive: true, encoding: 'utf8' }).map((name) => join(part, name));
  return paths.filter((path) => /\.(ts|astro)$/.test(path));
}

test('documents link to files that are there', () => {
  const documents = [
    ...readdirSync('.').filter((name) => name.endsWith('.md') && name !== 'NOTICE.md'),
    ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.md'))
      .map((name) => join('docs', name)),
  ];
  const broken = documents.flatMap((document) =>
    [...read(document).matchAll(/\]\(([^)#]+)(#[^)]*)?\)/g)]
      .map(([, target = '']) => target)
      .filter((target) => !/^https?:|^\.\.\/\.\.\/issues/.test(target))
      .filter((target) => !existsSync(join(dirname(document), target)))
      .map((target) => `${document}: ${target}`),
  );
  expect(broken).toEqual([]);
});
