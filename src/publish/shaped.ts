import { type Attributes, el, escapeXml } from '../figures/svg.ts';
import { drawParagraph, heightOf, type Paragraph, setParagraph } from './paragraph.ts';
import {
  type Lettering,
  margin,
  type Sheets,
  sheetOf,
  sizes,
  styleOf,
  type WordName,
} from './svg.ts';

/** Shapes of pictures beside the free one: height as a part of the width, and pixels of the width. */
export const shapes = {
  wide: { ratio: 9 / 16, pixels: 1600 },
  square: { ratio: 1, pixels: 1200 },
  tall: { ratio: 5 / 4, pixels: 1080 },
  /** The drawing alone, as high as it is. */
  bare: { ratio: null, pixels: 1600 },
} as const;

export type Shape = keyof typeof shapes;

/** A drawing as text, whoever drew it. Lengths in SVG units. */
export interface Drawn {
  readonly width: number;
  readonly height: number;
  /** Size of its letters. */
  readonly text: number;
  readonly markup: string;
  /** What its marks inherit. */
  readonly attributes: Attributes;
}

export interface ShapedWords {
  readonly title: string;
  readonly subtitle: string;
  readonly notes: string;
  readonly source: string;
  readonly credit: string;
  readonly alt: string;
}

interface Shaped {
  readonly svg: string;
  /** Pixels at which its smallest letters can be read. */
  readonly width: number;
  readonly height: number;
}

/** Widths that are tried, in SVG units: the wider a picture, the smaller its words and the more room for the drawing. */
const widths = Array.from({ length: 60 }, (_, index) => 440 + 24 * index);

/** Where words stand beside the drawing: the part of the width that they take, and the gap. */
const column = { part: 0.31, gap: 32 } as const;

/** Between the drawing and the words below it. */
const gap = 12;

const leading = { title: 1.22, subtitle: 1.35, note: 1.4, source: 1.4, credit: 1.4 } as const;

interface Layout {
  readonly drawn: Drawn;
  readonly isBeside: boolean;
  readonly width: number;
  readonly scale: number;
  /** The room that the drawing has. */
  readonly room: { readonly width: number; readonly height: number };
  /** Size of the smallest letters, as a part of the width of the picture. */
  readonly least: number;
}

/**
 * A figure as a picture of a fixed shape: the drawing, of those that are given, and the arrangement in which
 * the smallest letters are largest and the least room is left over.
 * All words are inside.
 */
export function shapedSvg(
  shape: Shape,
  words: ShapedWords,
  drawings: readonly Drawn[],
  lettering: Lettering,
  sheets: Sheets,
): Shaped {
  const { ratio } = shapes[shape];
  const [first] = drawings;
  if (!first) throw new Error('there is no drawing to put into a picture');
  if (ratio === null) {
    const svg = bareSvg(words, first, lettering, sheets);
    const { width, height } = bareSize(first);
    return { svg, ...pixelsOf(shape, first.text / width, height / width) };
  }
  const layouts = drawings.flatMap((drawn) =>
    widths.flatMap((width) =>
      [false, true].flatMap((isBeside) => layOut(words, drawn, lettering, width, ratio, isBeside)),
    ),
  );
  const best = layouts.reduce<Layout | null>(
    (a, b) => (a !== null && scoreOf(a) >= scoreOf(b) ? a : b),
    null,
  );
  if (!best) throw new Error('the words leave no room for the drawing');
  const svg = drawLayout(best, words, lettering, sheets, Math.round(best.width * ratio));
  return { svg, ...pixelsOf(shape, best.least, ratio) };
}

/** Pixels that the smallest letters of a picture have, and that the widest picture has. */
const [leastPixels, mostPixels] = [13, 2400];

const pixelsOf = (shape: Shape, least: number, ratio: number) => {
  const width = Math.min(
    mostPixels,
    Math.max(shapes[shape].pixels, Math.ceil(leastPixels / least)),
  );
  return { width, height: Math.round(width * ratio) };
};

/** Large letters first; of two alike, the one whose drawing fills its room. */
function scoreOf({ least, drawn, scale, room }: Layout): number {
  const filled = (drawn.width * drawn.height * scale ** 2) / (room.width * room.height);
  return least * Math.sqrt(filled);
}

function layOut(
  words: ShapedWords,
  drawn: Drawn,
  lettering: Lettering,
  width: number,
  ratio: number,
  isBeside: boolean,
): readonly Layout[] {
  const inner = width - 2 * margin;
  const high = Math.round(width * ratio) - 2 * margin;
  const textWidth = isBeside ? inner * column.part : inner;
  const { above, below } = partsOf(words, lettering, textWidth, false);
  // A long address has no space at which it could be broken.
  const isTooWide = [...above, ...below].some(({ paragraph: { lines, style } }) =>
    lines.some((line) => style.widthOf(line) > textWidth),
  );
  const taken = heightOfAll(above) + heightOfAll(below) + (isBeside ? 0 : gap);
  if (isTooWide || (isBeside && taken > high)) return [];
  const room = isBeside
    ? { width: inner - textWidth - column.gap, height: high }
    : { width: inner, height: high - taken };
  if (room.height <= 0) return [];
  const scale = Math.min(room.width / drawn.width, room.height / drawn.height);
  const least = Math.min(scale * drawn.text, sizes.note) / width;
  return [{ drawn, isBeside, width, scale, room, least }];
}

interface Part {
  readonly paragraph: Paragraph;
  readonly below: number;
}

/** Words above and below the drawing. */
function partsOf(words: ShapedWords, lettering: Lettering, width: number, isBalanced: boolean) {
  const part = (name: WordName, text: string, below: number): readonly Part[] => {
    if (text === '') return [];
    const style = styleOf(lettering, name, leading[name]);
    const paragraph = setParagraph(
      text,
      { ...style, balanced: isBalanced && style.balanced },
      width,
    );
    return [{ paragraph, below }];
  };
  return {
    above: [...part('title', words.title, 4), ...part('subtitle', words.subtitle, 14)],
    below: [
      ...part('note', words.notes, 8),
      ...part('source', words.source, 0),
      ...part('credit', words.credit, 0),
    ],
  };
}

const heightOfAll = (parts: readonly Part[]) =>
  parts.reduce((sum, { paragraph, below }) => sum + heightOf(paragraph) + below, 0);

function drawParts(parts: readonly Part[], top: number): string {
  let y = top;
  return parts
    .map(({ paragraph, below }) => {
      const drawn = drawParagraph(paragraph, margin, y);
      y += heightOf(paragraph) + below;
      return drawn;
    })
    .join('');
}

function drawLayout(
  { drawn, isBeside, width, scale, room }: Layout,
  words: ShapedWords,
  lettering: Lettering,
  sheets: Sheets,
  height: number,
): string {
  const inner = width - 2 * margin;
  const { above, below } = partsOf(words, lettering, isBeside ? inner * column.part : inner, true);
  const left =
    (isBeside ? width - margin - room.width : margin) + (room.width - drawn.width * scale) / 2;
  const top =
    (isBeside ? margin : margin + heightOfAll(above)) + (room.height - drawn.height * scale) / 2;
  return rootOf(
    { width, height },
    words,
    sheetOf(lettering, sheets),
    drawParts(above, margin),
    placedAt(drawn, left, top, scale),
    drawParts(below, height - margin - heightOfAll(below)),
  );
}

/** SVG units around a drawing that stands alone. */
const edge = 12;

const bareSize = ({ width, height }: Drawn) => ({
  width: width + 2 * edge,
  height: Math.ceil(height) + 2 * edge,
});

function bareSvg(words: ShapedWords, drawn: Drawn, lettering: Lettering, sheets: Sheets): string {
  return rootOf(bareSize(drawn), words, sheetOf(lettering, sheets), placedAt(drawn, edge, edge, 1));
}

function placedAt({ attributes, markup }: Drawn, left: number, top: number, scale: number): string {
  const move = `translate(${Math.round(left)},${Math.round(top)})`;
  const transform = scale === 1 ? move : `${move} scale(${Math.round(scale * 1000) / 1000})`;
  return el('g', { transform, ...attributes }, markup);
}

function rootOf(
  { width, height }: { readonly width: number; readonly height: number },
  { title, alt }: ShapedWords,
  style: string,
  ...drawn: readonly string[]
): string {
  return el(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}`, width, height },
    el('title', {}, escapeXml(title)),
    el('desc', {}, escapeXml(alt)),
    el('style', {}, style),
    el('rect', { width, height, class: 'ground' }),
    ...drawn,
  );
}
