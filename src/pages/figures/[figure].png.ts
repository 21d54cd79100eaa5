import type { APIRoute, GetStaticPaths } from 'astro';
import { catalog } from '../../catalog/current.ts';
import { figuresOf } from '../../figures/all.ts';
import { figurePngFile } from '../../publish/figure-picture.ts';

export const getStaticPaths = (() =>
  [...figuresOf(catalog)].map(([id, figure]) => ({
    params: { figure: id },
    props: { figure },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ props }) =>
  new Response(await figurePngFile(catalog, props.figure));
