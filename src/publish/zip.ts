import { type Zippable, zipSync } from 'fflate';

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
  for (const [path, bytes] of Object.entries(entries)) files[path] = [bytes, { mtime, level: 9 }];
  return zipSync(files);
}

/** Where the format keeps what is needed here; see APPNOTE.TXT of PKWARE, 4.3. */
const endRecord = { signature: 0x06054b50, length: 22, count: 10, directory: 16 } as const;
const directoryEntry = {
  length: 46,
  time: 12,
  name: 28,
  extra: 30,
  comment: 32,
  local: 42,
} as const;
const localEntry = { time: 10 } as const;

/** The same archive with every entry dated to midnight of one day; in place, without packing anew. */
export function redate(archive: Uint8Array, day: string): Uint8Array {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const stamp = ((year - 1980) << 25) | (month << 21) | (date << 16);
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = archive.length - endRecord.length;
  if (view.getUint32(end, true) !== endRecord.signature) throw new Error('this is no zip archive');
  let at = view.getUint32(end + endRecord.directory, true);
  for (let left = view.getUint16(end + endRecord.count, true); left > 0; left -= 1) {
    view.setUint32(at + directoryEntry.time, stamp, true);
    view.setUint32(view.getUint32(at + directoryEntry.local, true) + localEntry.time, stamp, true);
    const { name, extra, comment } = directoryEntry;
    const words = [name, extra, comment].map((place) => view.getUint16(at + place, true));
    at += words.reduce((sum, length) => sum + length, directoryEntry.length);
  }
  return archive;
}
