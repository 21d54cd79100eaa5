import type { Language } from '../en/index.ts';

/** What a language has to say, under the keys of English. */
export type Messages = Language['messages'];
