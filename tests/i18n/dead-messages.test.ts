import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { en } from '../../src/i18n/en/index.ts';

const code = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(ts|astro)$/.test(file) && !file.startsWith('i18n'))
  .map((file) => readFileSync(join('src', file), 'utf8'))
  .join('\n');

/** Names by which code asks for a message: `w.title`, `{ title }`, `w.kinds[kind]`. */
const named = new Set([...code.matchAll(/[.{,'"]\s*([A-Za-z][\w-]*)/g)].map(([, name]) => name));
/** Groups from which code takes a message by its code. */
const indexed = new Set(
  [
    ...code.matchAll(
      /\b(\w+)\)?(?:\?\.)?\[|Object\.(?:keys|values|entries)(?:<\w+>)?\([\w.]*?(\w+)\)/g,
    ),
  ].map(([, inBrackets, all]) => inBrackets ?? all),
);

function unused(messages: object, path: readonly string[]): readonly string[] {
  return Object.entries(messages).flatMap(([key, message]) => {
    const own = [...path, key];
    const isUsed = named.has(key) || indexed.has(path.at(-1) ?? '');
    if (typeof message !== 'object' || message === null) return isUsed ? [] : [own.join('.')];
    return Array.isArray(message) ? [] : unused(message, own);
  });
}

test('every message is asked for by name, or its group by code', () => {
  expect(unused(en.messages, [])).toEqual([]);
});
