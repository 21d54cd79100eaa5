import type { Answer, Cell } from './engine.ts';
import type { TextForm } from './protocol.ts';

/** An answer as text: CSV as RFC 4180 has it, or TSV. NULL is an empty cell. */
export function delimited({ columns, rows }: Answer, form: TextForm): string {
  const write = form === 'csv' ? csvCell : tsvCell;
  const separator = form === 'csv' ? ',' : '\t';
  return [columns, ...rows].map((cells) => `${cells.map(write).join(separator)}\n`).join('');
}

const textOf = (cell: Cell) => (cell === null ? '' : String(cell));

function csvCell(cell: Cell): string {
  const text = textOf(cell);
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Sheets take a tab or a line break in a pasted cell for the end of it. */
const tsvCell = (cell: Cell) => textOf(cell).replace(/[\t\n\r]+/g, ' ');
