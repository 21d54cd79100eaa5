import type { Language } from '../en/index.ts';
import type { Translated } from '../translation.ts';

/** What a file of this folder says, by the name of its messages; what is missing is said in English. */
export type Words = Required<Translated<Language['messages']>>;
