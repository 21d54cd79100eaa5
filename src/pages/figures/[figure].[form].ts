import type { APIRoute, GetStaticPaths } from 'astro';
import { catalog } from '../../catalog/current.ts';
import { isFurther } from '../../config.ts';
import { figuresOf } from '../../figures/all.ts';
import { collection } from '../../publish/current.ts';
import { figureFile, figureForms } from '../../publish/figure-files.ts';
import { isInLanguage } from '../../site/figure-address.ts';

export const getStaticPaths = (() =>
  [...figuresOf(catalog).values()].flatMap((figure) =>
    figureForms(figure)
      .filter((form) => !isFurther || isInLanguage(figure, form))
      .map((form) => ({
        params: { figure: figure.id, form },
        props: { figure, form },
      })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ props: { figure, form } }) =>
  new Response(await figureFile(collection, figure, form));
