import { el, escapeXml } from '../figures/svg.ts';
import { withoutMarks } from '../i18n/as-written.ts';
import { fitLines } from '../order/lines.ts';

/** How a text of a picture is set. Lengths in SVG units. */
export interface Style {
  /** Class in the style sheet of the picture. */
  readonly name: string;
  readonly size: number;
  /** Distance of base lines, as a multiple of the size. */
  readonly leading: number;
  /** Width of a text in this style. */
  readonly widthOf: (text: string) => number;
  /** True where lines are to be about equally long, as in a heading. */
  readonly balanced?: boolean;
}

export interface Paragraph {
  readonly style: Style;
  readonly lines: readonly string[];
}

/** A text broken at its spaces into the fewest lines that fit a width; a picture has one language. */
export function setParagraph(text: string, style: Style, width: number): Paragraph {
  const plain = withoutMarks(text);
  const lines = linesIn(plain, style, width);
  return { style, lines: style.balanced ? balance(plain, style, width, lines) : lines };
}

export function heightOf({ style, lines }: Paragraph): number {
  return lines.length * style.size * style.leading;
}

/** The paragraph as SVG, its first line directly below `top`. */
export function drawParagraph({ style, lines }: Paragraph, left: number, top: number): string {
  const line = style.size * style.leading;
  return lines
    .map((text, index) => {
      const y = top + (index + 0.5) * line + style.size * 0.35;
      return el('text', { x: left, y, class: style.name }, escapeXml(text));
    })
    .join('');
}

const linesIn = (text: string, { widthOf }: Style, width: number) =>
  fitLines(text, (line) => widthOf(line) <= width);

/** The same number of lines in the narrowest column that holds them, to a hundredth of the width. */
function balance(
  text: string,
  style: Style,
  width: number,
  lines: readonly string[],
): readonly string[] {
  let best = lines;
  for (let part = 99; part > 50; part -= 1) {
    const tighter = linesIn(text, style, (width * part) / 100);
    if (tighter.length > lines.length) return best;
    best = tighter;
  }
  return best;
}
