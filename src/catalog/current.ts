import { dataFolder, language } from '../config.ts';
import { loadInLanguage } from './load.ts';

/**
 * The data of this build, our own words in its language. Importing it throws a `CatalogError` where the
 * data has errors. `original` is as in the files; `texts` has the words on datasets and columns, `textsLeft`
 * counts what is not translated.
 */
export const { catalog, original, texts, textsLeft } = await loadInLanguage(dataFolder, language);
