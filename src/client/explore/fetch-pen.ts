import type { Pen } from '../../explore/draw.ts';
import { isRecord } from '../../explore/record.ts';
import type { Amounts } from '../../i18n/amounts.ts';
import { amounts as englishAmounts } from '../../i18n/en/amounts.ts';
import { exploreWords as english } from '../../i18n/en/explore.ts';
import { makeFormat } from '../../i18n/format.ts';
import { type Words, withFallback } from '../../i18n/translation.ts';

interface WordsFile {
  readonly exploreWords: (format: ReturnType<typeof makeFormat>) => Words<typeof english>;
}

// One file for each language; readers get that of their page alone.
const wordFiles = import.meta.glob<WordsFile>([
  '../../i18n/*/explore.ts',
  '!../../i18n/en/explore.ts',
]);
const amountFiles = import.meta.glob<{ readonly amounts: Amounts }>([
  '../../i18n/*/amounts.ts',
  '!../../i18n/en/amounts.ts',
]);

/** The record, and the words and numbers of the language of the page. Rejects where something does not arrive. */
export async function fetchPen(root: HTMLElement): Promise<Pen> {
  const { record: address = '', language = '' } = root.dataset;
  const [response, translated, large] = await Promise.all([
    fetch(address),
    wordFiles[`../../i18n/${language}/explore.ts`]?.(),
    amountFiles[`../../i18n/${language}/amounts.ts`]?.(),
  ]);
  const record: unknown = await response.json();
  if (!isRecord(record)) throw new Error(`${address} is no record`);
  const format = makeFormat(document.documentElement.lang, large?.amounts ?? englishAmounts);
  const words = withFallback(english(format), translated?.exploreWords(format));
  return { record, words, format };
}
