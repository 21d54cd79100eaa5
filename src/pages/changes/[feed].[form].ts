import type { APIRoute } from 'astro';
import { datasets } from '../../datasets/all.ts';
import { type FeedForm, feedForms } from '../../links.ts';
import { collection } from '../../publish/current.ts';
import { changesFeed, feedTypes } from '../../publish/feeds.ts';
import { inThisBuild } from '../../site/languages.ts';

/** The feed of everything, and one for each dataset. */
const feeds = [
  { feed: 'feed', dataset: undefined },
  ...datasets.map((dataset) => ({ feed: dataset.id, dataset })),
];

export const getStaticPaths = () =>
  inThisBuild(
    feeds.flatMap(({ feed, dataset }) =>
      feedForms.map((form) => ({ params: { feed, form }, props: { dataset, form } })),
    ),
    ({ params }) => `/changes/${params.feed}.${params.form}`,
  );

export const GET: APIRoute = ({ props: { dataset, form } }) => {
  const feedForm: FeedForm = form;
  return new Response(changesFeed(collection, feedForm, dataset), {
    headers: { 'Content-Type': feedTypes[feedForm] },
  });
};
