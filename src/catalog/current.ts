import { dataFolder } from '../config.ts';
import { loadCatalog } from './load.ts';

/** The data of this build. Importing it throws a `CatalogError` where the data has errors. */
export const catalog = await loadCatalog(dataFolder);
