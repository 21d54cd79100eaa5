import { lstatSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

/** A file of a million rows has 100 MB; nothing among the data comes near. */
export const largestFile = 120e6;

/**
 * The bytes of a plain file of sane size; null for anything else: missing, a folder, a link, a pipe
 * that never ends, a device.
 */
export async function readPlainFile(path: string): Promise<Buffer | null> {
  return isPlainFile(path) ? readFile(path).catch(() => null) : null;
}

export function isPlainFile(path: string): boolean {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  return stats?.isFile() === true && stats.size <= largestFile;
}
