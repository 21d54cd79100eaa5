import { textWidth } from '../figures/charts/legend.ts';
import { type Figure, frames } from '../figures/figure.ts';
import { el, escapeXml } from '../figures/svg.ts';
import { lightColours } from './palette.ts';

interface Words {
  /** Line under the picture that names the documents. */
  readonly sources: string;
  /** Who to credit, and the address of the figure. */
  readonly credit: string;
}

const margin = 24;
const sizes = { title: 22, subtitle: 14, source: 12 } as const;

/**
 * A figure as a picture that stands alone: title, measure, years, source and licence are inside,
 * so that it cannot be shown without them. `tokens` and `classes` are the style sheets of the site.
 */
export function figureSvg(figure: Figure, words: Words, tokens: string, classes: string): string {
  const [frame] = frames;
  if (!frame) throw new Error('there is no frame to draw in');
  const chart = figure.svg(frame);
  const [, , , chartHeight = 0] = (/viewBox="([^"]*)"/.exec(chart)?.[1] ?? '')
    .split(' ')
    .map(Number);
  const width = frame.width + 2 * margin;
  const inner = frame.width;
  const head = [
    ...lines(figure.words.title, sizes.title, inner, 'title'),
    ...lines(figure.words.subtitle, sizes.subtitle, inner, 'subtitle'),
  ];
  const foot = [
    ...lines(words.sources, sizes.source, inner, 'source'),
    ...lines(words.credit, sizes.source, inner, 'source'),
  ];
  const top = margin + heightOf(head) + 10;
  const bottom = top + chartHeight + 14;
  const height = Math.ceil(bottom + heightOf(foot) + margin);
  const placed = chart.replace(
    '<svg ',
    `<svg x="${margin}" y="${top}" width="${frame.width}" height="${chartHeight}" `,
  );
  return el(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}`, width, height },
    el('title', {}, escapeXml(figure.words.title)),
    el('desc', {}, escapeXml(figure.words.alt)),
    el('style', {}, pictureStyles(tokens, classes)),
    el('rect', { width, height, class: 'ground' }),
    write(head, margin),
    withoutLinks(placed),
    write(foot, bottom),
  );
}

interface Line {
  readonly text: string;
  readonly size: number;
  readonly className: string;
}

const lineHeight = 1.3;

const heightOf = (block: readonly Line[]) =>
  block.reduce((sum, { size }) => sum + size * lineHeight, 0);

/** Words broken into lines that fit a width in SVG units. */
function lines(text: string, size: number, width: number, className: string): readonly Line[] {
  const broken: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer, size) > width) {
      broken.push(line);
      line = word;
    } else line = longer;
  }
  return [...broken, line].map((text) => ({ text, size, className }));
}

function write(block: readonly Line[], top: number): string {
  let y = top;
  return block
    .map(({ text, size, className }) => {
      y += size * lineHeight;
      return el(
        'text',
        { x: margin, y: y - size * 0.3, 'font-size': size, class: className },
        escapeXml(text),
      );
    })
    .join('');
}

/** Links of the site lead nowhere from a file. */
export function withoutLinks(svg: string): string {
  return svg.replace(/<a [^>]*>/g, '<g>').replaceAll('</a>', '</g>');
}

/** The classes that paint figures, with the light colours in place of the tokens. */
export function pictureStyles(tokens: string, classes: string): string {
  const colours = lightColours(tokens);
  const paint = [...classes.matchAll(/^(?:\.[\w-][^{@]*|,\s*)\{[^}]*\}/gm)]
    .map(([rule]) => rule)
    .filter(
      (rule) => /fill|stroke|font-weight|paint-order/.test(rule) && !/:(is|hover|focus)/.test(rule),
    )
    .join('')
    .replace(/var\((--[\w-]+)\)/g, (_, name: string) => colours.get(name) ?? 'currentColor');
  const own = `text{font-family:system-ui,sans-serif}.ground{fill:${colours.get('--ground')}}svg{color:${colours.get('--ink')};fill:currentColor}.title{font:600 ${sizes.title}px Georgia,serif}.subtitle,.source{fill:${colours.get('--muted')}}`;
  return (own + paint).replace(/\s+/g, ' ');
}
