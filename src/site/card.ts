import { bodyOf, look } from '../figures/drawing.ts';
import type { Figure } from '../figures/figure.ts';
import { frames } from '../figures/frames.ts';
import { el, escapeXml } from '../figures/svg.ts';
import { linesIn } from '../figures/text.ts';
import { fitLines } from '../order/lines.ts';
import { hasDevanagari } from '../publish/devanagari.ts';
import { coloursOf } from '../publish/palette.ts';
import { pictureStyles } from '../publish/svg.ts';
import { type Weight, wordsWidth } from '../publish/word-outlines.ts';

/** What is shown of a page where somebody shares a link to it. */
export interface Card {
  /** Part of the site to which the page belongs. */
  readonly part: string;
  readonly title: string;
  /** The number one comes for, with its unit. */
  readonly number?: string | undefined;
  /** What the number counts, or what the page holds. */
  readonly text: string;
  /** The document that states the number. */
  readonly source?: string | undefined;
}

/** The size that social networks ask for, in pixels. */
export const cardSize = { width: 1200, height: 630 } as const;

const margin = 72;
const inner = cardSize.width - 2 * margin;
const lineHeight = 1.22;
const textSize = 38;
const footSize = 26;
const footLine = cardSize.height - 44;

/** The font of cards is that much narrower than those for which the width of a letter is reckoned. */
const wide = 1.3;

function painter(tokens: string): (token: string) => string {
  const colours = coloursOf(tokens, 'light');
  return (token) => colours.get(token) ?? 'currentColor';
}

/** Wordmark and promise of the site, for the head of a card. */
interface Site {
  readonly name: string;
  readonly tagline: string;
}

/** A card as a picture that stands alone. `tokens` is the style sheet with the colours of the site. */
export function cardSvg(card: Card, site: Site, tokens: string): string {
  const paint = painter(tokens);
  let y = 168;
  /** Writes lines below those before and moves on; what is beyond `most` lines is cut. */
  const block = (text: string, size: number, token: string, most: number, weight: Weight = 400) => {
    const lines = linesOf(text, size, most, weight);
    return lines
      .map((line) => {
        y += size * lineHeight;
        return write(line, margin, y, size, paint(token), weight);
      })
      .join('');
  };
  const title = block(card.title, titleSize(card), '--ink', card.number ? 2 : 3, 600);
  if (card.number) y += 22;
  const number = card.number ? block(card.number, 112, '--accent', 1, 600) : '';
  y += 14;
  const room = Math.floor((footLine - footSize - y) / (textSize * lineHeight));
  const text = block(card.text, textSize, '--ink', Math.min(room, card.number ? 2 : 3));
  return draw(
    el('rect', { ...cardSize, fill: paint('--ground') }),
    el('rect', { width: 16, height: cardSize.height, fill: paint('--accent') }),
    write(site.name, margin, 98, 40, paint('--ink'), 600),
    write(card.part, cardSize.width - margin, 98, 30, paint('--muted'), 400, 'end'),
    el('rect', { x: margin, y: 126, width: inner, height: 2, fill: paint('--line') }),
    title,
    number,
    text,
    foot(card.source ?? site.tagline, paint('--muted')),
  );
}

/**
 * A figure as a card: its title beside its narrow drawing, whose letters are still read when the card
 * is small. Of a drawing that is taller than the card, the top is shown. `classes` paint figures.
 */
export function figureCard(
  figure: Figure,
  source: string,
  site: Site,
  tokens: string,
  classes: string,
): string {
  const paint = painter(tokens);
  const { words } = figure;
  const column = { x: 56, width: 400 };
  const box = { x: 500, y: 42, width: 652, height: 546 };
  const narrow = frames.find(({ name }) => name === 'narrow');
  if (!narrow) throw new Error('there is no narrow frame to draw in');
  const drawing = figure.draw(narrow);
  const isTall = drawing.height > 1.5 * drawing.width;
  const placed = el(
    'svg',
    {
      ...box,
      preserveAspectRatio: `xMidYMin ${isTall ? 'slice' : 'meet'}`,
      viewBox: `0 0 ${drawing.width} ${drawing.height}`,
      ...look(drawing),
    },
    bodyOf(drawing),
  );
  const title = largest(words.title, column.width);
  const top = 172;
  const line = title.size * 1.2;
  const below = top + title.lines.length * line + 16;
  const subtitle = fitted(words.subtitle, column.width, 23, 400);
  const room = Math.max(0, Math.floor((cardSize.height - 90 - below) / 30));
  return draw(
    el('style', {}, pictureStyles(tokens, classes)),
    el('rect', { ...cardSize, fill: paint('--ground') }),
    el('rect', { width: 16, height: cardSize.height, fill: paint('--accent') }),
    write(site.name, column.x, 92, 34, paint('--ink'), 600),
    ...title.lines.map((text, index) =>
      write(text, column.x, top + index * line, title.size, paint('--ink'), 600),
    ),
    ...(subtitle.length <= room ? subtitle : []).map((text, index) =>
      write(text, column.x, below + index * 30, 23, paint('--muted'), 400),
    ),
    ...fitted(source, column.width, 20, 400)
      .slice(0, 1)
      .map((text) => write(text, column.x, cardSize.height - 40, 20, paint('--muted'), 400)),
    placed,
  );
}

const draw = (...parts: readonly string[]) =>
  el(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${cardSize.width} ${cardSize.height}`,
      ...cardSize,
      'font-family': 'sans-serif',
    },
    ...parts,
  );

/** The title of a figure as large as it can be read whole. */
function largest(text: string, width: number) {
  const [size = 28] = [40, 34].filter(
    (size) => fitted(text, width, size, 600).length * size <= 280,
  );
  return { size, lines: fitted(text, width, size, 600) };
}

const foot = (text: string, fill: string) =>
  linesOf(text, footSize, 1, 400)
    .map((line) => write(line, margin, footLine, footSize, fill, 400))
    .join('');

/** Above a number, a title of two lines is smaller, so that both lines of the text fit below. */
function titleSize({ title, number }: Card): number {
  if (!number) return 76;
  return fitted(title, inner, 56, 600).length > 1 ? 50 : 56;
}

/** At most `most` lines; where words are left over, the last line says so. */
function linesOf(text: string, size: number, most: number, weight: Weight): readonly string[] {
  const lines = fitted(text, inner, size, weight);
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), `${lines[most - 1]} …`];
}

/** Lines of at most `width` pixels. Devanagari is measured: how wide its letters are together cannot be reckoned. */
function fitted(text: string, width: number, size: number, weight: Weight): readonly string[] {
  if (hasDevanagari(text)) return fitLines(text, (line) => wordsWidth(line, size, weight) <= width);
  return linesIn(text, width * wide, size);
}

function write(
  text: string,
  x: number,
  y: number,
  size: number,
  fill: string,
  weight: number,
  anchor?: string,
): string {
  return el(
    'text',
    { x, y, fill, 'font-size': size, 'font-weight': weight, 'text-anchor': anchor },
    escapeXml(text),
  );
}
