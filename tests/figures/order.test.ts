import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('no figure orders its rows by a language: its downloads are the same in all', () => {
  const files = readdirSync('src/figures', { recursive: true, encoding: 'utf8' });
  const byLanguage = files
    .filter((file) => file.endsWith('.ts'))
    .filter((file) =>
      /\bf\.compare\b|localeCompare/.test(readFileSync(`src/figures/${file}`, 'utf8')),
    );
  expect(byLanguage).toEqual([]);
});
