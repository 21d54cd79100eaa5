import { once } from '../order/once.ts';
import { type Contour, type Outline, unitsPerEm, type Weight } from './word-outlines.ts';

/**
 * A TrueType font of one weight that draws each code point as an outline, even of a whole word. It has what
 * the renderer of pictures reads and no more: tables as the OpenType specification lays them out, without
 * checksums, hints, or rules by which letters join.
 */
export function wordFont(
  family: string,
  weight: Weight,
  letters: ReadonlyMap<number, Outline>,
): Uint8Array<ArrayBuffer> {
  const ordered = [...letters].sort(([a], [b]) => a - b);
  // The first glyph of a font stands for what it lacks.
  const glyphs = [{ advance: 0, contours: [] }, ...ordered.map(([, outline]) => outline)];
  const drawn = glyphs.map(({ contours }) => glyphOf(contours));
  let end = 0;
  const starts = [0, ...drawn.map(({ bytes }) => (end += bytes.length))];
  return fontFile({
    'OS/2': [u16(4, 0, weight, 5), zeros(88)],
    cmap: [codesTable(ordered.map(([code]) => code))],
    glyf: drawn.map(({ bytes }) => bytes),
    head: [u32(version, 0, 0, 0x5f0f3cf5), u16(0, unitsPerEm), zeros(30), u16(longStarts, 0)],
    hhea: [u32(version), i16(...lineHeight), zeros(26), u16(glyphs.length)],
    hmtx: glyphs.map(({ advance }, index) => [...u16(advance), ...i16(drawn[index]?.left ?? 0)]),
    loca: [u32(...starts)],
    maxp: [u32(version), u16(glyphs.length), zeros(26)],
    name: [namesTable(family)],
  });
}

type Bytes = readonly number[] | Uint8Array;

const version = 0x10000;
/** Starts of glyphs are numbers of four bytes. */
const longStarts = 1;
/** Ascent and descent of the font of all pictures. */
const lineHeight = [984, -273] as const;

/** Numbers of two bytes, the high one first. Throws on one that takes more. */
const twoBytes =
  (least: number, most: number) =>
  (...values: readonly number[]): readonly number[] =>
    values.flatMap((value) => {
      if (value < least || value > most) throw new Error(`font: ${value} is out of range`);
      return [(value >> 8) & 255, value & 255];
    });

const u16 = twoBytes(0, 0xffff);
const i16 = twoBytes(-0x8000, 0x7fff);

const u32 = (...values: readonly number[]): readonly number[] =>
  values.flatMap((value) => u16(value >>> 16, value & 0xffff));

const zeros = (length: number): readonly number[] => Array.from({ length }, () => 0);

const codeOf = (letter: string): number => letter.charCodeAt(0);

/** What fills up to a multiple of four bytes. */
const padding = ({ length }: Bytes): readonly number[] => zeros(-length & 3);

const joined = (parts: readonly Bytes[]): Uint8Array<ArrayBuffer> =>
  new Uint8Array(Buffer.concat(parts.map((part) => Uint8Array.from(part))));

/**
 * An outline as a font has it, nothing for a space, and where it begins. Each point is written by its distance
 * from the one before. Most words stand in many pictures.
 */
const glyphOf = once((contours: readonly Contour[]): { bytes: Bytes; left: number } => {
  const points = contours.flat();
  if (points.length === 0) return { bytes: [], left: 0 };
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const left = Math.min(...xs);
  let end = -1;
  const ends = contours.map(({ length }) => (end += length));
  const steps = (values: readonly number[]) =>
    i16(...values.map((value, index) => value - (values[index - 1] ?? 0)));
  const bytes = [
    ...u16(contours.length),
    ...i16(left, Math.min(...ys), Math.max(...xs), Math.max(...ys)),
    ...u16(...ends, 0),
    ...points.map(({ isOn }) => (isOn ? 1 : 0)),
    ...steps(xs),
    ...steps(ys),
  ];
  return { bytes: joined([bytes, padding(bytes)]), left };
});

/** Code points, each a group of its own, and the glyph of each, counted from 1. */
function codesTable(codes: readonly number[]): Bytes {
  const groups = codes.flatMap((code, index) => [code, code, index + 1]);
  const length = 16 + 4 * groups.length;
  return [
    ...u16(0, 1, 3, 10),
    ...u32(12),
    ...u16(12, 0),
    ...u32(length, 0, codes.length, ...groups),
  ];
}

/** Family and full name, in the English that the format asks for. */
function namesTable(family: string): Bytes {
  const text = u16(...[...family].map(codeOf));
  const names = [1, 6].flatMap((id) => [3, 1, 0x409, id, text.length, 0]);
  return [...u16(0, 2, 6 + 2 * names.length, ...names), ...text];
}

function fontFile(tables: Readonly<Record<string, readonly Bytes[]>>): Uint8Array<ArrayBuffer> {
  const contents = Object.entries(tables).map(([tag, parts]) => ({ tag, bytes: joined(parts) }));
  let end = 12 + 16 * contents.length;
  const directory = contents.map(({ tag, bytes }) => {
    const start = end;
    end += bytes.length + padding(bytes).length;
    return [...[...tag].map(codeOf), ...u32(0, start, bytes.length)];
  });
  return joined([
    u32(version),
    u16(contents.length, 0, 0, 0),
    ...directory,
    ...contents.flatMap(({ bytes }) => [bytes, padding(bytes)]),
  ]);
}
