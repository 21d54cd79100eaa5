import type { Catalog } from '../catalog/catalog.ts';
import { countries } from '../datasets/countries.ts';
import { places } from '../datasets/places.ts';
import { f, t } from '../i18n/index.ts';

const words = new Map(Object.entries<string>(t.scopes));

/**
 * The part of an operation that a figure speaks of, in words: a name from `t.scopes`, a country, or
 * an Indian state or city of the data. A new one that has none of these
 * reads as the words of its id.
 */
export function scopeName(catalog: Catalog, scope: string): string {
  const known = words.get(scope);
  if (known) return known;
  const code = scope.toUpperCase();
  if (catalog.find(countries, code)) return f.country(code);
  return catalog.find(places, scope)?.name ?? scope.replaceAll('-', ' ');
}
