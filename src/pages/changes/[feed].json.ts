import type { APIRoute } from 'astro';
import { catalog } from '../../catalog/current.ts';
import { dataVersion } from '../../catalog/version.ts';
import { datasets } from '../../datasets/all.ts';
import { changesFeed, feedTypes } from '../../publish/feeds.ts';

/** The feed of everything, and one for each dataset. */
export const getStaticPaths = () => [
  { params: { feed: 'feed' }, props: { dataset: undefined } },
  ...datasets.map((dataset) => ({ params: { feed: dataset.id }, props: { dataset } })),
];

export const GET: APIRoute = ({ props: { dataset } }) =>
  new Response(changesFeed({ catalog, version: dataVersion() }, 'json', dataset), {
    headers: { 'Content-Type': feedTypes.json },
  });
