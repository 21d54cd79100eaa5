import type { APIRoute, GetStaticPaths } from 'astro';
import { catalog } from '../../catalog/current.ts';
import { absoluteUrl } from '../../config.ts';
import { sources } from '../../datasets/sources.ts';
import { figuresOf } from '../../figures/all.ts';
import { t } from '../../i18n/index.ts';
import { figurePath } from '../../links.ts';
import { figureSvg } from '../../publish/svg.ts';
import classes from '../../styles/figures.css?raw';
import tokens from '../../styles/tokens.css?raw';

export const getStaticPaths = (() =>
  [...figuresOf(catalog)].map(([id, figure]) => ({
    params: { figure: id },
    props: { figure },
  }))) satisfies GetStaticPaths;

/** More documents than this are counted, not named. */
const most = 4;

export const GET: APIRoute = ({ props: { figure } }) => {
  const ids: readonly string[] = figure.evidence.map(
    ({ source_id }: { source_id: string }) => source_id,
  );
  const titles = ids.map((id) => catalog.find(sources, id)?.title ?? id);
  const named = titles.length > most ? t.figure.many(titles.length) : titles.join('; ');
  const words = {
    sources: `${titles.length === 1 ? t.figure.source : t.figure.sources}: ${named}`,
    credit: t.figure.credit(absoluteUrl(figurePath(figure.id))),
  };
  return new Response(figureSvg(figure, words, tokens, classes));
};
