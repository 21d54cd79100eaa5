import { t } from '../i18n/index.ts';
import type { MainPage } from '../links.ts';

const { search, downloads } = t;

const described = ({ title, description }: { title: string; description: string }) => ({
  title,
  text: description,
});

/** Title of each main page, and a line on what it holds. */
export const pageWords: Readonly<Record<MainPage, { title: string; text: string }>> = {
  home: { title: search.home, text: search.homeText },
  trends: { title: t.trends.title, text: search.trendsText },
  report: described(t.report),
  states: { title: t.states.title, text: t.states.views['tech-support'].lead },
  compare: described(t.states.compare),
  countries: described(t.countries),
  enforcement: described(t.enforcement),
  operations: described(t.operations),
  actions: described(t.actions),
  figures: described(t.figurePage),
  explore: described(t.explore),
  check: described(t.check),
  data: described(t.data),
  sql: described(t.sql),
  api: described(downloads.api),
  sources: described(t.sources),
  changes: described(t.changes),
  about: described(t.about),
  languages: described(t.aboutMore.languages),
  search: described(search),
};
