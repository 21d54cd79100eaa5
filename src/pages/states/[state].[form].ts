import type { APIRoute, GetStaticPaths } from 'astro';
import { catalog } from '../../catalog/current.ts';
import { states } from '../../datasets/states.ts';
import { stateSlug } from '../../indicators/states.ts';
import { extractForms, statePath } from '../../links.ts';
import { collection } from '../../publish/current.ts';
import { extractFile } from '../../publish/extract-file.ts';
import { inThisBuild } from '../../site/languages.ts';

export const getStaticPaths = (() =>
  inThisBuild(
    catalog.rows(states).flatMap(({ state, name }) =>
      extractForms.map((form) => ({
        params: { state: stateSlug(state), form },
        props: { id: state, name, form },
      })),
    ),
    ({ params }) => `/states/${params.state}.${params.form}`,
  )) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props: { id, name, form } }) =>
  extractFile(collection, { subject: states, id, name, page: statePath(id) }, form);
