import { describe, expect, test } from 'vitest';
import {
  CatalogError,
  type Problem,
  problemAnnotation,
  problemText,
} from '../../src/catalog/problem.ts';
import { compare } from '../../src/order/compare.ts';

const problem: Problem = {
  severity: 'error',
  file: 'data/losses/ic3-states.csv',
  line: 214,
  column: 'losses_usd',
  value: '12,345',
  rule: 'value',
  message: 'expected a whole number without separators',
  fix: 'Write 12345.',
};

describe('the text of a problem', () => {
  test('says subject, value, expectation and fix', () => {
    expect(problemText(problem)).toBe(
      'data/losses/ic3-states.csv:214 losses_usd "12,345"  expected a whole number without separators. Write 12345.',
    );
  });

  test.for([0, Number.MAX_SAFE_INTEGER])('names no line where the file is meant (%d)', (line) => {
    expect(problemText({ ...problem, line, column: null, value: null })).toMatch(
      /^data\/losses\/ic3-states\.csv {2}expected/,
    );
  });

  test('shows an empty value as an empty value', () => {
    expect(problemText({ ...problem, value: '' })).toContain('losses_usd ""  ');
  });

  test.for([
    ['a line break', 'a\nb', '"a\\nb"'],
    ['a quote', 'a"b', '"a\\"b"'],
    ['a mark of direction', 'a\u202eb', '"a\\u202eb"'],
    ['a blank of no width', 'a\u200bb', '"a\\u200bb"'],
    ['a byte order mark', '\ufeffa', '"\\ufeffa"'],
    ['a line separator', 'a\u2028b', '"a\\u2028b"'],
    ['a control character', 'a\u009bb', '"a\\u009bb"'],
  ] as const)('spells out %s', ([, value, shown]) => {
    expect(problemText({ ...problem, value })).toContain(` ${shown}  `);
  });

  test('leaves out the middle of a long value', () => {
    const text = problemText({ ...problem, value: `${'a'.repeat(1e6)}z` });
    expect(text.length).toBeLessThan(200);
    expect(text).toMatch(/"a+…a+z" {2}/);
  });

  test('is one line, whatever the value', () => {
    const value = 'a\r\nb\u2028c\u0085d';
    expect(problemText({ ...problem, value })).not.toMatch(/[\r\n\u2028\u0085]/);
  });
});

describe('the annotation of a problem', () => {
  test('names file, line and rule, and does not repeat the place', () => {
    expect(problemAnnotation(problem)).toBe(
      '::error file=data/losses/ic3-states.csv,line=214,title=value::losses_usd "12,345"  expected a whole number without separators. Write 12345.',
    );
  });

  test('of a whole file stands on its first line', () => {
    const annotation = problemAnnotation({ ...problem, line: 0, column: null, value: null });
    expect(annotation).toMatch(/,line=1,title=value::.*expected a whole number/);
  });

  test('cannot be left by what a cell holds', () => {
    const annotation = problemAnnotation({
      ...problem,
      file: 'data/a,b:c\n.csv',
      value: '100%\n::error::x',
      fix: 'Write\n::warning::y',
    });
    expect(annotation.split('\n')).toHaveLength(1);
    expect(annotation).toContain('file=data/a%2Cb%3Ac%0A.csv,line=214');
    expect(annotation).toContain('100%25');
  });
});

test('a catalog error lists all problems and shows no stack', () => {
  const error = new CatalogError([problem, { ...problem, line: 215 }]);
  expect(error.message.split('\n')).toHaveLength(2);
  expect(error.stack).toBe(`CatalogError\n${error.message}`);
});

test('texts are ordered by code unit', () => {
  expect(['b', 'a', 'B', 'ä', ''].sort(compare)).toEqual(['', 'B', 'a', 'b', 'ä']);
});
