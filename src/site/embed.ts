import { absoluteUrl, siteUrl } from '../config.ts';
import type { Figure, FigureView, Frame } from '../figures/figure.ts';
import { frames } from '../figures/frames.ts';
import { linesIn } from '../figures/text.ts';
import { figurePath, viewPagePath, viewPath } from '../links.ts';
import { frameCode, imageCode, themed } from './embed-code.ts';
import { figureFileHref } from './figure-address.ts';

/** Path of a figure for the frames of other pages, or of one of its views. */
const embedPath = (id: string, view?: FigureView): string =>
  `/embed/${id}/${view ? `?year=${view.id}` : ''}`;

/** Address of the page of a figure, or of one of its views. */
const pageOf = (id: string, view?: FigureView) =>
  absoluteUrl(view ? viewPagePath(id, view.id) : figurePath(id));

/**
 * HTML that shows a figure, or one of its views, on another page. It needs no script: the frame is high
 * enough for the figure at every width from 320 CSS pixels on. Most articles are white, so it is light.
 */
export function embedCode(figure: Figure, view?: FigureView): string {
  return frameCode({
    address: themed(absoluteUrl(embedPath(figure.id, view)), 'light'),
    title: (view ?? figure).words.title,
    height: embedHeight(figure),
  });
}

/** HTML that shows the picture of a figure, or of one of its views, on another page. */
export function embedImage(figure: Figure, view?: FigureView): string {
  const { id, words } = figure;
  return imageCode({
    page: pageOf(id, view),
    picture: view
      ? absoluteUrl(viewPath(id, view.id, 'png'))
      : siteUrl + figureFileHref(figure, 'png'),
    alt: (view?.words ?? words).alt,
  });
}

/** A line for the same page, once for all its frames, that makes each as high as its figure. */
export function embedScript(): string {
  return `<script src="${absoluteUrl('/embed.js')}" async></script>`;
}

/** CSS pixels of what src/styles/embed.css and src/layouts/Embed.astro put around a drawing. */
const room = {
  side: 24,
  /** Margins, the fold of the notes, the line that leads here. */
  fixed: 124,
  title: { size: 20.8, line: 24 },
  subtitle: { size: 15, line: 21 },
  source: { size: 15, line: 21.75 },
  /** One line of the control of the years; on the narrowest phone it takes two. */
  years: 56,
} as const;

/** Letters that the line of sources has at most. */
const longestSource = 130;

/** Widths of frames at which the figure is highest: the least, the widest narrow drawing, the widest. */
const tried: readonly {
  readonly frame: Frame['name'];
  readonly content: number;
  readonly drawn: number;
}[] = [
  { frame: 'narrow', content: 296, drawn: 296 },
  { frame: 'narrow', content: 416, drawn: 416 },
  { frame: 'wide', content: 832, drawn: 832 },
];

/** Width of the text of a page, as a part of the room that drawings keep for the widest fonts. */
const plainText = 0.88;

/** CSS pixels that a figure takes in a frame of any width from 320 on; whole twenties. */
export function embedHeight({ words, draw, views }: Figure): number {
  const lines = (text: string, { size, line }: { size: number; line: number }, width: number) =>
    linesIn(text, width / plainText, size).length * line;
  const heights = tried.flatMap(({ frame, content, drawn }) => {
    const drawing = frames.find(({ name }) => name === frame);
    if (!drawing) return [];
    const { width, height } = draw(drawing);
    const control = views.length > 1 ? room.years * (content < 300 ? 2 : 1) : 0;
    return [
      room.fixed +
        lines(words.title, room.title, content) +
        lines(words.subtitle, room.subtitle, content) +
        (height * drawn) / width +
        lines('x'.repeat(longestSource).replace(/(x{6})x/g, '$1 '), room.source, content) +
        control,
    ];
  });
  return Math.ceil(Math.max(...heights) / 20) * 20;
}
