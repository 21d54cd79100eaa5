import { Feed, type Item } from 'feed';
import type { Catalog } from '../catalog/catalog.ts';
import { dateOfVersion } from '../catalog/version.ts';
import { absoluteUrl } from '../config.ts';
import { datasets } from '../datasets/all.ts';
import type { Dataset } from '../datasets/dataset.ts';
import { escapeXml } from '../figures/svg.ts';
import { locale, t } from '../i18n/index.ts';
import {
  announcementsOf,
  type Entry,
  type Release,
  type ReleasePart,
  releasesOf,
} from '../indicators/releases.ts';
import { changesPath, datasetPath, type FeedForm, feedPath, releasePath } from '../links.ts';
import { announcementAnchor, changesHtml } from './changes-html.ts';
import type { Collection } from './collection.ts';
import { licenceUrl } from './json.ts';

/** A reader of feeds shows the newest items; older ones stay on the page. */
const mostItems = 60;

/** Type under which each form is served. */
export const feedTypes: Readonly<Record<FeedForm, string>> = {
  xml: 'application/rss+xml; charset=utf-8',
  json: 'application/feed+json; charset=utf-8',
};

/**
 * The changes of the data, or of one dataset, as RSS 2.0 or JSON Feed: an item for each release and
 * reason. All dates come from the data, so the same data give the same bytes.
 */
export function changesFeed(
  { catalog, version }: Collection,
  form: FeedForm,
  dataset?: Dataset,
): string {
  const items = itemsOf(catalog, dataset).slice(0, mostItems);
  const home = absoluteUrl(dataset ? datasetPath(dataset.id) : changesPath);
  const feed = new Feed({
    title: dataset
      ? t.changes.datasetFeedTitle({ site: t.site.name, dataset: dataset.title })
      : t.changes.feedTitle(t.site.name),
    description: t.changes.description,
    id: home,
    link: home,
    language: locale,
    updated: items[0]?.date ?? dayOf(dateOfVersion(version)),
    generator: false,
    copyright: licenceUrl,
    feedLinks: { rss: selfOf('xml', dataset), json: selfOf('json', dataset) },
    author: { name: t.site.name, link: absoluteUrl('/') },
  });
  for (const item of items) feed.addItem(item);
  return `${form === 'xml' ? feed.rss2() : feed.json1()}\n`;
}

const selfOf = (form: FeedForm, dataset?: Dataset) => absoluteUrl(feedPath(form, dataset?.id));

const dayOf = (date: string) => new Date(`${date}T00:00:00Z`);

function itemsOf(catalog: Catalog, dataset?: Dataset): readonly Item[] {
  const released = releasesOf(catalog, dataset).flatMap((release) =>
    release.parts.map((part) => releaseItem(catalog, release, part)),
  );
  const announced = announcementsOf(catalog, dataset).map(announcementItem);
  return [...announced, ...released].sort((a, b) => b.date.getTime() - a.date.getTime());
}

/** Id of an item (RFC 4151). It names no address, so that a move of the site makes nothing new. */
const tagOf = (name: string) => `tag:hang-up,2026:changes/${name}`;

function releaseItem(catalog: Catalog, { version, date }: Release, part: ReleasePart): Item {
  const link = absoluteUrl(releasePath(version, part.reason));
  const touched = part.datasets.map(({ dataset }) => dataset.title);
  return {
    title: t.changes.itemTitle({
      version,
      reason: t.vocabulary.changeReason[part.reason],
      datasets: touched,
    }),
    id: tagOf(`${version}/${part.reason}`),
    link,
    date: dayOf(date),
    published: dayOf(date),
    content: changesHtml(catalog, part),
    category: [{ name: part.reason }],
  };
}

function announcementItem({ date, dataset, note, planned_for: planned, column }: Entry): Item {
  const title = datasets.find(({ id }) => id === dataset)?.title ?? dataset;
  const anchor = announcementAnchor({ date, dataset, column });
  const link = absoluteUrl(`${changesPath}#${anchor}`);
  const words = [note ?? '', ...(planned === null ? [] : [t.changes.planned(planned)])];
  return {
    title: t.changes.announcementTitle(title),
    id: tagOf(`announced/${anchor}`),
    link,
    date: dayOf(date),
    published: dayOf(date),
    content: words.map((text) => `<p>${escapeXml(text)}</p>`).join(''),
    category: [{ name: 'announced' }],
  };
}
