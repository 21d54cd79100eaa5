import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import { compare } from '../order/compare.ts';
import type { Collector } from './collector.ts';
import { readPlainFile } from './plain-file.ts';
import type { Table } from './table.ts';
import { compareVersions } from './version.ts';

/** Name of the file in the data folder that records what the last release held. */
export const recordFile = 'released.json';

/** Name of the file in the data folder that says why released values were changed since. */
export const reasonsFile = 'reasons.csv';

const record = z.strictObject({
  version: z.string(),
  /** Id of the bytes of the fingerprints of all rows; releases before them have none. */
  fingerprints: z
    .string()
    .regex(/^[0-9a-f]{40}$/)
    .optional(),
  datasets: z.record(
    z.string(),
    z.strictObject({
      file: z.string(),
      /** Columns in file order: they may only be followed by others. */
      columns: z.array(z.string()).readonly(),
      rows: z.int().min(0),
      /** Id of the file's bytes in git: any clone with its history can give them back. */
      blob: z.string().regex(/^[0-9a-f]{40}$/),
    }),
  ),
});

/** What the last release held: its version, and each dataset's file, columns, rows and bytes. */
export type ReleaseRecord = z.output<typeof record>;

export type ReleasedDataset = ReleaseRecord['datasets'][string];

/** The record of the last release, or null before the first one. Throws where it cannot be read. */
export async function readReleaseRecord(folder: string): Promise<ReleaseRecord | null> {
  const text = (await readPlainFile(join(folder, recordFile)))?.toString() ?? null;
  if (text === null) return null;
  const read = record.safeParse(parsed(text));
  if (read.success) return read.data;
  throw new Error(
    `data/${recordFile}  expected what \`npm run release\` wrote. Put it back: git checkout -- data/${recordFile}.`,
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Reports a record that is missing after a release, cannot be read, or is of another version. */
export async function checkRecord(
  folder: string,
  changes: Pick<Table, 'values'> | undefined,
  problems: Collector,
): Promise<void> {
  const versions = changes?.values('version').filter((cell) => typeof cell === 'string') ?? [];
  const newest = versions.toSorted(compareVersions).at(-1);
  const text = (await readPlainFile(join(folder, recordFile)))?.toString() ?? null;
  // Before the first release there is none.
  if (text === null && newest === undefined) return;
  const found = text === null ? null : record.safeParse(parsed(text));
  const message =
    text === null
      ? 'the file is missing'
      : !found?.success
        ? 'expected what `npm run release` wrote'
        : found.data.version !== newest
          ? `it is of version ${found.data.version}; the newest release in data/changes.csv is ${newest ?? 'missing'}`
          : null;
  if (message === null) return;
  const fix = `Put both back: git checkout -- data/${recordFile} data/changes.csv. \`npm run release\` alone changes them.`;
  problems.add('released', `data/${recordFile}`, { line: 0, message, fix });
}

/** Text of a record: one dataset a line, in the order of their ids, so that a change shows as one line. */
export function writeReleaseRecord({ version, fingerprints, datasets }: ReleaseRecord): string {
  const lines = Object.entries(datasets)
    .sort(([a], [b]) => compare(a, b))
    .map(([id, { file, columns, rows, blob }]) => {
      const held = { file, rows, blob, columns };
      return `  ${JSON.stringify(id)}: ${JSON.stringify(held)}`;
    });
  const locked = fingerprints === undefined ? '' : ` "fingerprints": "${fingerprints}",\n`;
  return `{\n "version": ${JSON.stringify(version)},\n${locked} "datasets": {\n${lines.join(',\n')}\n }\n}\n`;
}

/** The id that git gives to a file of these bytes. */
export function blobOf(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

/** Ids of the datasets whose files are no longer, or not yet, as the last release recorded them. */
export async function changedSince(
  folder: string,
  { datasets }: ReleaseRecord,
  current: readonly { readonly id: string; readonly file: string }[],
): Promise<readonly string[]> {
  const states = await Promise.all(
    current.map(async ({ id, file }) => {
      const bytes = await readPlainFile(join(folder, file));
      return bytes && blobOf(bytes) === datasets[id]?.blob ? [] : [id];
    }),
  );
  return states.flat();
}
