import type { APIRoute, GetStaticPaths } from 'astro';
import { catalog } from '../../../catalog/current.ts';
import { figuresOf } from '../../../figures/all.ts';
import { viewForms, viewPath } from '../../../links.ts';
import { collection } from '../../../publish/current.ts';
import { figurePngFile, figureSvgFile } from '../../../publish/figure-picture.ts';
import { inThisBuild } from '../../../site/languages.ts';
import { viewJson } from '../../../site/view.ts';

export const getStaticPaths = (() =>
  inThisBuild(
    [...figuresOf(catalog)].flatMap(([id, figure]) =>
      figure.views.flatMap((view) =>
        viewForms
          // Where there is one view, its pictures are those of the figure.
          .filter((form) => form === 'json' || figure.views.length > 1)
          .map((form) => ({
            params: { figure: id, view: view.id, form },
            props: { figure, view, form },
          })),
      ),
    ),
    ({ params }) => viewPath(params.figure, params.view, params.form),
  )) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ props: { figure, view, form } }) => {
  switch (form) {
    case 'svg':
      return new Response(figureSvgFile(catalog, figure, view));
    case 'png':
      return new Response(await figurePngFile(catalog, figure, view));
    default:
      return new Response(viewJson(collection, figure, view));
  }
};
