import { svgOf } from '../figures/drawing.ts';
import { frames } from '../figures/frames.ts';
import { el, escapeXml } from '../figures/svg.ts';
import { wordsHtml } from '../figures/words-html.ts';
import { drawView, type Pen } from './draw.ts';
import type { Cell, ExploreRecord } from './record.ts';
import { wordsOf } from './say.ts';
import { proofsOf, rowsOf, type ViewRow } from './table.ts';
import { tableHtml } from './table-html.ts';
import type { View } from './view.ts';

interface Document {
  readonly id: string;
  readonly title: string;
  readonly address: string;
  readonly locators: readonly string[];
}

/** As many documents as are named below a drawing; the others are in a list to open. */
const mostNamed = 3;

/** As many as a row of the table names. */
const mostCited = 6;

/** A view as the page shows it: words, drawing, notes, sources and table, which is folded in a frame. */
export function resultHtml(pen: Pen, view: View, where: 'page' | 'frame' = 'page'): string {
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
      sourceLine(pen, documents),
    ),
  );
  const below = tableHtml(pen, view, title, (cells) => links(pen, documents, cells));
  const shown =
    where === 'page'
      ? below
      : el('details', {}, el('summary', {}, escapeXml(words.forms.table)), below);
  return el('div', { class: 'room' }, figure) + shown;
}

const paragraph = (label: string, html: string) =>
  el('p', {}, el('b', {}, escapeXml(label)), ' ', html);

const link = (record: ExploreRecord, { address }: Document, text: string, title?: string) =>
  el('a', { href: address, title, lang: record.dataLang }, escapeXml(text));

/** Documents in the order in which the table names them, each once. */
function documentsOf({ record }: Pen, rows: readonly ViewRow[]): readonly Document[] {
  const found = rows.flatMap(({ cell }) => proofsOf(record, cell));
  return [...Map.groupBy(found, ({ source }) => source)].map(([source, group]) => ({
    ...source,
    locators: [...new Set(group.flatMap(({ locator }) => locator || []))],
  }));
}

/** Numbers of the documents behind values, as the list below the drawing counts them. */
function links({ record }: Pen, documents: readonly Document[], cells: readonly Cell[]): string {
  const cited = new Set(
    cells.flatMap((cell) => proofsOf(record, cell).map(({ source }) => source.id)),
  );
  const numbered = documents.flatMap((document, index) =>
    cited.has(document.id) ? [link(record, document, String(index + 1), document.title)] : [],
  );
  return numbered.slice(0, mostCited).join(', ') + (numbered.length > mostCited ? ' …' : '');
}

/** A document with so many of the places in it. */
const nameOf = (record: ExploreRecord, document: Document, most = Infinity) =>
  [link(record, document, document.title), ...document.locators.slice(0, most).map(wordsHtml)].join(
    ', ',
  );

function sourceLine({ record, words }: Pen, documents: readonly Document[]): string {
  if (documents.length === 0) return '';
  const named = documents.slice(0, mostNamed).map((document) => nameOf(record, document, 2));
  const line = paragraph(documents.length === 1 ? words.source : words.sources, named.join('; '));
  if (documents.length <= mostNamed) return line;
  const items = documents.map((document) => el('li', {}, nameOf(record, document)));
  const summary = el('summary', {}, escapeXml(words.allSources(documents.length)));
  return line + el('details', { class: 'all-sources' }, summary, el('ol', {}, ...items));
}
