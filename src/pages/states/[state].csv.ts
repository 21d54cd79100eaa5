import type { APIRoute, GetStaticPaths } from 'astro';
import { catalog } from '../../catalog/current.ts';
import { states } from '../../datasets/states.ts';
import { stateSlug } from '../../indicators/states.ts';
import { extractCsv } from '../../publish/extract.ts';

export const getStaticPaths = (() =>
  catalog.rows(states).map(({ state }) => ({
    params: { state: stateSlug(state) },
    props: { id: state },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props: { id } }) => new Response(extractCsv(catalog, states, id));
