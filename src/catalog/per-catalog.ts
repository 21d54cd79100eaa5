import type { Catalog } from './catalog.ts';

/** The same function, which works out its answer once for each catalog and forgets it with the catalog. */
export function perCatalog<Answer>(
  answer: (catalog: Catalog) => Answer,
): (catalog: Catalog) => Answer {
  const known = new WeakMap<Catalog, { readonly answer: Answer }>();
  return (catalog) => {
    const before = known.get(catalog) ?? { answer: answer(catalog) };
    known.set(catalog, before);
    return before.answer;
  };
}
