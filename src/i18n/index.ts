import { language } from '../config.ts';
import { en } from './en/index.ts';
import { pseudo } from './pseudo.ts';

/** The languages in which the site can be built, by the name that LOCALE gives. */
const languages = new Map([
  ['en', en],
  ['pseudo', pseudo],
]);

const chosen = languages.get(language);
if (!chosen)
  throw new Error(
    `LOCALE is "${language}"; the site can be built in ${[...languages.keys()].join(', ')}.`,
  );

/** The words of the site and its formats, in the language it is built in. */
export const { messages: t, format: f, locale } = chosen;
