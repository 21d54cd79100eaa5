import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fingerprintsFile, marksOf } from '../catalog/fingerprints.ts';
import { type ChangedCell, compareWithRelease, type GoneRows, readLock } from '../catalog/lock.ts';
import type { Problem } from '../catalog/problem.ts';
import { blobOf, type ReleaseRecord, readReleaseRecord } from '../catalog/released.ts';
import type { Table } from '../catalog/table.ts';
import { type RawTable, readRawTable } from './raw-table.ts';
import { type RecordedReason, readRecordedReasons } from './recorded-reasons.ts';
import { git } from './revision.ts';

/**
 * Released cells that changed and released rows that are gone without a recorded reason, as problems.
 * The old values come from the history of git; without it the cell is named all the same.
 */
export async function lockProblems(
  folder: string,
  tables: ReadonlyMap<string, Table>,
  repository: string,
): Promise<readonly Problem[]> {
  const [record, lock] = [
    await readReleaseRecord(folder).catch(() => null),
    await readLock(folder),
  ];
  // A record that is missing or damaged is a problem of its own.
  if (record === null) return [];
  if (lock === null || lock === 'damaged') {
    return record.fingerprints === undefined ? [] : [lockIsGone(lock)];
  }
  const text = await readFile(join(folder, fingerprintsFile));
  if (record.fingerprints !== blobOf(text)) return [lockIsGone('damaged')];
  const whole = new Set<string>();
  for (const [id, { file, blob }] of Object.entries(record.datasets)) {
    const bytes = await readFile(join(folder, file)).catch(() => null);
    if (bytes && blobOf(bytes) === blob) whole.add(id);
  }
  const { changed, gone } = compareWithRelease(tables, lock, ({ id }) => whole.has(id));
  const reasons = await readRecordedReasons(folder);
  const release = new Release(record, repository);
  const problems: Problem[] = [];
  for (const cell of changed) {
    if (!reasons.some((reason) => covers(reason, cell))) {
      problems.push(changedProblem(cell, await release.value(cell)));
    }
  }
  for (const rows of gone) problems.push(...(await goneProblems(rows, release, reasons)));
  return problems;
}

function lockIsGone(lock: 'damaged' | null): Problem {
  return {
    ...base,
    file: `data/${fingerprintsFile}`,
    line: 0,
    message: lock === null ? 'the file is missing' : 'expected what the last release wrote',
    mend: `Put it back: git checkout -- data/${fingerprintsFile}. \`npm run release\` alone changes it.`,
  };
}

const base = { severity: 'error', rule: 'locked', column: null, value: null } as const;

const covers = (reason: RecordedReason, { dataset, key, column, value }: ChangedCell) =>
  reason.dataset === dataset.id &&
  reason.key === key.join('/') &&
  (column === null || (reason.column === column && reason.value === value));

function changedProblem(
  { dataset, line, key, column, value }: ChangedCell,
  old: string | null,
): Problem {
  const place = `${dataset.id}/${key.join('/')}`;
  const was =
    old === null
      ? 'has another value in the last release'
      : `is ${JSON.stringify(old)} in the last release`;
  const back =
    old === null ? 'Put back what was released' : old === '' ? 'Empty the cell' : `Write ${old}`;
  return {
    ...base,
    file: `data/${dataset.file}`,
    line,
    column,
    value,
    message: `${column === null ? 'this row' : 'the cell'} ${was}`,
    mend: `${back}. If the new value is right, record why: npm run reason -- correction "${place}" (or revision: the source changed its figure).`,
  };
}

async function goneProblems(
  { dataset, fingerprints }: GoneRows,
  release: Release,
  reasons: readonly RecordedReason[],
): Promise<readonly Problem[]> {
  const keys = await release.keysOf(dataset.id);
  const named = fingerprints.map(({ key }) => keys?.get(key) ?? null);
  const isCovered = (key: string) =>
    reasons.some(
      (reason) => reason.dataset === dataset.id && reason.key === key && reason.column === '',
    );
  const missing = named.filter((key) => key === null || !isCovered(key));
  const covered = reasons.filter((reason) => reason.dataset === dataset.id && reason.column === '');
  // Without history the rows have no names: then as many reasons as rows will do.
  if (missing.length === 0 || (keys === null && covered.length >= fingerprints.length)) return [];
  const [first] = missing;
  const list = missing
    .slice(0, 3)
    .map((key) => key ?? 'a row')
    .join('; ');
  const more = missing.length > 3 ? `; and ${missing.length - 3} more` : '';
  const place = first ? `${dataset.id}/${first}` : `${dataset.id}/KEY`;
  return [
    {
      ...base,
      file: `data/${dataset.file}`,
      line: 0,
      message: `${missing.length} released ${missing.length === 1 ? 'row is' : 'rows are'} gone: ${list}${more}`,
      mend: `Put them back. If they are to go, record why: npm run reason -- withdrawal "${place}".`,
    },
  ];
}

/** What the last release held, as far as the history of git has it. */
class Release {
  readonly #record: ReleaseRecord;
  readonly #repository: string;
  readonly #tables = new Map<string, Promise<RawTable | null>>();

  constructor(record: ReleaseRecord, repository: string) {
    this.#record = record;
    this.#repository = repository;
  }

  async value({ dataset, key, column }: ChangedCell): Promise<string | null> {
    const table = await this.#table(dataset.id);
    const at = column === null ? -1 : (table?.header.indexOf(column) ?? -1);
    const row = table?.rows.find(({ cells }) => key.every((cell, place) => cells[place] === cell));
    return at === -1 ? null : (row?.cells[at] ?? null);
  }

  /** The keys of the rows by their fingerprint. */
  async keysOf(id: string): Promise<ReadonlyMap<string, string> | null> {
    const table = await this.#table(id);
    const { dataset } = table ?? {};
    if (!table || !dataset) return null;
    return new Map(
      table.rows.map(({ cells }) => [
        marksOf(dataset, cells, cells.length).key,
        cells.slice(0, dataset.key.length).join('/'),
      ]),
    );
  }

  #table(id: string): Promise<RawTable | null> {
    const known = this.#tables.get(id) ?? this.#read(id);
    this.#tables.set(id, known);
    return known;
  }

  async #read(id: string): Promise<RawTable | null> {
    const released = this.#record.datasets[id];
    if (!released) return null;
    try {
      const bytes = await git(['cat-file', 'blob', released.blob], this.#repository);
      return readRawTable(released.file, bytes);
    } catch {
      return null;
    }
  }
}
