import { join } from 'node:path';
import { eachRow } from '../catalog/cells.ts';
import { readPlainFile } from '../catalog/plain-file.ts';
import { reasonsFile } from '../catalog/released.ts';
import { writeLine } from '../order/csv-line.ts';
import { Refusal } from './command.ts';
import type { Reason } from './reasons.ts';

const header = ['dataset', 'row_key', 'column', 'value', 'reason', 'note'] as const;

/** The line of column names; alone, it says that nothing waits for the next release. */
export const reasonsHeader = header.join(',');

/** Why one released cell changed, or a released row went (then column and value are empty). */
export interface RecordedReason {
  readonly dataset: string;
  /** Cells of the key, joined by slashes. */
  readonly key: string;
  readonly column: string;
  /** The value that it now has: another change of the cell needs another reason. */
  readonly value: string;
  readonly why: string;
  readonly note: string;
}

/** The reasons recorded since the last release, none where there is no file. Throws a `Refusal` for another file. */
export async function readRecordedReasons(folder: string): Promise<readonly RecordedReason[]> {
  const text = (await readPlainFile(join(folder, reasonsFile)))?.toString() ?? '';
  const rows: string[][] = [];
  eachRow(text, (cells) => rows.push(cells));
  const [names, ...cells] = rows;
  if (names === undefined) return [];
  if (names.join() !== header.join() || cells.some(({ length }) => length !== header.length)) {
    throw new Refusal(
      `data/${reasonsFile}  expected lines of ${reasonsHeader}. \`npm run reason\` writes them.`,
    );
  }
  return cells.map(([dataset = '', key = '', column = '', value = '', why = '', note = '']) => ({
    dataset,
    key,
    column,
    value,
    why,
    note,
  }));
}

/** The text of the file with these reasons, in the order of their places. */
export function writeRecordedReasons(reasons: readonly RecordedReason[]): string {
  const lines = reasons
    .map(({ dataset, key, column, value, why, note }) =>
      writeLine([dataset, key, column, value, why, note]),
    )
    .sort();
  return `${[reasonsHeader, ...lines].join('\n')}\n`;
}

/** The same as the command line gives them to a release. */
export function asReasons(recorded: readonly RecordedReason[]): readonly Reason[] {
  const byPlace = new Map(recorded.map((reason) => [`${reason.dataset}/${reason.key}`, reason]));
  return [...byPlace.values()].map(({ dataset, key, why }) => ({
    why,
    dataset,
    key,
    typed: `${why}:${dataset}/${key}`,
  }));
}
