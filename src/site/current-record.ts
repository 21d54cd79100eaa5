import { catalog } from '../catalog/current.ts';
import { dataVersion } from '../catalog/version.ts';
import { exploreRecord } from './explore-record.ts';

/** What readers can choose from, of this build. */
export const currentRecord = exploreRecord(catalog, dataVersion());
