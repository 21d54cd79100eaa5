import type { APIRoute, GetStaticPaths } from 'astro';
import { catalog } from '../../catalog/current.ts';
import { countries } from '../../datasets/countries.ts';
import { idsReferredTo } from '../../indicators/extract.ts';
import { countryPath, extractForms } from '../../links.ts';
import { collection } from '../../publish/current.ts';
import { extractFile } from '../../publish/extract.ts';

export const getStaticPaths = (() =>
  idsReferredTo(catalog, countries).flatMap((id) =>
    extractForms.map((form) => ({
      params: { country: id.toLowerCase(), form },
      props: { id, form },
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props: { id, form } }) =>
  new Response(extractFile(collection, { subject: countries, id, page: countryPath(id) }, form));
