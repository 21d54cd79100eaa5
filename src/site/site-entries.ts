import type { Catalog } from '../catalog/catalog.ts';
import { actions } from '../datasets/actions.ts';
import { claims } from '../datasets/claims.ts';
import { columnsOf } from '../datasets/dataset.ts';
import { operations } from '../datasets/operations.ts';
import { sources } from '../datasets/sources.ts';
import { states } from '../datasets/states.ts';
import { figuresOf } from '../figures/all.ts';
import { asWritten, f, t } from '../i18n/index.ts';
import { agencyName } from '../indicators/action-facets.ts';
import { byDateOfAction } from '../indicators/cases.ts';
import { countryRecords } from '../indicators/country-records.ts';
import { documentsByYear } from '../indicators/documents.ts';
import { eventsByYear } from '../indicators/enforcement.ts';
import { undatedYear } from '../indicators/facet-counts.ts';
import { helpCountries } from '../indicators/help-channels.ts';
import {
  actionPath,
  claimsPath,
  countryPath,
  datasetPath,
  enforcementYearPath,
  figurePath,
  mainPages,
  pressPath,
  reportPath,
  sourcePath,
  statePath,
} from '../links.ts';
import { published } from '../publish/published.ts';
import { columnWords, datasetWords } from '../sentences/dataset-words.ts';
import { countriesWithSheet, countrySheet, stateSheet } from './fact-sheet.ts';
import { pageWords } from './main-pages.ts';
import { operationEntries } from './operation-entries.ts';
import { stateViews } from './state-views.ts';

/** The groups of pages in the order in which they are listed; the search weighs them by it. */
export const groupOrder = [
  'pages',
  'states',
  'countries',
  'help',
  'sheets',
  'operations',
  'actions',
  'figures',
  'datasets',
  'sources',
] as const satisfies readonly (keyof typeof t.search.groups)[];

export type Group = (typeof groupOrder)[number];

/** A page of the site, or a place on one, as readers look for it. */
export interface SiteEntry {
  readonly group: Group;
  /** Path below the base path. */
  readonly path: string;
  readonly title: string;
  /** A line that tells it from others; may be empty. */
  readonly text: string;
  /** Further words by which it is found. */
  readonly words: string;
  /** Queries that show the page first, whatever else they find. */
  readonly pins?: { readonly anywhere: readonly string[]; readonly alone: readonly string[] };
}

const w = t.search;
const nicknames: ReadonlyMap<string, string> = new Map(Object.entries(w.nicknames));

const callings: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(w.callings));

/** Every page that a reader may look for, group by group, in the order in which groups are listed. */
export function siteEntries(catalog: Catalog): readonly SiteEntry[] {
  return [
    ...pageEntries(),
    ...enforcementEntries(catalog),
    ...claimsEntries(catalog),
    ...stateViewEntries(catalog),
    ...[...catalog.rows(states)]
      .sort((a, b) => f.compare(a.name, b.name))
      .map(({ state, name }) => ({
        group: 'states' as const,
        path: statePath(state),
        title: name,
        text: '',
        words: `${state.slice(3)} ${w.synonyms.state}`,
        pins: { anywhere: [], alone: [name] },
      })),
    ...countryEntries(catalog),
    ...helpEntries(catalog),
    ...sheetEntries(catalog),
    ...operationEntries(catalog),
    ...[...catalog.rows(actions)].sort(byDateOfAction).map((action) => ({
      group: 'actions' as const,
      path: actionPath(action.action_id),
      title: action.title,
      text: action.date ? f.date(action.date) : '',
      words: [
        agencyName(catalog, action.agency_id),
        t.vocabulary.actionKind[action.kind],
        ...(action.organisations ?? []),
      ].join(' '),
    })),
    ...[...figuresOf(catalog).values()].map(({ id, words }) => ({
      group: 'figures' as const,
      path: figurePath(id),
      title: words.title,
      text: words.subtitle,
      words: w.synonyms.figure,
    })),
    ...published.map((dataset) => ({
      group: 'datasets' as const,
      path: datasetPath(dataset.id),
      title: datasetWords(dataset).title,
      text: datasetWords(dataset).summary,
      words: `${columnsOf(dataset)
        .map((column) => columnWords(dataset, column).title)
        .join(' ')} ${w.synonyms.dataset}`,
    })),
    ...[...documentsByYear(catalog, ['press'])].map(([year, documents]) => ({
      group: 'sources' as const,
      path: pressPath(year),
      title: t.sources.pressOf(year),
      text: t.sources.articles(documents.length),
      words: w.synonyms.source,
    })),
    ...[...catalog.rows(sources)]
      .sort((a, b) => f.compare(a.title, b.title))
      .map(({ source_id, title, publisher, published }) => ({
        group: 'sources' as const,
        path: sourcePath(source_id),
        title: asWritten(title),
        text: asWritten(publisher) + (published ? t.lists.comma + f.date(published) : ''),
        words: w.synonyms.source,
      })),
  ];
}

function pageEntries(): readonly SiteEntry[] {
  return mainPages
    .filter(({ id }) => id !== 'search')
    .map(({ id, path }) => ({
      group: 'pages',
      path,
      ...pageWords[id],
      words: (callings.get(id) ?? []).join(' '),
      pins: id === 'report' ? w.helpQueries : { anywhere: [], alone: callings.get(id) ?? [] },
    }));
}

function enforcementEntries(catalog: Catalog): readonly SiteEntry[] {
  const words = t.enforcement;
  return [...eventsByYear(catalog)].map(([year, events]) => {
    const isDated = year !== undatedYear;
    return {
      group: 'pages' as const,
      path: enforcementYearPath(year),
      title: isDated ? words.yearTitle(year) : words.undatedTitle,
      text: isDated ? words.yearDescription(year) : words.undatedDescription,
      words: words.number(events.length),
    };
  });
}

function stateViewEntries(catalog: Catalog): readonly SiteEntry[] {
  const { views } = t.states;
  return stateViews(catalog)
    .filter(({ path }) => path !== '/states/')
    .map(({ id, path }) => ({
      group: 'pages',
      path,
      title: views[id].title,
      text: views[id].lead,
      words: w.synonyms.state,
    }));
}

function countryEntries(catalog: Catalog): readonly SiteEntry[] {
  return [...countryRecords(catalog).values()]
    .map(({ country, desks, statistics }) => ({
      group: 'countries' as const,
      path: countryPath(country),
      title: f.country(country),
      text: f.list(desks.map(({ name }) => name)),
      words: [
        country,
        nicknames.get(country) ?? '',
        w.synonyms.country,
        ...desks.flatMap(({ phone }) => phone ?? []),
        ...new Set(statistics.map(({ agency_id }) => agencyName(catalog, agency_id))),
      ].join(' '),
      pins: {
        anywhere: [],
        alone: [f.country(country), ...(nicknames.get(country)?.split(' ') ?? [])],
      },
    }))
    .sort((a, b) => f.compare(a.title, b.title));
}

function helpEntries(catalog: Catalog): readonly SiteEntry[] {
  return helpCountries(catalog)
    .flatMap(({ country, channels }) => (country === null ? [] : [{ country, channels }]))
    .map(({ country, channels }) => ({
      group: 'help' as const,
      path: reportPath(country),
      title: t.report.countryTitle(country),
      text: f.list([...new Set(channels.map(({ name }) => name))]),
      words: [
        country,
        nicknames.get(country) ?? '',
        w.synonyms.country,
        ...channels.flatMap(({ phone }) => phone ?? []),
      ].join(' '),
    }))
    .sort((a, b) => f.compare(a.title, b.title));
}

function sheetEntries(catalog: Catalog): readonly SiteEntry[] {
  return [
    ...catalog.rows(states).map(({ state }) => stateSheet(catalog, state)),
    ...countriesWithSheet(catalog).map((record) => countrySheet(catalog, record)),
  ]
    .map(({ path, title }) => ({
      group: 'sheets' as const,
      path,
      title,
      text: t.factSheet.searchText,
      words: '',
    }))
    .sort((a, b) => f.compare(a.title, b.title));
}

function claimsEntries(catalog: Catalog): readonly SiteEntry[] {
  const said = Map.groupBy(catalog.rows(claims), ({ operation_id }) => operation_id);
  return [...said].flatMap(([id, rows]) => {
    const operation = id === null ? undefined : catalog.find(operations, id);
    if (!operation) return [];
    const words = t.operationPages;
    return [
      {
        group: 'pages' as const,
        path: claimsPath(operation.operation_id),
        title: words.claimsTitle(operation.name),
        text: words.claimsText(rows.length),
        words: '',
      },
    ];
  });
}
