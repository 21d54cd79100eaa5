import type { Catalog } from '../../src/catalog/catalog.ts';
import { operationFigures } from '../../src/datasets/operation-figures.ts';
import { figureFamilies } from '../../src/figures/all.ts';
import type { Figure, FigureWords } from '../../src/figures/figure.ts';
import { missing, type Named } from '../../src/sentences/all.ts';
import { scopeName } from '../../src/sentences/scope-name.ts';
import { previewsOf } from '../../src/site/previews.ts';

/** Every text of a figure in one of its views. */
function wordsOf(name: string, { title, subtitle, alt, notes }: FigureWords): readonly Named[] {
  return [
    { name: `${name}.title`, text: title },
    { name: `${name}.subtitle`, text: subtitle },
    { name: `${name}.alt`, text: alt },
    ...notes.map((text, index) => ({ name: `${name}.note.${index + 1}`, text })),
  ];
}

/** Every text of a figure: of the view that stands in the page, and of its last one. */
export function figureWords({ id, views }: Figure): readonly Named[] {
  const [first, last] = [views[0], views.at(-1)];
  return [first, last === first ? undefined : last].flatMap((view, index) =>
    view ? wordsOf(`figure.${id}${index === 0 ? '' : `.${view.id}`}`, view.words) : [],
  );
}

/** The texts of all figures, or of the first member of each family and of those named. */
export function wordsOfFigures(catalog: Catalog, others: readonly string[]): readonly Named[] {
  return figureFamilies(catalog).flatMap(({ id, figures }) => {
    if (figures.length === 0) return [{ name: `figure.${id}`, text: missing }];
    return figures
      .filter((figure, index) => index === 0 || others.includes(figure.id))
      .flatMap(figureWords);
  });
}

/** The words for each scope that a number of an operation has. */
export function wordsOfScopes(catalog: Catalog): readonly Named[] {
  const scopes = new Set(catalog.rows(operationFigures).flatMap(({ scope }) => scope ?? []));
  return [...scopes]
    .sort()
    .map((scope) => ({ name: `scope.${scope}`, text: scopeName(catalog, scope) }));
}

/** What the pictures of shared links say. */
export function wordsOfPreviews(catalog: Catalog, ids: readonly string[]): readonly Named[] {
  return [...previewsOf(catalog)].flatMap(([id, { card }]) => {
    const [kind] = id.split('-');
    if (!card || (id !== kind && !ids.includes(id))) return [];
    const { part, title, number, text, source } = card;
    // How many datasets or documents there are is not asked here: it changes with every one.
    const shown = { part, title, number: id === kind && id !== 'home' ? '' : number, text, source };
    return Object.entries(shown).flatMap(([key, value]) =>
      value === undefined || value === '' ? [] : [{ name: `preview.${id}.${key}`, text: value }],
    );
  });
}
