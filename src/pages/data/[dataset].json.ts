import type { APIRoute, GetStaticPaths } from 'astro';
import { catalog } from '../../catalog/current.ts';
import { datasets } from '../../datasets/all.ts';
import { datasetJson } from '../../publish/json.ts';

export const getStaticPaths = (() =>
  datasets.map((dataset) => ({
    params: { dataset: dataset.id },
    props: { dataset },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => new Response(datasetJson(catalog, props.dataset));
