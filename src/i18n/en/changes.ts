import type { Format } from '../format.ts';

const reasons = {
  'new-data': 'New data',
  withdrawal: 'Withdrawal',
  revision: 'Revised by the source',
  correction: 'Our corrections',
};

const rows = (f: Format, count: number) => `${f.number(count)} ${count === 1 ? 'row' : 'rows'}`;

/** English words of the page of changes and of the feeds. */
export const changeWords = (f: Format) => ({
  title: 'Changes',
  description:
    'What changed in the data with each release: old and new values, and why. With feeds to follow.',
  lead: 'Figures get corrected, and sources revise theirs. Every change of a released value is listed here with the value before it, the value since, and the reason.',
  follow: 'Follow',
  feeds: { xml: 'RSS', json: 'JSON Feed' },
  feedFor: { xml: 'for feed readers', json: 'for programs' },
  file: 'changes.csv',
  all: 'every change, one cell a row',
  datasetFeeds: 'Each dataset also has a feed of its own, linked on its page.',
  coming: 'Coming changes',
  noneComing: 'None are announced.',
  announced: (date: string) => `Announced on ${f.date(date)}.`,
  planned: (date: string) => `Planned for ${f.date(date)}.`,
  since: 'Since the last release',
  sinceText: (version: string) =>
    `The files of these datasets differ from version ${version}. The next release lists what changed in them.`,
  releases: 'Releases',
  release: (version: string) => `Version ${version}`,
  archive: (version: string) => `Files of version ${version} on GitHub, with checksums`,
  notListed: 'No release has changed it.',
  reasons,
  rowsOf: (p: { dataset: string; version: string; reason: keyof typeof reasons }) =>
    `${p.dataset} (version ${p.version}: ${reasons[p.reason].toLowerCase()})`,
  dataset: 'Dataset',
  row: 'Row',
  column: 'Column',
  old: 'Old value',
  new: 'New value',
  empty: 'empty',
  /** In place of the old value, where it is not to be read any more. */
  takenBack: 'taken back',
  published: 'First published',
  publishedCaption: (count: number) =>
    count === 1
      ? 'One dataset, first published'
      : `${f.number(count)} datasets, first published (this list of changes is not counted)`,
  wholeColumn: (column: string) => `Column added: ${column}`,
  added: 'added',
  removed: 'removed',
  changed: 'changed',
  counts: (p: { added: number; removed: number; changed: number }) =>
    [
      p.added > 0 && `${rows(f, p.added)} added`,
      p.removed > 0 && `${rows(f, p.removed)} removed`,
      p.changed > 0 && `${rows(f, p.changed)} changed`,
    ]
      .filter((part) => part !== false)
      .join(', '),
  more: (count: number) => `and ${rows(f, count)} more, in the CSV of all changes`,
  feedTitle: (site: string) => `${site}: changes of the data`,
  datasetFeedTitle: (p: { site: string; dataset: string }) =>
    `${p.site}: changes of “${p.dataset}”`,
  itemTitle: (p: { version: string; reason: string; datasets: readonly string[] }) => {
    const names =
      p.datasets.length > 3 ? `${f.number(p.datasets.length)} datasets` : f.list(p.datasets);
    return `${p.reason} in version ${p.version}: ${names}`;
  },
  announcementTitle: (dataset: string) => `Coming change: ${dataset}`,
});
