import type { APIRoute, GetStaticPaths } from 'astro';
import { catalog } from '../../catalog/current.ts';
import { countries } from '../../datasets/countries.ts';
import { idsReferredTo } from '../../indicators/extract.ts';
import { countryPath, extractForms } from '../../links.ts';
import { collection } from '../../publish/current.ts';
import { extractFile } from '../../publish/extract-file.ts';
import { inThisBuild } from '../../site/languages.ts';

export const getStaticPaths = (() =>
  inThisBuild(
    idsReferredTo(catalog, countries).flatMap((id) =>
      extractForms.map((form) => ({
        params: { country: id.toLowerCase(), form },
        props: { id, name: catalog.find(countries, id)?.name ?? id, form },
      })),
    ),
    ({ params }) => `/countries/${params.country}.${params.form}`,
  )) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props: { id, name, form } }) =>
  extractFile(collection, { subject: countries, id, name, page: countryPath(id) }, form);
