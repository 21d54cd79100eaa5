import type { APIRoute, GetStaticPaths } from 'astro';
import { catalog } from '../../catalog/current.ts';
import { states } from '../../datasets/states.ts';
import { stateSlug } from '../../indicators/states.ts';
import { extractForms, statePath } from '../../links.ts';
import { collection } from '../../publish/current.ts';
import { extractFile } from '../../publish/extract.ts';

export const getStaticPaths = (() =>
  catalog.rows(states).flatMap(({ state }) =>
    extractForms.map((form) => ({
      params: { state: stateSlug(state), form },
      props: { id: state, form },
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props: { id, form } }) =>
  new Response(extractFile(collection, { subject: states, id, page: statePath(id) }, form));
