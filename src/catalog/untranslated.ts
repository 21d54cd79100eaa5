import type { RowOf } from '../datasets/dataset.ts';
import type { translations } from '../datasets/translations.ts';
import { type OwnText, Texts } from './texts.ts';

type Translation = RowOf<typeof translations>;

/**
 * The texts that have no translation into a language yet, each English text of a column once: without a
 * row where several rows have it.
 */
export function untranslated(
  texts: readonly OwnText[],
  rows: readonly Translation[],
  language: string,
): readonly OwnText[] {
  const known = new Texts(rows, language);
  const missing = texts.filter((text) => known.find(text) === undefined);
  const same = Map.groupBy(missing, ({ dataset, column, english }) =>
    [dataset, column, english].join('\u001f'),
  );
  return [...same.values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    return [others.length === 0 ? first : { ...first, row_key: '' }];
  });
}
