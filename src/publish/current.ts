import { readFileSync } from 'node:fs';
import { catalog } from '../catalog/current.ts';
import { dataVersion } from '../catalog/version.ts';
import type { Collection } from './collection.ts';
import { dataFilesOf } from './data-files.ts';

/** The data of this build and its version. */
export const collection: Collection = { catalog, version: dataVersion() };

const enclosed = ['LICENSE-DATA', 'CITATION.cff'];

/** The files below /data/ of this build. */
export const dataFiles = dataFilesOf(
  collection,
  // Builds start in the folder of the project, where these stand.
  Object.fromEntries(enclosed.map((name) => [name, readFileSync(name, 'utf8')])),
);
