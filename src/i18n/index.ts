import { language } from '../config.ts';
import { markedAsWritten, writtenIn } from './as-written.ts';
import { de } from './de/index.ts';
import { en, english } from './en/index.ts';
import { es } from './es/index.ts';
import { hi } from './hi/index.ts';
import { pseudo } from './pseudo.ts';
import { languageOf, type Translation } from './translation.ts';

/** The translations of the site, by the folder that each has: in pages, and in src/i18n. */
export const translations: ReadonlyMap<string, Translation> = new Map(
  Object.entries({ es, de, hi }),
);

/** Languages in which the site is published, the first at its root. */
export const publishedLanguages: readonly string[] = ['en', ...translations.keys()];

const translation = translations.get(language);
const names = [...publishedLanguages, 'pseudo'];
if (!names.includes(language))
  throw new Error(`LOCALE is "${language}"; the site can be built in ${names.join(', ')}.`);

/** The words of the site and its formats, in the language it is built in. */
export const {
  messages: t,
  format: f,
  locale,
} = translation ? languageOf(translation, english) : language === 'en' ? en : pseudo;

/** `lang` of words that are shown as the data or a source has them; nothing where the page is English too. */
export const dataLang = translation ? writtenIn : undefined;

/** Words that the data or a source has in its own language, to be put into a text of the page. */
export const asWritten = (text: string): string =>
  dataLang === undefined ? text : markedAsWritten(text);
