import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { Cancelled, openTerminal } from '../../src/maintain/terminal.ts';

function streams() {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const terminal = openTerminal(input, output);
  const shown: string[] = [];
  output.on('data', (chunk) => shown.push(String(chunk)));
  return { input, terminal, shown };
}

test('says a line and asks for one', async () => {
  const { input, terminal, shown } = streams();
  terminal.say('Hello');
  const answer = terminal.ask('name> ');
  input.write('  Ada \n');
  expect(await answer).toBe('Ada');
  expect(shown.join('')).toBe('Hello\nname> ');
});

test('lines that come before their question are its answers', async () => {
  const { input, terminal } = streams();
  const first = terminal.ask('a> ');
  input.write('1\n2\n\n4\n');
  expect(await first).toBe('1');
  expect([await terminal.ask('b> '), await terminal.ask('c> '), await terminal.ask('d> ')]).toEqual(
    ['2', '', '4'],
  );
});

test('a question that finds no more input is cancelled', async () => {
  const { input, terminal } = streams();
  const answer = terminal.ask('a> ');
  input.end();
  await expect(answer).rejects.toThrow(Cancelled);
  await expect(terminal.ask('b> ')).rejects.toThrow('Nothing was written.');
});

test('the last lines before the end are still answers', async () => {
  const { input, terminal } = streams();
  const first = terminal.ask('a> ');
  input.end('1\n2\n');
  expect(await first).toBe('1');
  expect(await terminal.ask('b> ')).toBe('2');
  await expect(terminal.ask('c> ')).rejects.toThrow(Cancelled);
});

test('Ctrl-C cancels the question, whatever was typed ahead', async () => {
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => input });
  const output = Object.assign(new PassThrough(), { isTTY: true, columns: 80 });
  const terminal = openTerminal(input, output);
  const answer = terminal.ask('a> ');
  input.write('half\u0003');
  await expect(answer).rejects.toThrow(Cancelled);
  await expect(terminal.ask('b> ')).rejects.toThrow(Cancelled);
});
