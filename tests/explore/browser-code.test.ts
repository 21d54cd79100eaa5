import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

/** Files that a script takes along, from its first on; types are gone by then. */
function reached(first: string): ReadonlyMap<string, string> {
  const from = new Map<string, string>();
  const follow = (file: string) => {
    const code = readFileSync(file, 'utf8');
    for (const [, clause = '', target = ''] of code.matchAll(
      /(?:^|\n)(?:import|export) ([^;]*?) from '([^']+)'|\bimport\('([^']+)'\)/g,
    )) {
      if (clause.startsWith('type ') || target === '') continue;
      const next = target.startsWith('.') ? join(dirname(file), target) : target;
      if (from.has(next)) continue;
      from.set(next, file);
      if (next.endsWith('.ts')) follow(next);
    }
  };
  follow(first);
  return from;
}

test('what draws in the browser takes along neither the data nor the words of the whole site', () => {
  const files = reached('src/client/explore/explorer.ts');
  expect([...files.keys()]).toContain('src/figures/charts/year-lines.ts');
  const packages = [...files.keys()].filter((file) => !file.startsWith('src/'));
  expect(packages).toEqual(['@observablehq/plot']);
  for (const file of [
    'src/config.ts',
    'src/i18n/index.ts',
    'src/i18n/en/index.ts',
    'src/datasets/all.ts',
  ])
    expect(files.get(file), file).toBeUndefined();
});
