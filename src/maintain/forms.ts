import { join } from 'node:path';
import { Collector } from '../catalog/collector.ts';
import { readDataFile } from '../catalog/data-files.ts';
import { isPlainFile, readPlainFile } from '../catalog/plain-file.ts';
import type { Problem } from '../catalog/problem.ts';
import { brokenJson, canonicalTopology, mapFile } from '../catalog/topology.ts';
import { readCanonical, writeCanonical } from '../catalog/write.ts';
import { datasets } from '../datasets/all.ts';
import { crimeTypes } from '../datasets/crime-types.ts';
import type { Dataset } from '../datasets/dataset.ts';
import { translations } from '../datasets/translations.ts';
import { withYears } from './following.ts';

/** A file of the data folder, and what it is in canonical form. */
export interface FileForm {
  /** As shown in messages. */
  readonly file: string;
  readonly path: string;
  /** The whole file in canonical form; null where it cannot be told. */
  readonly text: string | null;
  /** First line that is not in canonical form; null where all are. */
  readonly firstChange: number | null;
  /** Why there is no text. */
  readonly problems: readonly Problem[];
}

/** The forms of all files of rows and outlines below a folder. A missing file of rows is a problem of its own. */
export async function readForms(folder: string): Promise<readonly FileForm[]> {
  const followed = await withYears(folder);
  const forms = await Promise.all(
    [...datasets, ...(isPlainFile(join(folder, translations.file)) ? [translations] : [])].map(
      (dataset) => readForm(folder, dataset, dataset === crimeTypes ? followed : undefined),
    ),
  );
  const map = await readMapForm(folder);
  return map ? [...forms, map] : forms;
}

/** The form of the outlines; null in a folder for trials, which has none. */
async function readMapForm(folder: string): Promise<FileForm | null> {
  const path = join(folder, mapFile);
  const bytes = await readPlainFile(path);
  if (bytes === null) return null;
  const file = `data/${mapFile}`;
  const text = canonicalTopology(bytes.toString());
  if (text !== null)
    return { file, path, text, firstChange: firstDifference(bytes, text), problems: [] };
  const problem: Problem = {
    severity: 'error',
    file,
    line: 0,
    column: null,
    value: null,
    ...(brokenJson(bytes.toString()) ?? {
      message: 'expected a whole TopoJSON topology with the object "states"',
    }),
    fix: `Correct it, or put the file back: git checkout -- ${file}.`,
    rule: 'map',
  };
  return { ...noForm, file, path, problems: [problem] };
}

type Cells = readonly string[];

export async function readForm(
  folder: string,
  dataset: Dataset,
  change: (cells: Cells) => Cells = (cells) => cells,
): Promise<FileForm> {
  const file = `data/${dataset.file}`;
  const path = join(folder, dataset.file);
  const problems = new Collector();
  const bytes = await readDataFile(folder, dataset.file, problems);
  if (bytes === null) return { ...noForm, file, path, problems: problems.list() };
  const canonical = readCanonical(dataset, file, bytes);
  if (!canonical.rows) return { ...noForm, file, path, problems: canonical.problems };
  const text = writeCanonical(dataset, canonical.rows.map(change));
  return { file, path, text, firstChange: firstDifference(bytes, text), problems: [] };
}

const noForm = { text: null, firstChange: null };

function firstDifference(bytes: Uint8Array, text: string): number | null {
  const canonical = Buffer.from(text);
  if (canonical.equals(bytes)) return null;
  const index = canonical.findIndex((byte, at) => byte !== bytes[at]);
  const same = index === -1 ? canonical : canonical.subarray(0, index);
  return same.reduce((line, byte) => (byte === 10 ? line + 1 : line), 1);
}
