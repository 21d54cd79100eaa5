import type { APIRoute, GetStaticPaths } from 'astro';
import { catalog } from '../../catalog/current.ts';
import { dataVersion } from '../../catalog/version.ts';
import { countries } from '../../datasets/countries.ts';
import { idsReferredTo } from '../../indicators/extract.ts';
import { countryPath } from '../../links.ts';
import { extractJson } from '../../publish/extract.ts';

export const getStaticPaths = (() =>
  idsReferredTo(catalog, countries).map((id) => ({
    params: { country: id.toLowerCase() },
    props: { id },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props: { id } }) =>
  new Response(extractJson({ catalog, version: dataVersion() }, countries, id, countryPath(id)));
