import { dateOfVersion } from '../catalog/version.ts';
import { absoluteUrl } from '../config.ts';
import type { Dataset } from '../datasets/dataset.ts';
import type { Figure, FigureView } from '../figures/figure.ts';
import { t } from '../i18n/index.ts';
import { datasetPath, figurePath, viewPagePath } from '../links.ts';
import { datasetWords } from '../sentences/dataset-words.ts';
import type { Collection } from './collection.ts';

/** Something that can be cited: the whole record, a dataset or a figure. */
export interface Work {
  /** Name in lists of references; never changes. */
  readonly key: string;
  readonly kind: 'collection' | 'dataset' | 'figure';
  readonly title: string;
  readonly address: string;
  readonly version: string;
}

const collectionKey = 'hang-up';

/** The dataset as a work, or the whole record where none is given. */
export function workOf({ version }: Collection, dataset?: Dataset): Work {
  if (!dataset) {
    const title = t.home.title;
    return { key: collectionKey, kind: 'collection', title, address: absoluteUrl('/'), version };
  }
  return {
    key: `${collectionKey}-${dataset.id}`,
    kind: 'dataset',
    title: datasetWords(dataset).title,
    address: absoluteUrl(datasetPath(dataset.id)),
    version,
  };
}

/** A figure as a work, or one of its views, which keeps its address when newer ones come. */
export function figureWork(
  { version }: Pick<Collection, 'version'>,
  { id, words }: Figure,
  view?: FigureView,
): Work {
  const key = `${collectionKey}-figure-${id}`;
  return {
    key: view ? `${key}-${view.id}` : key,
    kind: 'figure',
    title: (view?.words ?? words).title,
    address: absoluteUrl(view ? viewPagePath(id, view.id) : figurePath(id)),
    version,
  };
}

const yearOf = ({ version }: Work) => version.slice(0, 4);

/** For a caption: who, when and which version. */
export function shortCitation(work: Work): string {
  return t.downloads.shortCitation({ year: yearOf(work), version: work.version });
}

/** For a list of references. The day of access is the reader's to add. */
export function fullCitation(work: Work): string {
  return t.downloads.fullCitation({
    ...work,
    year: yearOf(work),
    isWhole: work.kind === 'collection',
  });
}

/** BibTeX, with fields that biblatex knows too. */
export function bibtex(work: Work): string {
  const [year = '', month = ''] = dateOfVersion(work.version).split('-');
  const fields = [
    ['author', `{${t.downloads.author}}`],
    ['title', `{${escapeTex(work.title)}}`],
    ...(work.kind === 'collection' ? [] : [['howpublished', escapeTex(t.home.title)]]),
    ['year', year],
    ['month', String(Number(month))],
    ['version', work.version],
    ['note', `${t.downloads.edition(work.version)}. CC BY 4.0`],
    ['url', work.address],
  ];
  const lines = fields.map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@misc{${work.key},\n${lines.join('')}}\n`;
}

/** Letters with a meaning in TeX, as TeX prints them. */
function escapeTex(text: string): string {
  const named: Readonly<Record<string, string>> = {
    '\\': '\\textbackslash{}',
    '~': '\\textasciitilde{}',
    '^': '\\textasciicircum{}',
  };
  return text.replace(/[\\~^&%$#_{}]/g, (letter) => named[letter] ?? `\\${letter}`);
}

/** RIS, as reference managers import it. */
export function ris(work: Work): string {
  const lines = [
    ['TY', work.kind === 'figure' ? 'FIGURE' : 'DATA'],
    ['AU', t.downloads.author],
    ['TI', work.title],
    ...(work.kind === 'collection' ? [] : [['T2', t.home.title]]),
    ['PY', yearOf(work)],
    ['DA', dateOfVersion(work.version).replaceAll('-', '/')],
    ['ET', work.version],
    ['PB', t.site.name],
    ['N1', 'CC BY 4.0'],
    ['UR', work.address],
    ['ID', work.key],
    ['ER', ''],
  ];
  return lines.map(([tag, value]) => `${tag}  - ${value}\r\n`).join('');
}

/** CSL-JSON, for citation processors. */
export function cslJson(work: Work): string {
  const item = {
    id: work.key,
    type: work.kind === 'figure' ? 'figure' : 'dataset',
    title: work.title,
    ...(work.kind === 'collection' ? {} : { 'container-title': t.home.title }),
    author: [{ literal: t.downloads.author }],
    issued: { 'date-parts': [dateOfVersion(work.version).split('-').map(Number)] },
    version: work.version,
    publisher: t.site.name,
    license: 'CC-BY-4.0',
    URL: work.address,
  };
  return `${JSON.stringify([item], null, 1)}\n`;
}

/** The CITATION.cff of the repository, which names no version, for one version of the data. */
export function versionedCff(cff: string, version: string): string {
  return `${cff.trimEnd()}\nversion: ${version}\ndate-released: ${dateOfVersion(version)}\n`;
}
