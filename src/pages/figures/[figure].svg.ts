import type { APIRoute, GetStaticPaths } from 'astro';
import { catalog } from '../../catalog/current.ts';
import { figuresOf } from '../../figures/all.ts';
import { figureSvgFile } from '../../publish/figure-picture.ts';

export const getStaticPaths = (() =>
  [...figuresOf(catalog)].map(([id, figure]) => ({
    params: { figure: id },
    props: { figure },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => new Response(figureSvgFile(catalog, props.figure));
