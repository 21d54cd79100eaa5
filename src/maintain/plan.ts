import { join } from 'node:path';
import { readTables } from '../catalog/load.ts';
import type { Problem } from '../catalog/problem.ts';
import { complaintRange } from '../catalog/rules/complaint-periods.ts';
import { crimeTypeYears } from '../catalog/rules/coverage.ts';
import { unusedSource } from '../catalog/rules/sources.ts';
import { readCanonical, writeCanonical, writeRow } from '../catalog/write.ts';
import { columnsOf, type Dataset } from '../datasets/dataset.ts';
import type { Addition } from './addition.ts';
import { checkWith } from './folder.ts';
import { readForm } from './forms.ts';

/** A file with its new rows in their places. */
export interface PlannedFile {
  readonly dataset: Dataset;
  readonly file: string;
  readonly path: string;
  readonly text: string;
  /** Each new row: the line it will stand on, and its text. */
  readonly added: readonly { readonly line: number; readonly text: string }[];
}

/** What adding rows would do, found out before anything is written. */
export interface Plan {
  /** Files in the order in which they must be written: a row comes after those it names. */
  readonly files: readonly PlannedFile[];
  /** Problems of the check that the data does not have now. */
  readonly errors: readonly Problem[];
  readonly warnings: readonly Problem[];
  /** Errors that the next edit will fix, and that could not have been corrected before. */
  readonly open: readonly Problem[];
}

/** A document comes before the rows that rest on it, a figure before the years of its type or category. */
const fixedNext = [unusedSource.id, crimeTypeYears.id, complaintRange.id];

/** Places new rows in their files and checks the whole as it would be. Writes nothing. */
export async function planAdditions(folder: string, additions: readonly Addition[]): Promise<Plan> {
  const groups = [...Map.groupBy(additions, ({ dataset }) => dataset)];
  const files: PlannedFile[] = [];
  const unclear: Problem[] = [];
  for (const [dataset, group] of groups) {
    const { text, problems } = await readForm(folder, dataset);
    if (text === null) unclear.push(...problems);
    else files.push(placeRows(folder, dataset, text, group));
  }
  if (unclear.length > 0) return { files, errors: unclear, warnings: [], open: [] };
  const texts = new Map(files.map(({ dataset, text }) => [dataset.file, text]));
  const [before, after] = await Promise.all([readTables(folder), checkWith(folder, texts)]);
  const fresh = newProblems(before.problems, after.problems);
  const errors = fresh.filter(({ severity }) => severity === 'error');
  return {
    files,
    errors: errors.filter(({ rule }) => !fixedNext.includes(rule)),
    warnings: fresh.filter(({ severity }) => severity === 'warning'),
    open: errors.filter(({ rule }) => fixedNext.includes(rule)),
  };
}

function placeRows(
  folder: string,
  dataset: Dataset,
  before: string,
  additions: readonly Addition[],
): PlannedFile {
  const file = `data/${dataset.file}`;
  const { rows = [] } = readCanonical(dataset, file, Buffer.from(before));
  const names = columnsOf(dataset).map(({ name }) => name);
  const fresh = additions.map(({ cells }) => names.map((name) => cells.get(name) ?? ''));
  const text = writeCanonical(dataset, [...rows, ...fresh]);
  const lines = text.split('\n');
  const added = fresh
    .map((cells) => writeRow(dataset, cells))
    .map((text) => ({
      line: lines.findIndex((line) => line.startsWith(text)) + 1,
      text: text.trim(),
    }));
  return { dataset, file, path: join(folder, dataset.file), text, added };
}

/** Problems found after but not before. Lines and counts in messages move with a new row. */
function newProblems(before: readonly Problem[], after: readonly Problem[]): readonly Problem[] {
  const counts = new Map<string, number>();
  for (const problem of before) {
    const sign = signOf(problem);
    counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  return after.filter((problem) => {
    const sign = signOf(problem);
    const left = counts.get(sign) ?? 0;
    counts.set(sign, left - 1);
    return left <= 0;
  });
}

function signOf({ severity, file, column, value, rule, message }: Problem): string {
  const text = message.replace(/\d+/g, '');
  return JSON.stringify([severity, file, column, value, rule, text]);
}
