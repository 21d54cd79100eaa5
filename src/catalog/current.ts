import { dataFolder, language } from '../config.ts';
import { loadInLanguage } from './load.ts';

/**
 * The data of this build, our own words in its language. Importing it throws a `CatalogError` where the
 * data has errors. `original` is as in the files; `texts` has the words on datasets and columns.
 */
export const { catalog, original, texts } = await loadInLanguage(dataFolder, language);
