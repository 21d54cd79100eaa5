import { readFileSync } from 'node:fs';
import { catalog } from '../catalog/current.ts';
import { dataVersion } from '../catalog/version.ts';
import type { Collection } from './collection.ts';
import { dataFilesOf } from './data-files.ts';

/** The data of this build and its version. */
export const collection: Collection = { catalog, version: dataVersion() };

/** Builds start in the folder of the project, where these stand. */
const repositoryFile = (name: string) => readFileSync(name, 'utf8');

/** The files below /data/ of this build. */
export const dataFiles = dataFilesOf(collection, {
  licence: repositoryFile('LICENSE-DATA'),
  cff: repositoryFile('CITATION.cff'),
});
