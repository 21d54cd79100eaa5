import * as hb from 'harfbuzzjs';
import { once } from '../order/once.ts';
import { hasDevanagari, piecesOf } from './devanagari.ts';
import { devanagariFonts, pictureFonts } from './fonts.ts';

/** Weights of pictures, as CSS has them. */
export const weights = [400, 600] as const;

export type Weight = (typeof weights)[number];

/** Lengths of outlines and advances are in thousandths of the size of the text. */
export const unitsPerEm = 1000;

/** A point of an outline; those off the curve pull it towards them. */
export interface Point {
  readonly x: number;
  readonly y: number;
  readonly isOn: boolean;
}

/** A closed curve. */
export type Contour = readonly Point[];

/** A piece of text in the form in which it is drawn. */
export interface Outline {
  /** From the start of its base line to the start of what follows. */
  readonly advance: number;
  /** Numbers of what is drawn in the font; 0 is what it lacks. */
  readonly glyphs: readonly number[];
  readonly contours: readonly Contour[];
}

const fontFrom = (bytes: Uint8Array<ArrayBuffer>): hb.Font => {
  const face = new hb.Face(new hb.Blob(bytes));
  if (face.upem !== unitsPerEm) throw new Error(`font: expected ${unitsPerEm} units per em`);
  return new hb.Font(face);
};

const devanagari = { 400: fontFrom(devanagariFonts[0]), 600: fontFrom(devanagariFonts[1]) };
const others = { 400: fontFrom(pictureFonts[0]), 600: fontFrom(pictureFonts[1]) };

/** Devanagari as Hindi writes it, each conjunct put together; other letters in the font of all pictures. */
function shape(text: string, weight: Weight): Outline {
  const font = (hasDevanagari(text) ? devanagari : others)[weight];
  const buffer = new hb.Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  // What is guessed is the language of the machine.
  buffer.setLanguage('hi');
  hb.shape(font, buffer);
  const positions = buffer.getGlyphPositions();
  let advance = 0;
  const glyphs = buffer.getGlyphInfos().map(({ codepoint }) => codepoint);
  const contours = glyphs.flatMap((glyph, index) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
    const left = advance + xOffset;
    advance += xAdvance;
    return contoursOf(font.glyphToJson(glyph), left, yOffset);
  });
  return { advance, glyphs, contours };
}

function contoursOf(
  commands: ReturnType<hb.Font['glyphToJson']>,
  left: number,
  up: number,
): readonly Contour[] {
  const contours: Point[][] = [];
  for (const { type, values } of commands) {
    if (type === 'M') contours.push([]);
    const last = contours.at(-1);
    if (!'MLQZ'.includes(type) || !last) throw new Error(`font: outline with "${type}"`);
    for (let at = 0; at < values.length; at += 2)
      last.push({
        x: Math.round((values[at] ?? 0) + left),
        y: Math.round((values[at + 1] ?? 0) + up),
        isOn: at === values.length - 2,
      });
  }
  return contours;
}

const shaped = {
  400: once((text: string) => shape(text, 400)),
  600: once((text: string) => shape(text, 600)),
};

/** How a piece of a text, as `piecesOf` cuts it, is drawn. */
export const outlineOf = (text: string, weight: Weight): Outline => shaped[weight](text);

/** Width of a text with Devanagari, in the units of `size`. */
export function wordsWidth(text: string, size: number, weight: Weight): number {
  const advances = piecesOf(text).map((part) => outlineOf(part, weight).advance);
  return (advances.reduce((sum, advance) => sum + advance, 0) / unitsPerEm) * size;
}
