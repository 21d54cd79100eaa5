import type { Format } from '../../i18n/format.ts';
import { element } from './dom.ts';
import type { Cell, Row } from './engine.ts';

/** Decimals that a number in the table has at most. */
const decimals = 6;

/** A row of the table; a source links to its page, whose address has `source_id` where the id goes. */
export function rowOf(
  row: Row,
  columns: readonly string[],
  isNumeric: readonly boolean[],
  source: string,
  format: Format,
): HTMLTableRowElement {
  const line = element('tr');
  for (const [index, cell] of row.entries()) {
    const box = element('td');
    if (isNumeric[index]) box.className = 'number';
    if (typeof cell === 'string' && columns[index]?.endsWith('source_id')) {
      const link = element('a', cell);
      link.href = source.replace('source_id', () => encodeURIComponent(cell));
      box.append(link);
    } else box.append(cellText(cell, format));
    line.append(box);
  }
  return line;
}

/** A number of four digits may be a year, which has no separators. */
function cellText(cell: Cell, format: Format): Node {
  if (cell === null) {
    const none = element('span', 'NULL');
    none.className = 'null';
    return none;
  }
  if (typeof cell === 'string') return new Text(cell);
  const isPlain = Number.isInteger(cell) && Math.abs(cell) < 10_000;
  return new Text(isPlain ? String(cell) : format.decimal(cell, decimals));
}
