import { t } from '../i18n/index.ts';

/** Scripts in which agencies write what their labels have in brackets. */
const scripts = [
  /\p{Script=Devanagari}/u,
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
  /\p{Script=Hangul}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Arabic}/u,
  /\p{Script=Thai}/u,
];

/** A label without what it repeats in brackets in another script than its own. */
export const inOneScript = (label: string): string =>
  label.replace(/\s*\([^)]*\)/g, (part) => {
    const rest = label.replace(part, '');
    return scripts.some((script) => script.test(part) && !script.test(rest)) ? '' : part;
  });

/** A category as its agency names it, without the period that it ends with and the original in another script. */
export const plainLabel = (label: string): string => t.vocabulary.withoutPeriod(inOneScript(label));
