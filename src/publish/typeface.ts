import { once } from '../order/once.ts';

/** What laying out a text takes to know of a font. */
export interface Typeface {
  /** Width of a text in the units of `size`; letters that the font lacks count as its box for the unknown. */
  width(text: string, size: number): number;
  has(letter: string): boolean;
}

/**
 * Reads the widths of a TrueType or OpenType font: tables head, hhea, hmtx and cmap (format 12) as
 * the OpenType specification lays them out. Kerning is left out. Throws where a table is missing.
 */
export function readTypeface(bytes: Uint8Array<ArrayBuffer>): Typeface {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = readTables(view);
  const table = (tag: string) => {
    const start = tables.get(tag);
    if (start === undefined) throw new Error(`font: table "${tag}" is missing`);
    return start;
  };
  const unitsPerEm = view.getUint16(table('head') + 18);
  const metrics = view.getUint16(table('hhea') + 34);
  const groups = readGroups(view, table('cmap'));

  const glyphOf = (letter: string): number => {
    const code = letter.codePointAt(0) ?? 0;
    const group = groups.find(({ first, last }) => first <= code && code <= last);
    return group ? group.glyph + code - group.first : 0;
  };
  // Glyphs after the last entry are as wide as it.
  const widthOf = once((letter: string) =>
    view.getUint16(table('hmtx') + 4 * Math.min(glyphOf(letter), metrics - 1)),
  );
  return {
    width: (text, size) =>
      ([...text].reduce((sum, letter) => sum + widthOf(letter), 0) / unitsPerEm) * size,
    has: (letter) => glyphOf(letter) > 0,
  };
}

function readTables(view: DataView): ReadonlyMap<string, number> {
  const count = view.getUint16(4);
  return new Map(
    Array.from({ length: count }, (_, index) => {
      const at = 12 + 16 * index;
      const tag = [0, 1, 2, 3].map((byte) => String.fromCharCode(view.getUint8(at + byte)));
      return [tag.join(''), view.getUint32(at + 8)];
    }),
  );
}

/** Code points that follow one another, as do their glyphs. */
interface Group {
  readonly first: number;
  readonly last: number;
  readonly glyph: number;
}

function readGroups(view: DataView, cmap: number): readonly Group[] {
  const starts = Array.from(
    { length: view.getUint16(cmap + 2) },
    (_, index) => cmap + view.getUint32(cmap + 4 + 8 * index + 4),
  );
  const start = starts.find((at) => view.getUint16(at) === 12);
  if (start === undefined) throw new Error('font: table "cmap" has no part of format 12');
  return Array.from({ length: view.getUint32(start + 12) }, (_, index) => {
    const at = start + 16 + 12 * index;
    return {
      first: view.getUint32(at),
      last: view.getUint32(at + 4),
      glyph: view.getUint32(at + 8),
    };
  });
}
