import { Resvg } from '@resvg/resvg-wasm';
import { once } from '../order/once.ts';
import { hasDevanagari, piecesOf } from './devanagari.ts';
import { pictureFamily, pictureFonts } from './fonts.ts';
// Starts the renderer.
import './png.ts';
import { wordFont } from './word-font.ts';
import { outlineOf, weights } from './word-outlines.ts';

/** The font that is made for a picture. */
const family = 'words';

/** Code points that no script uses. */
const firstCode = 0xf0000;

/**
 * An SVG without text: all of it is drawn as outlines, Devanagari as Hindi writes it. The renderer puts its conjuncts
 * together, but sets the next letter as if only the widest of the last ones were there. So each piece of a text becomes
 * one letter of a font made for this picture, and size, weight, halo and anchor stay what the style sheet says.
 */
export function withOutlinedWords(svg: string): string {
  const codes = new Map<string, number>([[' ', 32]]);
  const codeOf = once((piece: string) => {
    const code = firstCode + codes.size;
    codes.set(piece, code);
    return code;
  });
  const letterOf = (piece: string) => (piece === ' ' ? ' ' : String.fromCodePoint(codeOf(piece)));
  const lettered = svg
    // They are not drawn.
    .replace(/<(title|desc)>[^<]*<\/\1>/g, '')
    .replace(/(?<=>)[^<]+(?=<)/g, (text) =>
      hasDevanagari(text)
        ? `<tspan font-family="${family}">${piecesOf(plain(text)).map(letterOf).join('')}</tspan>`
        : text,
    );
  const fonts = weights.map((weight) =>
    wordFont(
      family,
      weight,
      new Map([...codes].map(([piece, code]) => [code, outlineOf(piece, weight)])),
    ),
  );
  const drawing = new Resvg(lettered, {
    font: {
      fontBuffers: [...pictureFonts, ...fonts],
      defaultFontFamily: pictureFamily,
      sansSerifFamily: pictureFamily,
      serifFamily: pictureFamily,
    },
  });
  const outlined = drawing.toString();
  drawing.free();
  return outlined;
}

const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** The reverse of `escapeXml`. */
const plain = (text: string): string =>
  text.replace(/&(\w+);/g, (reference, name: string) => signs[name] ?? reference);
