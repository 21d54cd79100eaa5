import type { Amounts } from '../i18n/amounts.ts';
import { amounts as english } from '../i18n/en/amounts.ts';
import { type Format, makeFormat } from '../i18n/format.ts';

interface AmountsFile {
  readonly amounts: Amounts;
}

interface AdaptFile {
  readonly adapt: (format: Format) => Format;
}

// One file for each language; readers get that of their page alone.
const amountFiles = import.meta.glob<AmountsFile>([
  '../i18n/*/amounts.ts',
  '!../i18n/en/amounts.ts',
]);
const adaptFiles = import.meta.glob<AdaptFile>('../i18n/*/adapt.ts');

/** Numbers and dates as the page has them; `language` is the folder of its language. */
export async function pageFormat(language: string): Promise<Format> {
  const [large, own] = await Promise.all([
    amountFiles[`../i18n/${language}/amounts.ts`]?.(),
    adaptFiles[`../i18n/${language}/adapt.ts`]?.(),
  ]);
  const format = makeFormat(document.documentElement.lang, large?.amounts ?? english);
  return own ? own.adapt(format) : format;
}
