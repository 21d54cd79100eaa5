import { bodyOf, type Drawing, look } from '../figures/drawing.ts';
import type { Figure } from '../figures/figure.ts';
import { frames } from '../figures/frames.ts';
import { el, escapeXml } from '../figures/svg.ts';
import { coloursOf } from './palette.ts';
import { drawParagraph, heightOf, type Paragraph, type Style, setParagraph } from './paragraph.ts';

interface Words {
  /** Line under the picture that names the documents. */
  readonly source: string;
  /** Who to credit, and the address of the figure. */
  readonly credit: string;
}

/** What a picture is set in. */
export interface Lettering {
  /** Families as in CSS. */
  readonly heading: string;
  readonly text: string;
  /** Width of a text in SVG units, in weight 600 where bold. */
  readonly widthOf: (text: string, size: number, bold: boolean) => number;
}

export interface Sheets {
  /** The style sheet with the colours of the site. */
  readonly tokens: string;
  /** The style sheet that paints figures. */
  readonly classes: string;
}

/** SVG units around the content of a picture. */
export const margin = 28;
/** Sizes of the words of a picture. */
export const sizes = { title: 23, subtitle: 15, note: 12.5, source: 12.5, credit: 12.5 } as const;

export type WordName = keyof typeof sizes;

/**
 * A figure as a picture that stands alone: title, measure, years, notes, source and licence are
 * inside, so that it cannot be shown without them. Wide frame, light colours.
 */
export function figureSvg(
  figure: Pick<Figure, 'words' | 'draw'>,
  words: Words,
  lettering: Lettering,
  sheets: Sheets,
): string {
  const [frame] = frames;
  if (!frame) throw new Error('there is no frame to draw in');
  const width = frame.width + 2 * margin;
  const { title, subtitle, notes, alt } = figure.words;
  const style = (name: WordName, leading: number) => styleOf(lettering, name, leading);
  const set = (text: string, style: Style) => setParagraph(text, style, frame.width);

  const drawing = figure.draw(frame);
  const parts: Part[] = [
    { below: 4, ...placed(set(title, style('title', 1.22))) },
    { below: 16, ...placed(set(subtitle, style('subtitle', 1.35))) },
    { below: 16, height: drawing.height, draw: (y) => placedAt(drawing, margin, y) },
    ...(notes.length === 0
      ? []
      : [{ below: 8, ...placed(set(notes.join(' '), style('note', 1.4))) }]),
    { below: 10, height: 1, draw: (y) => rule(width, y) },
    { below: 0, ...placed(set(words.source, style('source', 1.4))) },
    { below: 0, ...placed(set(words.credit, style('credit', 1.4))) },
  ];
  let y = margin - 4;
  const drawn = parts.map(({ below, height, draw }) => {
    const part = draw(y);
    y += height + below;
    return part;
  });
  const height = Math.ceil(y + margin - 6);
  return el(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}`, width, height },
    el('title', {}, escapeXml(title)),
    el('desc', {}, escapeXml(alt)),
    el('style', {}, sheetOf(lettering, sheets)),
    el('rect', { width, height, class: 'ground' }),
    ...drawn,
  );
}

/** How words of a kind are set. */
export const styleOf = (lettering: Lettering, name: WordName, leading: number): Style => ({
  name,
  size: sizes[name],
  leading,
  widthOf: (text) => lettering.widthOf(text, sizes[name], name === 'title'),
  balanced: name === 'title' || name === 'subtitle',
});

/** The style sheet of a picture. */
export const sheetOf = (lettering: Lettering, { tokens, classes }: Sheets): string =>
  pictureStyles(tokens, classes) + wordStyles(lettering, tokens);

/** Something of a height, with room below, drawn from a top edge down. */
interface Part {
  readonly height: number;
  readonly below: number;
  readonly draw: (top: number) => string;
}

function placed(paragraph: Paragraph): Omit<Part, 'below'> {
  return {
    height: heightOf(paragraph),
    draw: (top) => drawParagraph(paragraph, margin, top),
  };
}

function rule(width: number, y: number): string {
  return el('rect', { x: margin, y, width: width - 2 * margin, height: 1, class: 'rule' });
}

/**
 * The drawing as a group, to be moved to its place. A nested `svg` would do too, but is clipped,
 * which costs drawing programs a layer.
 */
function placedAt(drawing: Drawing, x: number, y: number): string {
  const transform = `translate(${x},${Math.round(y)})`;
  return el('g', { transform, ...look(drawing) }, bodyOf(drawing));
}

/** The rules that paint drawings, with the light colours in place of the tokens. */
export function pictureStyles(tokens: string, classes: string): string {
  const colour = lightColour(tokens);
  const rules = [...classes.matchAll(/^(\.[\w-][^{@]*)(\{[^}]*\})/gm)]
    .filter(([rule]) => /fill|stroke|font-weight|paint-order/.test(rule) && !rule.includes(':is('))
    .map(([, selectors = '', body = '']) => `${selectors.trim()}${body}`)
    .join('')
    .replace(/var\((--[\w-]+)\)/g, (_, name: string) => colour(name));
  return `svg{color:${colour('--ink')};fill:${colour('--ink')}}${rules}`.replace(/\s+/g, ' ');
}

/** How the words around the drawing look. */
function wordStyles({ heading, text }: Lettering, tokens: string): string {
  const colour = lightColour(tokens);
  const letters = Object.entries(sizes).map(([name, size]) => `.${name}{font-size:${size}px}`);
  return (
    `text{font-family:${text}}${letters.join('')}.title{font-family:${heading};font-weight:600}` +
    `.subtitle,.note,.source,.credit{fill:${colour('--muted')}}` +
    `.ground{fill:${colour('--ground')}}.rule{fill:${colour('--line')}}`
  );
}

/** The light colour of a token as hex. Throws where the style sheet has no such token. */
function lightColour(tokens: string): (name: string) => string {
  const colours = coloursOf(tokens, 'light');
  return (name) => {
    const found = colours.get(name);
    if (found === undefined) throw new Error(`no colour "${name}" in the style sheets`);
    return found;
  };
}
