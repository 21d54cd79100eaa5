import type { Catalog } from '../catalog/catalog.ts';
import { sources } from '../datasets/sources.ts';
import type { Figure } from '../figures/figure.ts';
import { asWritten, t } from '../i18n/index.ts';
import { locatorText } from '../i18n/locator.ts';
import { compare } from '../order/compare.ts';
import type { Collection } from './collection.ts';

/** As many documents as a picture names with title and place; of more it names the publishers. */
const mostDocuments = 2;

/** As many publishers as a picture names; others are counted. */
const mostPublishers = 3;

/** The line under a picture that says where its figures come from: documents, or their main publishers. */
export function sourceLine(catalog: Catalog, { evidence }: Pick<Figure, 'evidence'>): string {
  const { names, documents } = namesOf(catalog, evidence);
  const [only] = names;
  if (only !== undefined && names.length === 1) return t.pictures.source(only);
  if (names.length <= mostPublishers) return t.pictures.sources(names);
  return t.pictures.publishers(manyPublishers(names, documents));
}

/** The credit of a figure for a caption elsewhere: the same sources, then this record and its version. */
export function sourceCitation(
  { catalog, version }: Pick<Collection, 'catalog' | 'version'>,
  { evidence }: Pick<Figure, 'evidence'>,
): string {
  const { names, documents } = namesOf(catalog, evidence);
  return names.length <= mostPublishers
    ? t.pictures.via({ sources: names, version })
    : t.pictures.viaPublishers({ ...manyPublishers(names, documents), version });
}

function namesOf(catalog: Catalog, evidence: Figure['evidence']) {
  const documents = evidence.flatMap(({ source_id, locators }) => {
    const row = catalog.find(sources, source_id);
    return row
      ? [{ title: asWritten(row.title), publisher: asWritten(row.publisher), locators }]
      : [];
  });
  const names =
    documents.length <= mostDocuments ? documents.map(nameDocument) : publishersOf(documents);
  return { names, documents: documents.length };
}

const manyPublishers = (names: readonly string[], documents: number) => ({
  named: names.slice(0, mostPublishers),
  others: names.length - mostPublishers,
  documents,
});

interface Named {
  readonly title: string;
  readonly publisher: string;
  readonly locators: readonly string[];
}

function nameDocument({ title, publisher, locators }: Named): string {
  return t.pictures.document({
    publisher,
    title,
    places: locators.slice(0, 2).map((place) => locatorText(place)),
  });
}

/** Publishers with the number of their documents, most first, then by name. */
function publishersOf(documents: readonly Named[]): readonly string[] {
  return [...Map.groupBy(documents, ({ publisher }) => publisher)]
    .map(([publisher, group]) => ({ publisher, count: group.length }))
    .sort((a, b) => b.count - a.count || compare(a.publisher, b.publisher))
    .map(t.pictures.publisher);
}
