import { Writable } from 'node:stream';
import { expect, test, vi } from 'vitest';
import { duration, stepText, withProgress } from '../../src/maintain/progress.ts';
import { tell } from '../../src/order/steps.ts';

/** What a command writes to a file or to the log of a service: no terminal. */
function log() {
  let text = '';
  const stream = new Writable({
    write(chunk, _encoding, done) {
      text += chunk;
      done();
    },
  });
  return {
    stream: Object.assign(stream, { isTTY: false }) as never,
    lines: () => text.split('\n'),
  };
}

/** A clock that moves only when it is told to. */
function clock() {
  let time = 0;
  return {
    now: () => time,
    wait: (milliseconds: number) => {
      time += milliseconds;
    },
  };
}

test('work of a moment shows nothing', async () => {
  const { stream, lines } = log();
  const { now, wait } = clock();
  const result = await withProgress(
    async () => {
      tell({ name: 'Reading' });
      wait(1999);
      tell({ name: 'Checking' });
      return 'sound';
    },
    { stream, now },
  );
  expect([result, lines()]).toEqual(['sound', ['']]);
});

test('in a log each step is one line, however many of its parts are done', async () => {
  const { stream, lines } = log();
  const { now, wait } = clock();
  await withProgress(
    async () => {
      wait(2000);
      tell({ name: 'Reading' });
      for (let done = 0; done <= 40; done += 1) tell({ name: 'Rendering', done, of: 40 });
      tell({ name: 'Writing' });
    },
    { stream, now },
  );
  expect(lines().filter(Boolean)).toEqual(['Reading', 'Rendering', 'Writing']);
});

test('on a terminal one line is written over and gone in the end', async () => {
  const { stream, lines } = log();
  const terminal = Object.assign(stream, {
    isTTY: true,
    columns: 80,
    cursorTo: () => true,
    moveCursor: () => true,
    clearLine: () => true,
  });
  vi.stubEnv('CI', undefined);
  vi.stubEnv('TERM', 'xterm');
  await withProgress(
    async () => {
      tell({ name: 'Rendering', done: 1, of: 40 });
      tell({ name: 'Rendering', done: 2, of: 40 });
    },
    { stream: terminal, after: 0, now: () => 0 },
  );
  vi.unstubAllEnvs();
  const text = lines().join('\n');
  expect(text).toContain('Rendering: 1 of 40');
  expect(text).toContain('Rendering: 2 of 40');
  expect(text).not.toContain('\n');
});

test('after the work, and after work that fails, nobody listens any more', async () => {
  const { stream, lines } = log();
  const failing = withProgress(() => Promise.reject(new Error('no')), { stream, after: 0 });
  await expect(failing).rejects.toThrow('no');
  tell({ name: 'Reading' });
  expect(lines()).toEqual(['']);
});

test('a counted step says what is left once it can be told', () => {
  const step = { name: 'Rendering', done: 1200, of: 3000 };
  expect(stepText(step, 2999)).toBe('Rendering: 1,200 of 3,000');
  expect(stepText(step, 12_000)).toBe('Rendering: 1,200 of 3,000, about 18 s left');
  expect(stepText({ ...step, done: 0 }, 12_000)).toBe('Rendering: 0 of 3,000');
  expect(stepText({ name: 'Writing' }, 12_000)).toBe('Writing');
});

test('a duration over a minute has its minutes', () => {
  expect([0, 1, 59_000, 60_000, 125_000].map(duration)).toEqual([
    '0 s',
    '1 s',
    '59 s',
    '1 min 0 s',
    '2 min 5 s',
  ]);
});
