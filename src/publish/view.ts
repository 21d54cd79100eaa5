import { parseHTML } from 'linkedom';
import type { Catalog } from '../catalog/catalog.ts';
import { href } from '../config.ts';
import { sources } from '../datasets/sources.ts';
import { type Evidence, type Figure, type FigureView, frames } from '../figures/figure.ts';
import { t } from '../i18n/index.ts';
import { locatorText } from '../i18n/locator.ts';
import { sourcePath } from '../links.ts';

/** What the drawing of one view has that the others have not, in the order of the drawing. */
export interface ViewDrawing {
  /** Class of each area; empty where it is hatched. */
  readonly paint: readonly string[];
  /** Name of each area, with its value. */
  readonly names: readonly string[];
  /** Content of the groups that vary, by frame. */
  readonly varies: Readonly<Record<string, readonly string[]>>;
}

/** One view of a figure as the script in the page reads it. */
export interface ViewFile {
  /** Titles of the columns, with their units. */
  readonly columns: readonly string[];
  /** Mark, text of each column, path of the row's page (or null) and lines of `sources` of each row. */
  readonly rows: readonly (readonly [
    string,
    readonly string[],
    string | null,
    readonly number[],
  ])[];
  /** Lines that name a document and the place in it, or say how many more there are. */
  readonly sources: readonly string[];
  /** What stands before one such line, and before several. */
  readonly labels: readonly [string, string];
  /** Id and label of every view of the figure, the smallest id first. */
  readonly views: readonly (readonly [string, string])[];
  readonly words: {
    readonly title: string;
    readonly subtitle: string;
    readonly alt: string;
    readonly notes: readonly string[];
  };
  /** Word for the documents of the view; title, address and places of each. */
  readonly documents: readonly [string, readonly (readonly [string, string, string])[]];
  /** Mark of each shape that is no link, in the order of the drawing: the page leaves them out. */
  readonly keys: readonly string[];
  /** Null where the figure has one view. */
  readonly drawing: ViewDrawing | null;
}

/** As many documents as a note beside a mark can hold; the table and the downloads name all. */
const most = 3;

/** The file of a view, as compact JSON. */
export function viewJson(catalog: Catalog, figure: Figure, view: FigureView): string {
  const [first] = frames;
  if (!first) throw new Error('there is no frame to draw in');
  const titleOf = (id: string) => catalog.find(sources, id)?.title ?? id;
  const lines: string[] = [];
  const textsOf = (evidence: readonly Evidence[]) => {
    const texts = evidence.map(({ source_id, locator }) =>
      [titleOf(source_id), ...(locator ? [locatorText(locator)] : [])].join(', '),
    );
    const each = [...new Set(texts)];
    const rest = each.length - most;
    return rest > 1 ? [...each.slice(0, most), t.figure.more(rest)] : each;
  };
  const placeOf = (line: string) => {
    const known = lines.indexOf(line);
    return known === -1 ? lines.push(line) - 1 : known;
  };
  const shown = figure.columns.map(({ id }) => id !== figure.viewColumn);
  const { title, subtitle, alt, notes } = view.words;
  const file: ViewFile = {
    columns: figure.columns.filter((_, column) => shown[column]).map((column) => column.title),
    rows: figure.cells.slice(view.from, view.to).map((cells, place) => {
      const row = view.from + place;
      const path = cells.find((cell) => cell.path)?.path;
      return [
        figure.marks[row] ?? '',
        cells.filter((_, column) => shown[column]).map(({ text }) => text),
        path ? href(path) : null,
        textsOf(figure.evidenceOfRow[row] ?? []).map(placeOf),
      ];
    }),
    sources: lines,
    labels: [t.figure.source, t.figure.sources],
    views: figure.views
      .map(({ id, label }): readonly [string, string] => [id, label])
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
    words: { title, subtitle, alt, notes },
    documents: [
      view.evidence.length === 1 ? t.figure.source : t.figure.sources,
      view.evidence.map(({ source_id, locators }) => [
        titleOf(source_id),
        href(sourcePath(source_id)),
        locators.slice(0, 2).map(locatorText).join(', '),
      ]),
    ],
    keys: [...view.svg(first).matchAll(mark)].map(([, key = '']) => key),
    drawing: figure.views.length > 1 ? drawingOf(view) : null,
  };
  return JSON.stringify(file);
}

const mark = / data-k="([^"]*)"/g;

/** A drawing for a page: script reads the marks of its shapes from the file of the view. */
export const withoutMarks = (svg: string): string => svg.replace(mark, '');

function drawingOf(view: FigureView): ViewDrawing {
  const drawings = frames.map((frame) => {
    const { document } = parseHTML(`<!doctype html><html><body>${view.svg(frame)}</body></html>`);
    return { name: frame.name, document };
  });
  const areas = [...(drawings[0]?.document.querySelectorAll('.areas :is(path, circle)') ?? [])];
  return {
    paint: areas.map((area) => area.getAttribute('class') ?? ''),
    names: areas.map((area) => area.parentElement?.querySelector('title')?.textContent ?? ''),
    varies: Object.fromEntries(
      drawings.map(({ name, document }) => [
        name,
        [...document.querySelectorAll('.varies')].map((group) => withoutMarks(group.innerHTML)),
      ]),
    ),
  };
}
