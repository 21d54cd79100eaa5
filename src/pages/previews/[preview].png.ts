import type { APIRoute, GetStaticPaths } from 'astro';
import { catalog } from '../../catalog/current.ts';
import { t } from '../../i18n/index.ts';
import { picture } from '../../publish/pictures.ts';
import { cardSize, cardSvg, figureCard } from '../../site/card.ts';
import { inThisBuild } from '../../site/languages.ts';
import { figureSource, previewsOf } from '../../site/previews.ts';
import classes from '../../styles/figures.css?raw';
import tokens from '../../styles/tokens.css?raw';

export const getStaticPaths = (() =>
  inThisBuild(
    [...previewsOf(catalog)].map(([id, preview]) => ({
      params: { preview: id },
      props: { preview },
    })),
    ({ params }) => `/previews/${params.preview}.png`,
  )) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ props: { preview } }) => {
  const svg = preview.figure
    ? figureCard(preview.figure, figureSource(catalog, preview.figure), t.site, tokens, classes)
    : cardSvg(preview.card, t.site, tokens);
  return new Response(await picture(svg, cardSize.width));
};
