import type { Catalog } from '../catalog/catalog.ts';
import { absoluteUrl } from '../config.ts';
import type { Figure } from '../figures/figure.ts';
import { t } from '../i18n/index.ts';
import { previewPath } from '../links.ts';
import { cardSize } from './card.ts';
import { embedCode, embedHeight } from './embed.ts';
import { figurePreview } from './previews.ts';

/** File that says how a figure is embedded, for editors in which a writer pastes the address of its page. */
export const oembedPath = (id: string) => `/figures/${id}.oembed.json`;

/** CSS pixels: a usual column of text. */
const column = 720;

/** Seconds for which an editor may keep the answer. */
const kept = 86_400;

/** A figure as oEmbed 1.0 of the type "rich" (https://oembed.com). The file is the same for all who ask. */
export function oembed(catalog: Catalog, figure: Figure): string {
  const answer = {
    version: '1.0',
    type: 'rich',
    title: figure.words.title,
    author_name: t.downloads.author,
    provider_name: t.site.name,
    provider_url: absoluteUrl('/'),
    cache_age: kept,
    html: embedCode(figure),
    width: column,
    height: embedHeight(figure),
    thumbnail_url: absoluteUrl(previewPath(figurePreview(catalog, figure))),
    thumbnail_width: cardSize.width,
    thumbnail_height: cardSize.height,
  };
  return `${JSON.stringify(answer, null, 1)}\n`;
}
