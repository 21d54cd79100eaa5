import { resolve } from 'node:path';

/**
 * The one module that reads the environment.
 * SITE_URL: address of the site's host; BASE_PATH: folder below it; DATA_DIR: folder of the CSV
 * files; LOCALE: language of the site, a name in src/i18n/index.ts; REPOSITORY_URL: where this
 * repository is public, for links to its releases; empty where it is not.
 */
const {
  SITE_URL = 'http://localhost:4321',
  BASE_PATH = '/',
  PORT = '4321',
  DATA_DIR = 'data',
  LOCALE = 'en',
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

export const dataFolder = resolve(DATA_DIR);

/** Folder of the code, for what is read as it is and not as the build bundles it. */
export const codeFolder = resolve('src');

/** What can be made again; may be deleted at any time. */
export const cacheFolder = resolve('node_modules/.cache/hang-up');

/** Address of a page or file of this site, from its path below the base path: `/states/oh/`. */
export function href(path: string): string {
  return basePath + path.replace(/^\//, '');
}

/** The same with scheme and host, for what is read outside the site. */
export function absoluteUrl(path: string): string {
  return siteUrl + href(path);
}
