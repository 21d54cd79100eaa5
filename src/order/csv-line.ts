/** The one way to write a row: quotes only around cells with a comma or a quote. */
export function writeLine(cells: readonly string[]): string {
  return cells
    .map((cell) => (/[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
    .join(',');
}
