import { t } from '../i18n/index.ts';

/** Scripts in which agencies write what their labels have in brackets. */
const scripts = [
  'Devanagari',
  'Han',
  'Hiragana',
  'Katakana',
  'Hangul',
  'Cyrillic',
  'Arabic',
  'Thai',
].map((script) => new RegExp(`\\p{Script=${script}}`, 'u'));

/** A label without what it repeats in brackets in another script than its own. */
export const inOneScript = (label: string): string =>
  label.replace(/\s*\([^)]*\)/g, (part) => {
    const rest = label.replace(part, '');
    return scripts.some((script) => script.test(part) && !script.test(rest)) ? '' : part;
  });

/** A category as its agency names it, without the period that it ends with and the original in another script. */
export const plainLabel = (label: string): string => t.vocabulary.withoutPeriod(inOneScript(label));
