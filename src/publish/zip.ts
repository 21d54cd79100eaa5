import { unzipSync, type Zippable, zipSync } from 'fflate';

/** Content of an archive by path. */
export type Entries = Readonly<Record<string, Uint8Array>>;

/**
 * An archive whose bytes depend on its content alone. Every entry bears the same day,
 * `YYYY-MM-DD`, whatever the clock and the time zone of the machine.
 */
export function zip(entries: Entries, day: string): Uint8Array {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  // The format stores local time, and the library reads it from the date in local time too.
  const mtime = new Date(year, month - 1, date);
  const files: Zippable = {};
  for (const [path, bytes] of Object.entries(entries)) files[path] = [bytes, { mtime }];
  return zipSync(files);
}

/** An archive made by others, packed again by `zip`. Throws if it is no archive. */
export function rezip(archive: Uint8Array, day: string): Uint8Array {
  return zip(unzipSync(archive), day);
}
