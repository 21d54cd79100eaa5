import { href } from '../config.ts';
import { t } from '../i18n/index.ts';
import { type Group, groupOrder, type SiteEntry } from './site-entries.ts';

/**
 * The entries as the browser fetches them: names of the groups once, each entry as a list of group,
 * address, title, line and further words, and the queries that show one entry first. The browser makes the index of these in a moment; the index
 * itself would be several times as large.
 */
export function searchIndex(entries: readonly SiteEntry[]): string {
  const names = groupOrder.map((group) => t.search.groups[group]);
  const list = entries.map(({ group, path, title, text, words }) => [
    groupOrder.indexOf(group),
    href(path),
    title,
    text,
    words,
  ]);
  const pins = entries.flatMap(({ pins }, index) => [
    ...(pins?.anywhere ?? []).map((query) => [query, index, false]),
    ...(pins?.alone ?? []).map((query) => [query, index, true]),
  ]);
  return `${JSON.stringify({ groups: names, entries: list, pins })}\n`;
}

/** Entries by their group, groups in the order of the entries. */
export function byGroup(entries: readonly SiteEntry[]): ReadonlyMap<Group, readonly SiteEntry[]> {
  return Map.groupBy(entries, ({ group }) => group);
}
