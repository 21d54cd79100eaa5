import type { APIRoute, GetStaticPaths } from 'astro';
import { catalog } from '../../catalog/current.ts';
import { figuresOf } from '../../figures/all.ts';
import { figureWork } from '../../publish/citation.ts';
import { collection } from '../../publish/current.ts';
import { citation } from '../../publish/data-files.ts';
import { citationForms } from '../../publish/file-names.ts';

export const getStaticPaths = (() =>
  [...figuresOf(catalog).values()].flatMap((figure) =>
    citationForms.map((form) => ({
      params: { figure: figure.id, form },
      props: { figure, form },
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props: { figure, form } }) =>
  new Response(citation(figureWork(collection, figure), form));
