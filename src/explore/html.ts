import { svgOf } from '../figures/drawing.ts';
import { frames } from '../figures/frames.ts';
import { el, escapeXml } from '../figures/svg.ts';
import { drawView, missingText, type Pen } from './draw.ts';
import { placeName, wordsOf } from './say.ts';
import { proofsOf, rowsOf, type ViewRow } from './table.ts';
import type { View } from './view.ts';
import { write } from './write.ts';

/** Address of a page of this site, from its path. */
type HrefOf = (path: string) => string;

interface Document {
  readonly id: string;
  readonly title: string;
  readonly locators: readonly string[];
}

/** As many documents as are named below a drawing; the others are in a list to open. */
const mostNamed = 3;

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
  const below = table(pen, view, title, rows, documents, hrefOf);
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

function table(
  pen: Pen,
  view: View,
  title: string,
  rows: readonly ViewRow[],
  documents: readonly Document[],
  hrefOf: HrefOf,
): string {
  const { record, words, format } = pen;
  const heads = words.table;
  const numbers = new Map(documents.map(({ id }, index) => [id, index + 1]));
  const withMeasure = view.measures.length > 1;
  const withChanges = rows.some(({ changes }) => changes.length > 0);
  const columns = [
    heads.year,
    heads.place,
    ...(withMeasure ? [heads.measure] : []),
    heads.value,
    ...(withChanges ? [heads.change] : []),
    heads.source,
  ];
  const body = rows.map(({ measure, place, cell, changes }) => {
    const value =
      cell.value === null
        ? missingText(words, cell)
        : record.marks[cell.qualifier] + write(format, measure.unit, cell.value).exact;
    const proofs = proofsOf(record, cell);
    const cited = [...new Map(proofs.map(({ source }) => [source.id, source])).values()];
    const links = cited
      .slice(0, mostNamed)
      .map(({ id, title }) => link(sourcePath(id), String(numbers.get(id) ?? ''), hrefOf, title));
    const year = cell.period === null ? String(cell.year) : format.period(cell.period);
    return el(
      'tr',
      {},
      el('th', { scope: 'row' }, escapeXml(year)),
      el('td', {}, escapeXml(placeName(record, place))),
      withMeasure ? el('td', {}, escapeXml(words.measures[measure.id].name)) : '',
      el('td', { class: 'number' }, escapeXml(value)),
      withChanges ? el('td', {}, escapeXml(changes.join(' '))) : '',
      el('td', {}, links.join(', ') + (cited.length > mostNamed ? ' …' : '')),
    );
  });
  const head = columns.map((text) =>
    el('th', { scope: 'col', class: text === heads.value ? 'number' : null }, escapeXml(text)),
  );
  return el(
    'div',
    { class: 'scroll', role: 'region', 'aria-label': title, tabindex: 0 },
    el(
      'table',
      {},
      el('caption', { class: 'quiet' }, escapeXml(title)),
      el('thead', {}, el('tr', {}, ...head)),
      el('tbody', {}, ...body),
    ),
  );
}
