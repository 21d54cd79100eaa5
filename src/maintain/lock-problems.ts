import { count } from '../catalog/count.ts';
import { fingerprintsFile, keyMarkOf } from '../catalog/fingerprints.ts';
import type { Problem } from '../catalog/problem.ts';
import { reasonsFile, recordFile } from '../catalog/released.ts';
import type { Table } from '../catalog/table.ts';
import type { Dataset } from '../datasets/dataset.ts';
import { Refusal } from './command.ts';
import { type ChangedCell, type GoneRow, readLockState } from './lock.ts';
import { type RecordedReason, readRecordedReasons, reasonsHeader } from './recorded-reasons.ts';

/** Released cells that changed and released rows that are gone without a recorded reason, as problems. */
export async function lockProblems(
  folder: string,
  tables: ReadonlyMap<string, Table>,
  repository: string,
): Promise<readonly Problem[]> {
  const lock = await readLockState(folder, tables, repository);
  if (lock.state === 'open') return [];
  if (lock.state !== 'locked') return [lockIsGone(lock.state)];
  const recorded = await readRecordedReasons(folder).catch(damagedReasons);
  if ('message' in recorded) return [recorded];
  const reasons = reasonIndex(recorded);
  const changed = lock.changed.filter((cell) => !reasons.coverChange(cell));
  const gone = Map.groupBy(
    lock.gone.filter((row) => !reasons.coverLoss(row)),
    ({ dataset }) => dataset,
  );
  return [...changed.map(changedProblem), ...Array.from(gone, (group) => goneProblem(...group))];
}

const base = { severity: 'error', rule: 'locked', column: null, value: null } as const;

function lockIsGone(state: 'missing' | 'damaged'): Problem {
  return {
    ...base,
    file: `data/${fingerprintsFile}`,
    line: 0,
    message:
      state === 'missing'
        ? 'the file is missing'
        : 'it is not what the record of the last release names',
    fix: `Put both back: git checkout -- data/${fingerprintsFile} data/${recordFile}. \`npm run release\` alone changes them.`,
  };
}

function damagedReasons(error: unknown): Problem {
  if (!(error instanceof Refusal)) throw error;
  return {
    ...base,
    file: `data/${reasonsFile}`,
    line: 0,
    message: `expected lines of ${reasonsHeader}`,
    fix: `Put it back: git checkout -- data/${reasonsFile}. \`npm run reason\` writes it.`,
  };
}

function reasonIndex(reasons: readonly RecordedReason[]) {
  const cell = (...parts: readonly string[]) => JSON.stringify(parts);
  const cells = new Set(
    reasons.map(({ dataset, key, column, value }) => cell(dataset, key, column, value)),
  );
  const rows = new Set(reasons.map(({ dataset, key }) => cell(dataset, key)));
  const losses = new Set(
    reasons
      .filter(({ column }) => column === '')
      .map(({ dataset, key }) => cell(dataset, keyMarkOf(key))),
  );
  return {
    coverChange: ({ dataset, key, column, value }: ChangedCell) =>
      column === null
        ? rows.has(cell(dataset.id, key))
        : cells.has(cell(dataset.id, key, column, value ?? '')),
    coverLoss: ({ dataset, mark }: GoneRow) => losses.has(cell(dataset.id, mark)),
  };
}

function changedProblem({ dataset, line, key, column, value, old }: ChangedCell): Problem {
  const was =
    old === null
      ? 'had another value in the last release'
      : old === ''
        ? 'was empty in the last release'
        : `was ${JSON.stringify(old)} in the last release`;
  const back =
    old === null ? 'Put back what was released' : old === '' ? 'Empty the cell' : `Write ${old}`;
  return {
    ...base,
    file: `data/${dataset.file}`,
    line,
    column,
    value,
    message: `${column === null ? 'this row' : 'the cell'} ${was}`,
    fix: `${back}. If the new value is right, record why: npm run reason -- correction "${dataset.id}/${key}" (or revision: the source changed its figure).`,
  };
}

/** Keys of lost rows that a message names; the others are counted. */
const mostNamed = 3;

function goneProblem(dataset: Dataset, rows: readonly GoneRow[]): Problem {
  const keys = rows.flatMap(({ key }) => key ?? []);
  const named = keys.slice(0, mostNamed);
  const more =
    named.length > 0 && rows.length > named.length
      ? `; and ${rows.length - named.length} more`
      : '';
  const list = named.length > 0 ? `: ${named.join('; ')}${more}` : '';
  return {
    ...base,
    file: `data/${dataset.file}`,
    line: 0,
    message: `${count(rows.length, 'released row')} ${rows.length === 1 ? 'is' : 'are'} gone${list}`,
    fix: `Put ${rows.length === 1 ? 'it' : 'them'} back. If ${rows.length === 1 ? 'it is' : 'they are'} to go, record why: npm run reason -- withdrawal "${dataset.id}/${keys[0] ?? 'KEY'}" --note "…".`,
  };
}
