import type { Pen } from '../../explore/draw.ts';
import { isRecord } from '../../explore/record.ts';
import { exploreWords as english } from '../../i18n/en/explore.ts';
import type { Format } from '../../i18n/format.ts';
import { type Words, withFallback } from '../../i18n/translation.ts';
import { pageFormat } from '../page-format.ts';

interface WordsFile {
  readonly exploreWords: (format: Format) => Words<typeof english>;
}

// One file for each language; readers get that of their page alone.
const wordFiles = import.meta.glob<WordsFile>([
  '../../i18n/*/explore.ts',
  '!../../i18n/en/explore.ts',
]);

/** The record, and the words and numbers of the language of the page. Rejects where something does not arrive. */
export async function fetchPen(root: HTMLElement): Promise<Pen> {
  const { record: address = '', language = '' } = root.dataset;
  const [response, translated, format] = await Promise.all([
    fetch(address),
    wordFiles[`../../i18n/${language}/explore.ts`]?.(),
    pageFormat(language),
  ]);
  const record: unknown = await response.json();
  if (!isRecord(record)) throw new Error(`${address} is no record`);
  const words = withFallback(english(format), translated?.exploreWords(format));
  return { record, words, format };
}
