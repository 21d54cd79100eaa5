import type { Dataset, RowOf } from '../datasets/dataset.ts';
import { withoutMarks } from '../i18n/as-written.ts';
import { partsOf } from '../i18n/slots.ts';
import type { Stated } from '../indicators/current.ts';

/** A number in a sentence and the row that states it, or from which it is worked out. */
export interface NumberShown {
  readonly text: string;
  readonly dataset: Dataset;
  readonly row: RowOf<Dataset>;
  /** Column of the number; needed only where the dataset has several measures. */
  readonly measure?: string | undefined;
  /** True for a number that no document prints. */
  readonly worked?: boolean | undefined;
}

/** A computed sentence: a message with a slot for each number. */
export interface Sentence {
  readonly text: string;
  /** By the name of the slot. */
  readonly numbers: Readonly<Record<string, NumberShown>>;
}

/** A sentence that may be missing, because a number is. */
export type MaybeSentence = Sentence | null;

/** A number that a row states, as `text` says it. */
export function stated(
  dataset: Dataset,
  { row }: Stated<RowOf<Dataset>>,
  text: string,
  measure?: string,
): NumberShown {
  return { text, dataset, row, measure };
}

/** A number that is worked out from a row, such as a share or an average. */
export function worked(
  dataset: Dataset,
  { row }: Stated<RowOf<Dataset>>,
  text: string,
): NumberShown {
  return { text, dataset, row, worked: true };
}

/** Text and numbers of a sentence in order. Throws where a slot has no number. */
export function piecesOf({ text, numbers }: Sentence) {
  return partsOf(text).map((part) => {
    if ('text' in part) return { text: part.text, number: null };
    const number = numbers[part.slot];
    if (!number) throw new Error(`no number for "${part.slot}" in "${text}"`);
    return { text: number.text, number };
  });
}

/** The sentence as it is read. */
export function plain(sentence: Sentence): string {
  return withoutMarks(
    piecesOf(sentence)
      .map(({ text }) => text)
      .join(''),
  );
}
