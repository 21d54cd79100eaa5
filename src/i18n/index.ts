import { en } from './en.ts';

/** The words of the site and its formats, in the language it is built in. */
export const { messages: t, format: f, locale } = en;
