import { fitLines } from '../order/lines.ts';

/** Width of a terminal on which every text of the commands can be read. */
export const width = 80;

/**
 * Breaks a text into lines that fit the width: the first behind `indent`, the others behind
 * `hanging`. A longer word is not cut.
 */
export function wrap(text: string, indent = '', hanging = indent): string {
  const before = (index: number) => (index === 0 ? indent : hanging);
  return fitLines(text, (line, index) => before(index).length + line.length <= width)
    .map((line, index) => (before(index) + line).trimEnd())
    .join('\n');
}

/** Lays out rows in columns, each as wide as its longest cell; columns named in `right` end flush. */
export function layOut(
  rows: readonly (readonly string[])[],
  { indent = '', right = [] }: { indent?: string; right?: readonly number[] } = {},
): string {
  const widths = (rows[0] ?? []).map((_, index) =>
    Math.max(...rows.map((row) => row[index]?.length ?? 0)),
  );
  return rows
    .map((row) => {
      const cells = row.map((cell, index) => {
        const size = widths[index] ?? 0;
        return right.includes(index) ? cell.padStart(size) : cell.padEnd(size);
      });
      return (indent + cells.join('  ')).trimEnd();
    })
    .join('\n');
}
