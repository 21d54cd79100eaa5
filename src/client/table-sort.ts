const words = new Intl.Collator(document.documentElement.lang, { numeric: true });

type Key = number | string | undefined;

/**
 * Makes the columns of `table[data-sort]` sortable: a button in each head, the state in `aria-sort`.
 * Cells sort by `data-value` where they have one, else by their words; what is empty stays at the end.
 * Equal cells keep the order of the page.
 */
export function makeSortable(): void {
  for (const table of document.querySelectorAll<HTMLTableElement>('table[data-sort]')) {
    const [body] = table.tBodies;
    const heads = table.tHead?.rows[0]?.cells ?? [];
    if (!body || body.rows.length < 2) continue;
    const rows = [...body.rows];
    for (const [column, head] of [...heads].entries()) {
      const keys = keysOf(rows, column);
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener('click', () => {
        // Numbers are asked for from the top, words from A.
        const first =
          typeof [...keys.values()].find((key) => key !== undefined) === 'number' ? -1 : 1;
        const before = head.getAttribute('aria-sort');
        const direction = before === null ? first : before === 'ascending' ? -1 : 1;
        for (const other of heads) other.removeAttribute('aria-sort');
        head.setAttribute('aria-sort', direction === 1 ? 'ascending' : 'descending');
        body.append(...rows.toSorted((a, b) => compare(keys.get(a), keys.get(b), direction)));
      });
    }
  }
}

/** Numbers if all cells that are not empty have a number as their `data-value`, else words. */
function keysOf(
  rows: readonly HTMLTableRowElement[],
  column: number,
): ReadonlyMap<HTMLTableRowElement, Key> {
  const texts = rows.map((row) => {
    const cell = row.cells[column];
    return cell?.dataset.value ?? cell?.textContent?.trim() ?? '';
  });
  const isNumeric = rows.every((row, index) => {
    const value = row.cells[column]?.dataset.value;
    return texts[index] === '' || (value !== undefined && !Number.isNaN(Number(value)));
  });
  return new Map(
    rows.map((row, index) => {
      const text = texts[index] || undefined;
      return [row, isNumeric && text !== undefined ? Number(text) : text];
    }),
  );
}

function compare(a: Key, b: Key, direction: number): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  const order =
    typeof a === 'number' && typeof b === 'number' ? a - b : words.compare(String(a), String(b));
  return order * direction;
}
