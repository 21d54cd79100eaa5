import type { APIRoute, GetStaticPaths } from 'astro';
import { catalog } from '../../../catalog/current.ts';
import { figuresOf } from '../../../figures/all.ts';
import { viewJson } from '../../../site/view.ts';

export const getStaticPaths = (() =>
  [...figuresOf(catalog)].flatMap(([id, figure]) =>
    figure.views.map((view) => ({
      params: { figure: id, view: view.id },
      props: { figure, view },
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(viewJson(catalog, props.figure, props.view));
