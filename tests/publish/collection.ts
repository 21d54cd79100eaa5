import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { output, ZodType } from 'zod';
import type { Catalog } from '../../src/catalog/catalog.ts';
import { loadCatalog } from '../../src/catalog/load.ts';
import { type DataFiles, dataFilesOf } from '../../src/publish/data-files.ts';
import { dataFolder } from '../fixture.ts';

export const version = '2026.11.22';

/** The real data, whatever its version. */
export const real = { catalog: await loadCatalog(dataFolder), version };

export const enclosures = {
  licence: await readFile('LICENSE-DATA', 'utf8'),
  cff: await readFile('CITATION.cff', 'utf8'),
};

export const files = dataFilesOf(real, enclosures);

export async function textOf(name: string, from: DataFiles = files): Promise<string> {
  return new TextDecoder().decode(await from.bytesOf(name));
}

/** A file of JSON, checked to have the form that the test goes on from. */
export async function jsonOf<Form extends ZodType>(
  name: string,
  form: Form,
): Promise<output<Form>> {
  return form.parse(JSON.parse(await textOf(name)));
}

/** Files below /data/ in a folder of their own, for tools that read from the disk. */
export async function inFolder<T>(
  names: readonly string[],
  look: (folder: string) => Promise<T>,
  from: DataFiles = files,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'downloads-'));
  try {
    for (const name of names) await writeFile(join(folder, name), await from.bytesOf(name));
    return await look(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Sum of a numeric column as the catalog holds it. */
export function sumOf(catalog: Catalog, dataset: Parameters<Catalog['rows']>[0], column: string) {
  return catalog
    .rows(dataset)
    .reduce((sum, row) => sum + (typeof row[column] === 'number' ? row[column] : 0), 0);
}
