import type { Format } from '../format.ts';
import { quantity } from './counted.ts';
import { changeReason } from './vocabulary.ts';

const rows = (f: Format, count: number) => quantity(f, count, 'row', 'rows');

interface Published {
  readonly counted: number | null;
  readonly note: string | null;
}

/** A dataset that a release publishes first: how many rows it has, or what else is to be known. */
const published = (f: Format, { counted, note }: Published) => {
  if (counted !== null) return `First published: ${rows(f, counted)}`;
  return note === null ? 'First published' : `First published: ${note}`;
};

/** English words of the page of changes and of the feeds. */
export const changeWords = (f: Format) => ({
  title: 'Changes',
  description:
    'What changed in the data with each release: old and new values, and why. There are feeds to follow.',
  lead: 'We correct figures, and sources revise theirs. Every change to a released value is listed here, with the old value, the new value and the reason.',
  follow: 'Follow',
  feeds: { xml: 'RSS', json: 'JSON Feed' },
  feedFor: { xml: 'for feed readers', json: 'for programs' },
  file: 'changes.csv',
  all: 'every change, one row for each cell',
  datasetFeeds: 'Each dataset also has its own feed, linked from its page.',
  coming: 'Coming changes',
  noneComing: 'None announced.',
  announced: (date: string) => `Announced on ${f.date(date)}.`,
  planned: (date: string) => `Planned for ${f.date(date)}.`,
  since: 'Since the last release',
  sinceText: (version: string) =>
    `The files of these datasets differ from version ${version}. The next release will list what changed.`,
  releases: 'Releases',
  release: (version: string) => `Version ${version}`,
  archive: (version: string) => `Files of version ${version} on GitHub, with checksums`,
  notListed: 'It has not changed since it was first published.',
  /** Read out for the table of rows of a dataset; `reason` is a code. */
  rowsOf: (p: { dataset: string; version: string; reason: keyof typeof changeReason }) =>
    `${p.dataset}: ${changeReason[p.reason]}, version ${p.version}`,
  dataset: 'Dataset',
  row: 'Row',
  column: 'Column',
  old: 'Old value',
  new: 'New value',
  empty: 'empty',
  /** In place of the old value, where it is not to be read any more. */
  takenBack: 'removed',
  publishedCaption: (count: number) =>
    count === 1
      ? 'One dataset, first published'
      : `${f.number(count)} datasets, first published (not counting this list of changes)`,
  /** What a release changed in a dataset, in one line: columns by their names, rows by their number. */
  summary: (p: {
    published: Published | null;
    columns: readonly string[];
    added: number;
    removed: number;
    changed: number;
  }) => {
    const counts = [
      p.added > 0 && `${rows(f, p.added)} added`,
      p.removed > 0 && `${rows(f, p.removed)} removed`,
      p.changed > 0 && `${rows(f, p.changed)} changed`,
    ].filter((part) => part !== false);
    return [
      ...(p.published ? [published(f, p.published)] : []),
      ...p.columns.map((column) => `Column added: ${column}`),
      ...(counts.length > 0 ? [counts.join(', ')] : []),
    ].join('. ');
  },
  /** Rows that were added in great number, by the year or document (`key`) that they share. */
  counted: (groups: readonly { readonly key: string; readonly counted: number }[]) =>
    groups.map(({ key, counted }) => `${key}: ${rows(f, counted)}`).join('; '),
  more: (count: number) => `and ${rows(f, count)} more, in the CSV of all changes`,
  feedTitle: (site: string) => `${site}: changes to the data`,
  datasetFeedTitle: (p: { site: string; dataset: string }) =>
    `${p.site}: changes to “${p.dataset}”`,
  /** `reason` as in the vocabulary, datasets by their titles. */
  itemTitle: (p: { version: string; reason: string; datasets: readonly string[] }) => {
    const names =
      p.datasets.length > 3 ? `${f.number(p.datasets.length)} datasets` : f.list(p.datasets);
    return `${p.reason} in version ${p.version}: ${names}`;
  },
  announcementTitle: (dataset: string) => `Coming change: ${dataset}`,
});
