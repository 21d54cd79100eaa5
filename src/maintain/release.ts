import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fingerprintsFile, writeFingerprints } from '../catalog/fingerprints.ts';
import { readTables } from '../catalog/load.ts';
import { CatalogError, problemText } from '../catalog/problem.ts';
import {
  blobOf,
  type ReleaseRecord,
  readReleaseRecord,
  reasonsFile,
  recordFile,
  writeReleaseRecord,
} from '../catalog/released.ts';
import { compareVersions, dateOfVersion, versionFile } from '../catalog/version.ts';
import { readCanonical, writeCanonical } from '../catalog/write.ts';
import { changes } from '../datasets/changes.ts';
import { columnsOf, type Dataset } from '../datasets/dataset.ts';
import { tell } from '../order/steps.ts';
import {
  cellsOfEntry,
  type Entry,
  entriesOfDifference,
  publishedEntry,
  withReasons,
} from './change-entries.ts';
import { columnFaults } from './column-faults.ts';
import { Refusal } from './command.ts';
import { compareTables } from './difference.ts';
import { foldAdditions } from './fold-additions.ts';
import { checkWith } from './folder.ts';
import { type Archive, readLastRelease } from './last-release.ts';
import { type RawTable, readRawTable } from './raw-table.ts';
import type { Reason } from './reasons.ts';
import {
  asReasons,
  type RecordedReason,
  readRecordedReasons,
  reasonsHeader,
} from './recorded-reasons.ts';

/** What a release would write, found out before anything is written. */
export interface Release {
  readonly version: string;
  /** Version before, or null for the first release. */
  readonly before: string | null;
  readonly entries: readonly Entry[];
  /** New texts by path below the data folder, in the order in which to write them. */
  readonly texts: ReadonlyMap<string, string>;
}

interface Request {
  readonly folder: string;
  /** Every dataset but that of the changes, which a release writes itself. */
  readonly datasets: readonly Dataset[];
  /** Day of the release, `YYYY-MM-DD`. */
  readonly date: string;
  readonly reasons: readonly Reason[];
  readonly archive: Archive;
}

/**
 * Compares the data with the last release and works out the next one. Writes nothing.
 * Throws a `CatalogError` where the data has errors, and a `Refusal` where nothing has changed,
 * a reason is missing, or a public column is not where it was.
 */
export async function planRelease(request: Request): Promise<Release> {
  const { folder, datasets, date, reasons, archive } = request;
  const record = await readReleaseRecord(folder);
  const { tables, problems } = await readTables(folder);
  if (problems.some(({ severity }) => severity === 'error')) throw new CatalogError(problems);
  const version = nextVersion(date, record);
  const faults = record ? columnFaults(record, [...datasets, changes]) : [];
  if (faults.length > 0) throw new Refusal(faults.join('\n'));
  tell({ name: 'Comparing with the last release' });
  const files = await readFiles(folder, datasets);
  const found = record
    ? await differencesSince(folder, record, files, archive)
    : files.map(({ dataset, table }) => publishedEntry(dataset.id, table.rows.length));
  if (record && found.length === 0) {
    throw new Refusal(`Nothing has changed since ${record.version}: there is nothing to release.`);
  }
  const recorded = await readRecordedReasons(folder);
  const entries = foldAdditions(
    withNotes(withReasons(found, reasons, asReasons(recorded)), recorded),
    datasets,
  );
  const list = await changesText(folder, entries, version);
  const fingerprints = writeFingerprints(
    [...tables.values()].filter(({ dataset }) => !dataset.isAboutRecord),
  );
  const texts = new Map([
    [changes.file, list],
    [versionFile, `${version}\n`],
    [fingerprintsFile, fingerprints],
    [
      recordFile,
      writeReleaseRecord({
        ...recordOf(version, files, list),
        fingerprints: blobOf(Buffer.from(fingerprints)),
      }),
    ],
    ...(recorded.length > 0 ? [[reasonsFile, `${reasonsHeader}\n`] as const] : []),
  ]);
  await requireSound(folder, texts);
  return { version, before: record?.version ?? null, entries, texts };
}

/** Gives each entry the note that was recorded with its reason. */
function withNotes(
  entries: readonly Entry[],
  recorded: readonly RecordedReason[],
): readonly Entry[] {
  const byRow = Map.groupBy(recorded, ({ dataset, key }) => `${dataset}/${key}`);
  return entries.map((entry) => {
    const own = byRow
      .get(`${entry.dataset}/${entry.row_key}`)
      ?.find(({ column }) => column === '' || column === entry.column);
    return own && own.note !== '' ? { ...entry, note: own.note } : entry;
  });
}

/** The day of the release; behind it a number, where the last release was on the same day. */
function nextVersion(date: string, record: ReleaseRecord | null): string {
  const version = date.replaceAll('-', '.');
  if (record === null || dateOfVersion(record.version) < date) return version;
  const [, , , number = '1'] = record.version.split('.');
  const next = `${version}.${Number(number) + 1}`;
  if (compareVersions(next, record.version) > 0) return next;
  throw new Refusal(
    `--date "${date}"  the last release is ${record.version}. Give its day or a later one.`,
  );
}

interface DataFile {
  readonly dataset: Dataset;
  readonly bytes: Uint8Array;
  readonly table: RawTable;
}

function readFiles(folder: string, datasets: readonly Dataset[]): Promise<readonly DataFile[]> {
  return Promise.all(
    datasets.map(async (dataset) => {
      const bytes = await readFile(join(folder, dataset.file));
      return { dataset, bytes, table: readRawTable(dataset.file, bytes) };
    }),
  );
}

async function differencesSince(
  folder: string,
  record: ReleaseRecord,
  files: readonly DataFile[],
  archive: Archive,
): Promise<readonly Entry[]> {
  const { [changes.id]: _own, ...others } = record.datasets;
  const before = await readLastRelease(folder, { ...record, datasets: others }, archive);
  const isNew = ({ dataset }: DataFile) => others[dataset.id] === undefined;
  const after = files
    .filter((file) => isNew(file) || before.has(file.dataset.file))
    .map(({ dataset, table }) => [dataset.file, table] as const);
  return compareTables(before, new Map(after)).flatMap(entriesOfDifference);
}

async function changesText(
  folder: string,
  entries: readonly Entry[],
  version: string,
): Promise<string> {
  const file = `data/${changes.file}`;
  const bytes = await readFile(join(folder, changes.file));
  const { rows, problems } = readCanonical(changes, file, bytes);
  if (!rows) throw new Refusal(problems.map(problemText).join('\n'));
  const fresh = entries.map((entry) => cellsOfEntry(entry, dateOfVersion(version), version));
  return writeCanonical(changes, [...rows, ...fresh]);
}

function recordOf(version: string, files: readonly DataFile[], list: string): ReleaseRecord {
  const bytes = Buffer.from(list);
  const own = { dataset: changes, bytes, table: readRawTable(changes.file, bytes) };
  const held = [...files, own].map(({ dataset, bytes, table }) => [
    dataset.id,
    {
      file: dataset.file,
      columns: columnsOf(dataset).map(({ name }) => name),
      rows: table.rows.length,
      blob: blobOf(bytes),
    },
  ]);
  return { version, datasets: Object.fromEntries(held) };
}

/** The check runs over what would be written. */
async function requireSound(folder: string, texts: ReadonlyMap<string, string>): Promise<void> {
  const { problems } = await checkWith(folder, texts);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    throw new Refusal(`Not released: the check would fail.\n${errors.map(problemText).join('\n')}`);
  }
}
