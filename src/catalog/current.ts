import { dataFolder, language } from '../config.ts';
import { loadInLanguage } from './load.ts';

/**
 * The data of this build, our own words in its language. Importing it throws a `CatalogError` where the
 * data has errors. `texts` has the words on datasets and columns.
 */
export const { catalog, texts } = await loadInLanguage(dataFolder, language);
