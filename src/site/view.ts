import type { Catalog } from '../catalog/catalog.ts';
import { href } from '../config.ts';
import { sources } from '../datasets/sources.ts';
import { type LinkOf, shapesOf, variesOf } from '../figures/drawing.ts';
import type { Figure, FigureView } from '../figures/figure.ts';
import { frames } from '../figures/frames.ts';
import { el, escapeXml } from '../figures/svg.ts';
import { wordsHtml } from '../figures/words-html.ts';
import { withoutMarks } from '../i18n/as-written.ts';
import { asWritten, t } from '../i18n/index.ts';
import { locatorText } from '../i18n/locator.ts';
import { sentences } from '../i18n/sentences.ts';
import { sourcePath } from '../links.ts';
import { compare } from '../order/compare.ts';
import type { Collection } from '../publish/collection.ts';
import { type Taken, takenOf } from './take.ts';

/** One row of a view. */
export interface ViewRow {
  /** Key of its shape; empty where the index of the row tells. */
  readonly key: string;
  /** Text of each column. */
  readonly texts: readonly string[];
  /** Address of the page of the row. */
  readonly href: string | null;
}

/** A shape of the drawing. */
export interface ViewShape {
  readonly key: string;
  /** Paint of the shape; empty where it is hatched. */
  readonly class: string;
  /** Name of the shape, with its value. */
  readonly name: string;
}

/** One view of a figure as the script in the page reads it. */
export interface ViewFile {
  /** Titles of the columns, with their units. */
  readonly columns: readonly string[];
  readonly rows: readonly ViewRow[];
  /** Name of the view, mostly its year; empty where the figure has one view. */
  readonly view: string;
  /** Every view of the figure, the smallest id first. */
  readonly views: readonly { readonly id: string; readonly label: string }[];
  readonly words: {
    readonly title: string;
    readonly subtitle: string;
    readonly alt: string;
    /** As HTML. */
    readonly notes: readonly string[];
    /** Title of the table in the page. */
    readonly caption: string;
  };
  /** The line that names the documents which the view rests on, as HTML. */
  readonly source: string;
  readonly shapes: readonly ViewShape[];
  /** Content of the layers that vary between views, by frame; empty where the figure has one view. */
  readonly varies: Readonly<Record<string, readonly string[]>>;
  /**
   * What readers take away of the view, its texts as HTML; null where the figure has one, for the page has it
   * all.
   */
  readonly take: Taken | null;
}

/** The address of the page of each shape, for the drawings in a page. */
export function linksOf({ keys, cells }: Figure): LinkOf {
  const paths = new Map(keys.map((key, index) => [key, pathOf(cells[index] ?? [])]));
  return ({ key }) => {
    const path = paths.get(key);
    return path ? href(path) : null;
  };
}

const pathOf = (cells: Figure['cells'][number]) => cells.find(({ path }) => path)?.path ?? null;

/** The file of a view, as compact JSON. */
export function viewJson(collection: Collection, figure: Figure, view: FigureView): string {
  const { catalog } = collection;
  const [first] = frames;
  if (!first) throw new Error('there is no frame to draw in');
  const shown = figure.columns.map(({ id }) => id !== figure.viewColumn);
  const { title, subtitle, alt, notes } = view.words;
  const file: ViewFile = {
    columns: figure.columns.filter((_, column) => shown[column]).map(({ head }) => head),
    rows: figure.cells.slice(view.from, view.to).map((cells, index) => {
      const row = view.from + index;
      const path = pathOf(cells);
      return {
        key: figure.keys[row] ?? '',
        texts: cells.filter((_, column) => shown[column]).map(({ text }) => withoutMarks(text)),
        href: path === null ? null : href(path),
      };
    }),
    view: figure.views.length > 1 ? view.label : '',
    views: figure.views
      .map(({ id, label }) => ({ id, label }))
      .toSorted((a, b) => compare(a.id, b.id)),
    words: {
      title,
      subtitle,
      alt,
      notes: notes.map(wordsHtml),
      caption: sentences([title, subtitle]),
    },
    source: sourceHtml(catalog, view.evidence),
    shapes: shapesOf(view.draw(first)).map(({ key, class: paint, name }) => ({
      key,
      class: paint,
      name,
    })),
    varies:
      figure.views.length > 1
        ? Object.fromEntries(frames.map((frame) => [frame.name, variesOf(view.draw(frame))]))
        : {},
    take: figure.views.length > 1 ? takenHtml(takenOf(collection, figure, view)) : null,
  };
  return JSON.stringify(file);
}

function sourceHtml(catalog: Catalog, evidence: FigureView['evidence']): string {
  const documents = evidence.map(({ source_id: id, locators }) => {
    const title = asWritten(catalog.find(sources, id)?.title ?? id);
    const places = locators.slice(0, 2).map((place) => wordsHtml(locatorText(place)));
    const link = el('a', { href: href(sourcePath(id)) }, wordsHtml(title));
    return [link, ...places].join(t.lists.comma);
  });
  const label = documents.length === 1 ? t.figure.source : t.figure.sources;
  return `${el('b', {}, escapeXml(label))} ${documents.join(t.lists.semicolon)}`;
}

function takenHtml(taken: Taken): Taken {
  const { citeSource, citeFull, bibtex, embed, image, source, credit } = taken.texts;
  return {
    ...taken,
    texts: {
      citeSource: wordsHtml(citeSource),
      citeFull: wordsHtml(citeFull),
      bibtex: wordsHtml(bibtex),
      embed: wordsHtml(embed),
      image: wordsHtml(image),
      source: wordsHtml(source),
      credit: wordsHtml(credit),
    },
  };
}
