import type { Catalog } from '../catalog/catalog.ts';
import { textIn } from '../datasets/measures.ts';
import { sources } from '../datasets/sources.ts';
import { asWritten, t } from '../i18n/index.ts';
import { locatorText } from '../i18n/locator.ts';
import { sourceOf } from '../indicators/standing.ts';
import type { NumberShown } from './sentence.ts';

/** The document that states a number, or from which it is worked out, and the place in it. */
export function originOf(
  catalog: Catalog,
  { row, worked = false }: Pick<NumberShown, 'row' | 'worked'>,
): string {
  const [id, locator] = [sourceOf(row), textIn(row.locator)];
  const source = t.stated.source({
    title: asWritten(catalog.find(sources, id)?.title ?? id),
    place: locator === null ? null : locatorText(locator),
  });
  return worked ? t.stated.worked(source) : source;
}
