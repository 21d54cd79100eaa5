import { t } from './index.ts';

/** What already ends a sentence, before a closing quotation mark or bracket at most. */
const ended = /[.!?…।:]["'”“’»)\]]?$/u;

/** Texts one after another as sentences of the language: each gets its stop, unless it has one. */
export const sentences = (texts: readonly string[], stop = t.lists.stop): string =>
  texts
    .filter((text) => text !== '')
    .map((text) => (ended.test(text) ? text : text + stop))
    .join(' ');
