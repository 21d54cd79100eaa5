import type { APIRoute, GetStaticPaths } from 'astro';
import { catalog } from '../../catalog/current.ts';
import { dataVersion } from '../../catalog/version.ts';
import { states } from '../../datasets/states.ts';
import { stateSlug } from '../../indicators/states.ts';
import { statePath } from '../../links.ts';
import { extractJson } from '../../publish/extract.ts';

export const getStaticPaths = (() =>
  catalog.rows(states).map(({ state }) => ({
    params: { state: stateSlug(state) },
    props: { id: state },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props: { id } }) =>
  new Response(extractJson({ catalog, version: dataVersion() }, states, id, statePath(id)));
