import { dataFolder, isChecked, language } from '../config.ts';
import { loadInLanguage } from './load.ts';

const loaded = await loadInLanguage(dataFolder, language, isChecked);

/**
 * The data of this build, our own words in its language. Importing it throws a `CatalogError` where the
 * data has errors.
 */
export const catalog = loaded.catalog;

/** The same as in the files. */
export const original = loaded.original;

/** Our words on datasets and columns, in the language of this build. */
export const texts = loaded.texts;

/** How many texts are not translated, by language. */
export const textsLeft = loaded.textsLeft;
