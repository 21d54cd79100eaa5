import type { Translation } from '../translation.ts';
import { amounts } from './amounts.ts';

/** Hindi. Words that are missing here are said in English. */
export const hi: Translation = {
  locale: 'hi',
  amounts,
  messages: () => ({}),
};
