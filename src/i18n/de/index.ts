import type { Translation } from '../translation.ts';
import { amounts } from './amounts.ts';

/** German. Words that are missing here are said in English. */
export const de: Translation = {
  locale: 'de',
  amounts,
  messages: () => ({}),
};
