import { absoluteUrl } from '../config.ts';
import type { Figure } from '../figures/figure.ts';
import { escapeXml } from '../figures/svg.ts';

/** Tall enough for the tallest figure on a phone; hosts may set their own height. */
const height = 640;

/** HTML that shows a figure on another page, without script. */
export function embedCode({ id, words }: Figure): string {
  const title = escapeXml(words.title);
  return `<iframe src="${absoluteUrl(`/embed/${id}/`)}" title="${title}" width="100%" height="${height}" loading="lazy"></iframe>`;
}
