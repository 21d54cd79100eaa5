import { existsSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { en } from '../../src/i18n/en/index.ts';

const files = readdirSync('src/i18n', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .sort();

test('the words of a figure are in a file that has the name of the figure’s own', () => {
  const named = files
    .filter((file) => file.startsWith('en/figures/') && !file.endsWith('/index.ts'))
    .map((file) => basename(file, '.ts'))
    .sort();
  expect(Object.keys(en.messages.figures).sort()).toEqual(named);
  expect(named.filter((name) => !existsSync(`src/figures/${name}.ts`))).toEqual([]);
});

test('files of words are named in small letters with hyphens', () => {
  expect(files.filter((file) => !/^[a-z0-9/-]+\.ts$/.test(file))).toEqual([]);
});
