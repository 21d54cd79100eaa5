import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dist } from './built.ts';

interface Block {
  readonly pattern: RegExp;
  readonly removed: readonly string[];
  readonly added: readonly (readonly [name: string, value: string])[];
}

/** Reads `_headers` as the hosts do that know it. Throws for a line that is none of its forms. */
export function readHeaders(text: string): readonly Block[] {
  const blocks: { pattern: RegExp; removed: string[]; added: [string, string][] }[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    if (line.startsWith('/')) {
      const parts = line.split('*').map((part) => part.replace(/[.?+^$()[\]{}|\\]/g, '\\$&'));
      blocks.push({ pattern: new RegExp(`^${parts.join('.*')}$`), removed: [], added: [] });
      continue;
    }
    const [, removed] = /^ {2}! ([\w-]+)$/.exec(line) ?? [];
    const [, name, value] = /^ {2}([\w-]+): (\S.*)$/.exec(line) ?? [];
    if (removed !== undefined) blocks.at(-1)?.removed.push(removed);
    else if (name !== undefined && value !== undefined) blocks.at(-1)?.added.push([name, value]);
    else throw new Error(`_headers: "${line}" is no path, header or removal`);
  }
  return blocks;
}

/** The headers of a file, by name; a header that two rules give stands twice. */
export function headersOf(path: string, blocks: readonly Block[]): readonly [string, string][] {
  let headers: [string, string][] = [];
  for (const { pattern, removed, added } of blocks) {
    if (!pattern.test(path)) continue;
    headers = headers.filter(([name]) => !removed.includes(name));
    for (const [name, value] of added) headers.push([name, value]);
  }
  return headers;
}

/** The rules of the built site. */
export const builtHeaders = () => readHeaders(readFileSync(join(dist, '_headers'), 'utf8'));
