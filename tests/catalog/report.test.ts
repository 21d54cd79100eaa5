import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import type { Problem } from '../../src/catalog/problem.ts';
import { isReportFormat, report } from '../../src/catalog/report.ts';

const error: Problem = {
  severity: 'error',
  file: 'data/losses/ic3-states.csv',
  line: 214,
  column: 'losses_usd',
  value: '12,345',
  rule: 'value',
  message:
    'expected a whole number without separators, and here are more words than fit on one line',
  fix: 'Write 12345.',
};

const warning: Problem = { ...error, severity: 'warning', line: 215 };

const piped = { rows: 1234, terminalWidth: undefined };

describe('piped', () => {
  test('each problem is one line without colours, a count follows', () => {
    const lines = report([error, warning], 'text', piped).split('\n');
    expect(lines).toHaveLength(3);
    expect(lines.join('')).toBe(stripVTControlCharacters(lines.join('')));
    expect(lines[0]).toMatch(/^data\/losses\/ic3-states\.csv:214 losses_usd "12,345" {2}expected/);
    expect(lines[2]).toBe('1234 rows read: 1 error, 1 warning');
  });

  test('sound data is a count alone', () => {
    expect(report([], 'text', piped)).toBe('1234 rows read: 0 errors, 0 warnings');
  });
});

describe('in a terminal', () => {
  const lines = (terminalWidth: number, problem = error) =>
    stripVTControlCharacters(report([problem], 'text', { rows: 1, terminalWidth }))
      .split('\n')
      .slice(0, -1);

  test.for([40, 80, 200])('words are folded at %d columns, at most 80', (width) => {
    const [place, ...words] = lines(width);
    expect(place).toBe('error data/losses/ic3-states.csv:214 losses_usd "12,345"');
    expect(Math.max(...words.map(({ length }) => length))).toBeLessThanOrEqual(Math.min(width, 80));
    expect(words.every((line) => line.startsWith('  '))).toBe(true);
    expect(words.map((line) => line.trim()).join(' ')).toBe(`${error.message}. ${error.fix}`);
  });

  test('a word longer than the line stands alone and whole', () => {
    const long = 'x'.repeat(120);
    expect(lines(80, { ...error, fix: `Write ${long} here.` })).toContain(`  ${long}`);
  });

  test('a value that holds two blanks is not taken for the end of the place', () => {
    const [place, ...words] = lines(80, { ...error, value: 'a  b' });
    expect(place).toContain('"a  b"');
    expect(words.join(' ')).toContain('expected');
  });
});

test('JSON is the problems alone', () => {
  expect(JSON.parse(report([error, warning], 'json', piped))).toEqual([error, warning]);
  expect(JSON.parse(report([], 'json', piped))).toEqual([]);
});

test('GitHub gets one annotation for each problem', () => {
  const lines = report([error, warning], 'github', { ...piped, terminalWidth: 80 }).split('\n');
  expect(lines[0]).toMatch(/^::error file=/);
  expect(lines[1]).toMatch(/^::warning file=/);
  expect(lines[2]).toBe('1234 rows read: 1 error, 1 warning');
});

test('formats are those three', () => {
  expect(['text', 'json', 'github', 'xml', ''].map(isReportFormat)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});
