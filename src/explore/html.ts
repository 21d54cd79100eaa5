import { svgOf } from '../figures/drawing.ts';
import { frames } from '../figures/frames.ts';
import { el, escapeXml } from '../figures/svg.ts';
import { drawView, type Pen } from './draw.ts';
import type { Cell } from './record.ts';
import { wordsOf } from './say.ts';
import { proofsOf, rowsOf, type ViewRow } from './table.ts';
import { tableHtml } from './table-html.ts';
import type { View } from './view.ts';

/** Address of a page of this site, from its path. */
type HrefOf = (path: string) => string;

interface Document {
  readonly id: string;
  readonly title: string;
  readonly locators: readonly string[];
}

/** As many documents as are named below a drawing; the others are in a list to open. */
const mostNamed = 3;

/** As many as a row of the table names. */
const mostCited = 6;

/** A view as the page shows it: words, drawing, notes, sources and table, which is folded in a frame. */
export function resultHtml(
  pen: Pen,
  view: View,
  hrefOf: HrefOf,
  where: 'page' | 'frame' = 'page',
): string {
  const { words } = pen;
  const { title, subtitle, alt, notes } = wordsOf(pen, view);
  const rows = rowsOf(pen.record, view);
  const documents = documentsOf(pen, rows);
  const drawings = frames.flatMap((frame) => drawView(pen, view, frame) ?? []);
  const figure = el(
    'figure',
    { class: 'figure', 'aria-labelledby': 'view-title' },
    el(
      'figcaption',
      {},
      el(where === 'page' ? 'h2' : 'h1', { id: 'view-title' }, escapeXml(title)),
      el('p', { class: 'subtitle' }, escapeXml(subtitle)),
    ),
    drawings.length === 0
      ? ''
      : el('div', { class: 'frames' }, ...drawings.map((drawing) => svgOf(drawing, alt))),
    el(
      'div',
      { class: 'under' },
      notes.length === 0 ? '' : paragraph(words.note, escapeXml(notes.join(' '))),
      sourceLine(pen, documents, hrefOf),
    ),
  );
  const below = tableHtml(pen, view, title, (cells) => links(pen, documents, cells, hrefOf));
  const shown =
    where === 'page'
      ? below
      : el('details', {}, el('summary', {}, escapeXml(words.forms.table)), below);
  return el('div', { class: 'room' }, figure) + shown;
}

const paragraph = (label: string, html: string) =>
  el('p', {}, el('b', {}, escapeXml(label)), ' ', html);

const link = (path: string, text: string, hrefOf: HrefOf, title?: string) =>
  el('a', { href: hrefOf(path), title }, escapeXml(text));

const sourcePath = (id: string) => `/sources/${id}/`;

/** Documents in the order in which the table names them, each once. */
function documentsOf({ record }: Pen, rows: readonly ViewRow[]): readonly Document[] {
  const found = rows.flatMap(({ cell }) => proofsOf(record, cell));
  return [...Map.groupBy(found, ({ source }) => source)].map(([{ id, title }, group]) => ({
    id,
    title,
    locators: [...new Set(group.flatMap(({ locator }) => locator || []))],
  }));
}

/** Numbers of the documents behind values, as the list below the drawing counts them. */
function links(
  { record }: Pen,
  documents: readonly Document[],
  cells: readonly Cell[],
  hrefOf: HrefOf,
): string {
  const cited = new Set(
    cells.flatMap((cell) => proofsOf(record, cell).map(({ source }) => source.id)),
  );
  const numbered = documents.flatMap(({ id, title }, index) =>
    cited.has(id) ? [link(sourcePath(id), String(index + 1), hrefOf, title)] : [],
  );
  return numbered.slice(0, mostCited).join(', ') + (numbered.length > mostCited ? ' …' : '');
}

function sourceLine({ words }: Pen, documents: readonly Document[], hrefOf: HrefOf): string {
  if (documents.length === 0) return '';
  const named = documents
    .slice(0, mostNamed)
    .map(({ id, title, locators }) =>
      [link(sourcePath(id), title, hrefOf), ...locators.slice(0, 2).map(escapeXml)].join(', '),
    );
  const line = paragraph(documents.length === 1 ? words.source : words.sources, named.join('; '));
  if (documents.length <= mostNamed) return line;
  const items = documents.map(({ id, title, locators }) =>
    el('li', {}, [link(sourcePath(id), title, hrefOf), ...locators.map(escapeXml)].join(', ')),
  );
  const summary = el('summary', {}, escapeXml(words.allSources(documents.length)));
  return line + el('details', { class: 'all-sources' }, summary, el('ol', {}, ...items));
}
