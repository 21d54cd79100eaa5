import { describe, expect, test } from 'vitest';
import { Collector } from '../../src/catalog/collector.ts';

const found = (line: number, column: string | null = null) => ({
  line,
  column,
  message: 'wrong',
  fix: 'Fix it.',
});

function collected(add: (problems: Collector) => void) {
  const problems = new Collector();
  add(problems);
  return problems.list();
}

test('a problem is an error, of no column and no value, unless said otherwise', () => {
  const [plain, warning] = collected((problems) => {
    problems.add('value', 'data/a.csv', { line: 1, message: 'wrong', fix: 'Fix it.' });
    problems.add('value', 'data/b.csv', { ...found(1, 'x'), value: 'y', severity: 'warning' });
  });
  expect(plain).toMatchObject({ severity: 'error', column: null, value: null, rule: 'value' });
  expect(warning).toMatchObject({ severity: 'warning', column: 'x', value: 'y' });
});

test('problems are sorted by file, line, column and rule', () => {
  const list = collected((problems) => {
    problems.add('value', 'data/b.csv', found(1));
    problems.add('value', 'data/a.csv', found(10, 'x'));
    problems.add('value', 'data/a.csv', found(9, 'y'));
    problems.add('order', 'data/a.csv', found(9, 'x'));
    problems.add('blanks', 'data/a.csv', found(9, 'x'));
  });
  expect(list.map(({ file, line, column, rule }) => `${file}:${line} ${column} ${rule}`)).toEqual([
    'data/a.csv:9 x blanks',
    'data/a.csv:9 x order',
    'data/a.csv:9 y value',
    'data/a.csv:10 x value',
    'data/b.csv:1 null value',
  ]);
});

describe('of one rule and file', () => {
  const many = (count: number) => (problems: Collector) => {
    for (let line = count; line > 0; line -= 1)
      problems.add('value', 'data/a.csv', found(line, 'x'));
  };

  test('twenty are listed without a count', () => {
    expect(collected(many(20))).toHaveLength(20);
  });

  test('the others are counted at the end', () => {
    const list = collected(many(21));
    expect(list).toHaveLength(21);
    expect(list.at(-1)?.message).toBe('and 1 more of the rule "value"');
  });

  test('all columns together count, the first lines are listed', () => {
    const list = collected((problems) => {
      for (const column of ['b', 'a']) {
        for (let line = 1; line <= 15; line += 1)
          problems.add('value', 'data/a.csv', found(line, column));
      }
    });
    expect(list.slice(0, 4).map(({ line, column }) => `${line} ${column}`)).toEqual([
      '1 a',
      '1 b',
      '2 a',
      '2 b',
    ]);
    expect(list.at(-1)?.message).toBe('and 10 more of the rule "value"');
  });

  test('another rule and another file are counted apart', () => {
    const list = collected((problems) => {
      many(25)(problems);
      problems.add('value', 'data/a.csv.csv', found(1));
      problems.add('value-two', 'data/a.csv', found(1));
    });
    expect(list.filter(({ message }) => message.startsWith('and '))).toHaveLength(1);
    expect(list).toHaveLength(23);
  });

  test('the count has the severity of what it counts', () => {
    const list = collected((problems) => {
      for (let line = 1; line <= 30; line += 1) {
        problems.add('value', 'data/a.csv', { ...found(line), severity: 'warning' });
      }
    });
    expect(new Set(list.map(({ severity }) => severity))).toEqual(new Set(['warning']));
  });

  test('a million keep no more than the first of each column', () => {
    const list = collected((problems) => {
      for (let line = 1; line <= 1_000_000; line += 1)
        problems.add('value', 'data/a.csv', found(line));
    });
    expect(list).toHaveLength(21);
    expect(list.at(-1)?.message).toBe('and 999980 more of the rule "value"');
  });
});

test('a list can be asked for twice, and grows in between', () => {
  const problems = new Collector();
  problems.add('value', 'data/a.csv', found(2));
  expect(problems.list()).toHaveLength(1);
  problems.add('value', 'data/a.csv', found(1));
  expect(problems.list().map(({ line }) => line)).toEqual([1, 2]);
});
