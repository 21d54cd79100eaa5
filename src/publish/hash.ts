import { createHash } from 'node:crypto';
import { compare } from '../order/compare.ts';

/** SHA-256 of bytes, in hexadecimal digits. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Checksums as `sha256sum -c` reads them, sorted by name. */
export function checksums(files: Iterable<readonly [name: string, bytes: Uint8Array]>): string {
  return [...files]
    .sort(([a], [b]) => compare(a, b))
    .map(([name, bytes]) => `${sha256(bytes)}  ${name}\n`)
    .join('');
}
