import { absoluteUrl } from '../config.ts';
import type { Figure } from '../figures/figure.ts';
import { frames } from '../figures/frames.ts';
import { escapeXml } from '../figures/svg.ts';

/** CSS pixels that title, sources, notes and links take around a drawing. */
const around = 340;

/**
 * HTML that shows a figure on another page. It needs no script: the frame is high enough for the
 * figure in most columns, and scrolls in others.
 */
export function embedCode({ id, words, draw }: Figure): string {
  const heights = frames.map((frame) => draw(frame).height);
  const height = Math.ceil((Math.max(...heights) + around) / 20) * 20;
  const title = escapeXml(words.title);
  return `<iframe src="${absoluteUrl(`/embed/${id}/`)}" title="${title}" width="100%" height="${height}" loading="lazy"></iframe>`;
}

/** A line for the same page, once for all its frames, that makes each as high as its figure. */
export function embedScript(): string {
  return `<script src="${absoluteUrl('/embed.js')}" async></script>`;
}
