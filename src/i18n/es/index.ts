import type { Translation } from '../translation.ts';
import { amounts } from './amounts.ts';

/** Spanish. Words that are missing here are said in English. */
export const es: Translation = {
  locale: 'es',
  amounts,
  messages: () => ({}),
};
