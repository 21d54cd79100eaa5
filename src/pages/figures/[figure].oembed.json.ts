import type { APIRoute, GetStaticPaths } from 'astro';
import { catalog } from '../../catalog/current.ts';
import { figuresOf } from '../../figures/all.ts';
import { inThisBuild } from '../../site/languages.ts';
import { oembed } from '../../site/oembed.ts';

export const getStaticPaths = (() =>
  inThisBuild(
    [...figuresOf(catalog).values()].map((figure) => ({
      params: { figure: figure.id },
      props: { figure },
    })),
    ({ params }) => `/figures/${params.figure}.oembed.json`,
  )) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props: { figure } }) => new Response(oembed(catalog, figure));
