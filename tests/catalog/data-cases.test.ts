import { describe, expect, test } from 'vitest';
import { readTables } from '../../src/catalog/load.ts';
import {
  allRules,
  baseFolder,
  caseNames,
  caseProblems,
  expectedLines,
  keepChanged,
  linesOf,
  ruleOf,
  strayFiles,
} from './cases.ts';

test('the base of all cases is sound', async () => {
  expect(linesOf((await readTables(baseFolder)).problems)).toEqual([]);
});

describe('a case', () => {
  test.for(caseNames)('%s', async (name) => {
    expect(await strayFiles(name), 'files that belong to no case').toEqual([]);
    const [expected, lines] = [await expectedLines(name), linesOf(await caseProblems(name))];
    const isSame = expected !== null && expected.join('\n') === lines.join('\n');
    await keepChanged(name, isSame ? null : lines);
    const path = `tests/data-cases/${name}`;
    expect(lines, `see ${path}/problems-changed.txt; if it is right, rename it`).toEqual(expected);
  });
});

describe('the cases', () => {
  test('are each named after a rule', () => {
    expect(caseNames.filter((name) => ruleOf(name) === undefined)).toEqual([]);
  });

  test.for(allRules)('show what $id finds', async ({ id, severity }) => {
    const names = caseNames.filter((name) => ruleOf(name) === id);
    const lines = await Promise.all(names.map(expectedLines));
    expect(severity).toMatch(/^(error|warning)$/);
    expect(lines.some((each) => each !== null && each.length > 0)).toBe(true);
  });

  test.for(allRules.filter(({ fix }) => fix.includes('in the note')))(
    'show how to justify what $id finds',
    async ({ id, fix }) => {
      expect(await expectedLines(`${id}-justified`), fix).toEqual([]);
    },
  );

  test('belong to rules that each have an id of their own', () => {
    const ids = allRules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
