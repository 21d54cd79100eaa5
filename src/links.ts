import type { Catalog } from './catalog/catalog.ts';
import type { Dataset, RowOf } from './datasets/dataset.ts';
import { operations } from './datasets/operations.ts';
import { isListed } from './indicators/documents.ts';
import { stateSlug } from './indicators/states.ts';

/** The operation with which this record began: its victims' countries are named first. */
export const foundingOperation = 'cbi-chakra-2';

/** Where the numbers of a text are checked. */
export const checkPath = '/check/';

/** Where the database is asked in SQL. */
export const sqlPath = '/sql/';

/** Where readers choose measures, places and years; the query holds the choice. */
export const explorePath = '/explore/';

/** The same for frames of other pages. */
export const embedExplorePath = '/embed/explore/';

/** All that can be chosen there. */
export const exploreRecordPath = `${explorePath}record.json`;

/** One state beside the nation there. */
export const exploreStatePath = (state: string) =>
  `${explorePath}?m=tech-support-average&p=us,${state.toLowerCase()}`;

/** States side by side; the query `s` names them: `?s=ca,fl`. */
export const comparePath = '/states/compare/';

export const statePath = (state: string) => `/states/${stateSlug(state)}/`;

/** Page of a country, by its ISO 3166-1 code: `/countries/es/`. */
export const countryPath = (country: string) => `/countries/${country.toLowerCase()}/`;

export const actionsPath = '/actions/';

/** Police operations and actions of courts and agencies in one list. */
export const enforcementPath = '/enforcement/';

/** What is on record of one year; `undated` for what has no date. */
export const enforcementYearPath = (year: string) => `${enforcementPath}${year}/`;

/** How much of the site is translated. */
export const languagesPath = '/about/languages/';

export const changesPath = '/changes/';

/** Place of an action among all of them. */
export const actionPath = (actionId: string) => `${actionsPath}#${actionId}`;

export const operationPath = (operationId: string) => `/operations/${operationId}/`;

/** What became of the statements of the first article on an operation. */
export const claimsPath = (operationId: string) => `${operationPath(operationId)}claims/`;

/** Forms in which everything about one state, country or operation can be had. */
export const extractForms = ['csv', 'xlsx', 'json'] as const;

export type ExtractForm = (typeof extractForms)[number];

/** Everything about a state as one file; `code` is its ISO 3166-2 code. */
export const stateDownload = (code: string, form: ExtractForm) =>
  `/states/${stateSlug(code)}.${form}`;

/** Everything about an operation as one file. */
export const operationDownload = (operationId: string, form: ExtractForm) =>
  `/operations/${operationId}.${form}`;

/** Everything about a country as one file; `code` is its ISO 3166-1 code. There for every country of the data. */
export const countryDownload = (code: string, form: ExtractForm) =>
  `/countries/${code.toLowerCase()}.${form}`;

/** One page to print on the state or country that has the page `path`. */
export const factSheetPath = (path: string) => `${path}sheet/`;

/** The same as plain text. */
export const factSheetText = (path: string) => `${path}sheet.txt`;

/** Place of a country in the list of the help page; `code` is null for what serves any country. */
export const reportAnchor = (code: string | null) => code?.toLowerCase() ?? 'international';

/** What to do and whom to call: in one country, for any country (null), or without a choice. */
export const reportPath = (code?: string | null) =>
  code === undefined
    ? '/report/'
    : code === null
      ? `/report/#${reportAnchor(code)}`
      : `/report/${code.toLowerCase()}/`;

/** The same on one sheet of paper. */
export const sheetPath = (code: string) => `${reportPath(code)}sheet/`;

/**
 * Pages that are there whatever the data hold, in the order in which readers see them listed. Menu, foot,
 * page for lost readers, search and pictures of shared links come from these.
 */
export const mainPages = [
  { id: 'home', path: '/', inMenu: false },
  { id: 'trends', path: '/trends/', inMenu: true },
  { id: 'report', path: reportPath(), inMenu: false },
  { id: 'states', path: '/states/', inMenu: true },
  { id: 'compare', path: comparePath, inMenu: false },
  { id: 'countries', path: '/countries/', inMenu: true },
  { id: 'enforcement', path: enforcementPath, inMenu: true },
  { id: 'operations', path: '/operations/', inMenu: false },
  { id: 'actions', path: actionsPath, inMenu: false },
  { id: 'figures', path: '/figures/', inMenu: false },
  { id: 'explore', path: explorePath, inMenu: false },
  { id: 'check', path: checkPath, inMenu: false },
  { id: 'data', path: '/data/', inMenu: true },
  { id: 'sql', path: sqlPath, inMenu: false },
  { id: 'api', path: '/data/api/', inMenu: false },
  { id: 'sources', path: '/sources/', inMenu: false },
  { id: 'changes', path: changesPath, inMenu: false },
  { id: 'about', path: '/about/', inMenu: true },
  { id: 'languages', path: languagesPath, inMenu: false },
  { id: 'search', path: '/search/', inMenu: false },
] as const;

export type MainPage = (typeof mainPages)[number]['id'];

/** The few pages of the menu; the foot of each page leads to all. */
/** The page of the menu below which a page belongs: operations and actions are parts of one list. */
export const menuPathOf = (path: string) =>
  path.startsWith('/operations/') || path.startsWith(actionsPath) ? enforcementPath : path;

export const menuPages = mainPages.filter((page) => page.inMenu);

export const datasetPath = (id: string) => `/data/${id}/`;

export const figurePath = (id: string) => `/figures/${id}/`;

/** The page of a figure with one of its views, as the script of the page keeps it in the address. */
export const viewPagePath = (id: string, view: string) => `${figurePath(id)}?year=${view}`;

/** Forms of one view of a figure; `json` is what the script of the figure reads. */
export const viewForms = ['json', 'svg', 'png'] as const;

export type ViewForm = (typeof viewForms)[number];

/** A file of one view of a figure. It stays when newer views come. */
export const viewPath = (id: string, view: string, form: ViewForm = 'json') =>
  `/figures/${id}/${view}.${form}`;

/** Citation of a figure as a file; `form` is `bib`, `ris` or `csl.json`. */
export const figureCitation = (id: string, form: string) => `/figures/${id}.${form}`;

export const sourcePath = (sourceId: string) => `/sources/${sourceId}/`;

/** Articles of the press of one year; `year` is null for those without a date. */
export const pressPath = (year: string | null) => `/sources/press/${year ?? 'undated'}/`;

/** Place on the page of changes of what came with a release, or with it for one reason. */
export const releasePath = (version: string, reason?: string) =>
  `${changesPath}#${reason === undefined ? version : `${version}.${reason}`}`;

/** `xml` is RSS 2.0, `json` is JSON Feed. */
export const feedForms = ['xml', 'json'] as const;

export type FeedForm = (typeof feedForms)[number];

/** Feed of all changes, or of those of one dataset. */
export const feedPath = (form: FeedForm, datasetId = 'feed') => `/changes/${datasetId}.${form}`;

/** Picture of a page for where a link to it is shared; the ids are those of `previewsOf`. */
export const previewPath = (id: string) => `/previews/${id}.png`;

/** Place of a row on the page of its source. The key without the source never changes, so neither does this. */
export function rowAnchor(dataset: Dataset, row: RowOf<Dataset>): string {
  const cells = Object.entries(row).filter(
    ([name]) => dataset.key.includes(name) && name !== 'source_id',
  );
  return [dataset.id, ...cells.map(([, value]) => value ?? '')].join('.').replaceAll(' ', '-');
}

/**
 * Path of the row that makes a statement, on the page of its source; of its dataset there, where the page
 * does not list the row.
 */
export function rowPath(
  catalog: Catalog,
  dataset: Dataset,
  row: RowOf<Dataset> & { readonly source_id?: unknown },
  source = String(row.source_id),
): string {
  const anchor = isListed(catalog, dataset, row, source) ? rowAnchor(dataset, row) : dataset.id;
  return `${sourcePath(source)}#${anchor}`;
}

/** Name of an operation; its id where the data does not hold it. */
export function operationName(catalog: Catalog, operationId: string): string {
  return catalog.find(operations, operationId)?.name ?? operationId;
}

/** Part of the address that holds the query. */
export const queryField = 'q';
