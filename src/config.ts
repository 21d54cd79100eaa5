import { resolve } from 'node:path';
import { isBuiltOnce } from './built-once.ts';

/**
 * The one module that reads the environment.
 * SITE_URL: address of the site's host; BASE_PATH: folder below it; DATA_DIR: folder of the CSV
 * files; LOCALE: language of the site, a name in src/i18n/index.ts; LANGUAGES: the languages that are
 * built as one site, separated by commas, empty where one is built alone; DATA_CHECKED: "yes" where the
 * process that started this one has checked the data; REPOSITORY_URL: where this
 * repository is public, for links to its releases; empty where it is not.
 */
const {
  SITE_URL = 'http://localhost:4321',
  BASE_PATH = '/',
  PORT = '4321',
  DATA_DIR = 'data',
  LOCALE = 'en',
  LANGUAGES = '',
  DATA_CHECKED = '',
  REPOSITORY_URL = '',
} = process.env;

export const siteUrl = new URL(SITE_URL).origin;

/** Address of the public repository without a slash at its end, or null. */
export const repositoryUrl =
  REPOSITORY_URL === '' ? null : new URL(REPOSITORY_URL).href.replace(/\/$/, '');

/** Folder of the site below its host, with a slash at both ends. */
export const basePath = `/${BASE_PATH}/`.replace(/\/{2,}/g, '/');

export const port = Number(PORT);

export const language = LOCALE;

/**
 * Languages of the site, if it has several: the first is at the root and has the files that are the same
 * in all, each other one is in a folder of its name.
 */
export const languages: readonly string[] = LANGUAGES === '' ? [] : LANGUAGES.split(',');

/** Folder of a language below the base path: nothing for the first, `es/` for another. */
const folderOf = (name: string) => (languages.indexOf(name) > 0 ? `${name}/` : '');

/** True where this build is of a further language: it leaves out what the first has built. */
export const isFurther = folderOf(language) !== '';

/** True for what another language of the site has built for this one too. */
export const isElsewhere = (path: string): boolean => isFurther && isBuiltOnce(path);

/** Folder of the pages in this language below the host, with a slash at both ends. */
export const pagesPath = basePath + folderOf(language);

export const dataFolder = resolve(DATA_DIR);

/** True where the data need not be checked again. */
export const isChecked = DATA_CHECKED === 'yes';

/** Folder of the code, for what is read as it is and not as the build bundles it. */
export const codeFolder = resolve('src');

/** What can be made again; may be deleted at any time. */
export const cacheFolder = resolve('node_modules/.cache/hang-up');

/**
 * Address of a page or file of this site, from its path below the base path: `/states/oh/`. Pages are
 * those of this language; what is built once is with the first one.
 */
export function href(path: string): string {
  return hrefIn(isElsewhere(path) ? (languages[0] ?? language) : language, path);
}

/** Address of the same page in another language. */
export function hrefIn(name: string, path: string): string {
  return basePath + folderOf(name) + path.replace(/^\//, '');
}

/** The same as `href` with scheme and host, for what is read outside the site. */
export function absoluteUrl(path: string): string {
  return siteUrl + href(path);
}
