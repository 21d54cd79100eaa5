import { dateOfVersion } from '../catalog/version.ts';
import type { Dataset } from '../datasets/dataset.ts';
import { once } from '../order/once.ts';
import { bibtex, cslJson, ris, versionedCff, type Work, workOf } from './citation.ts';
import type { Collection } from './collection.ts';
import { datasetCsv } from './csv.ts';
import { csvwGroup, csvwTable } from './csvw.ts';
import { dataPackage } from './data-package.ts';
import { datasetteMetadata } from './datasette.ts';
import { dcatCatalog } from './dcat.ts';
import { type CitationForm, citationForms, type DatasetForm, fileNames } from './file-names.ts';
import { checksums } from './hash.ts';
import { datasetJson } from './json.ts';
import { datasetSchema } from './json-schema.ts';
import { openApi } from './openapi.ts';
import { datasetParquet } from './parquet.ts';
import { published } from './published.ts';
import { readme } from './readme.ts';
import { database } from './sqlite.ts';
import { workbook } from './xlsx.ts';
import { zip } from './zip.ts';

/** The files below /data/, by name. Each is written when it is first asked for, and then kept. */
export interface DataFiles {
  readonly names: readonly string[];
  /** Throws for a name that is not in `names`. */
  bytesOf(name: string): Promise<Uint8Array>;
}

type Content = string | Uint8Array | Record<string, unknown>;
type Writer = () => Content | Promise<Content>;

/** Texts of the repository that are published with the data. */
export interface Enclosures {
  /** LICENSE-DATA */
  readonly licence: string;
  /** CITATION.cff, without a version. */
  readonly cff: string;
}

/** Every file below /data/ of one version of the data. */
export function dataFilesOf(collection: Collection, enclosures: Enclosures): DataFiles {
  const bytesOf: DataFiles['bytesOf'] = once((name) => write(name));
  const writers = new Map<string, Writer>([
    ...published.flatMap((dataset) => ofDataset(collection, dataset)),
    ...wholeFiles(collection, enclosures, bytesOf),
  ]);
  const sums: Writer = async () =>
    checksums(
      await Promise.all(
        [...writers.keys()]
          .filter((name) => name !== fileNames.checksums)
          .map(async (name) => [name, await bytesOf(name)] as const),
      ),
    );
  writers.set(fileNames.checksums, sums);
  const write = async (name: string): Promise<Uint8Array> => {
    const writer = writers.get(name);
    if (!writer) throw new Error(`there is no file /data/${name}`);
    return encode(await writer());
  };
  return { names: [...writers.keys()], bytesOf };
}

function ofDataset(collection: Collection, dataset: Dataset): [string, Writer][] {
  const work = workOf(collection, dataset);
  const writers: Readonly<Record<DatasetForm, Writer>> = {
    csv: () => datasetCsv(collection.catalog, dataset),
    json: () => datasetJson(collection, dataset),
    xlsx: () => workbook(collection, [dataset]),
    parquet: () => datasetParquet(collection, dataset),
    'csv-metadata.json': () => csvwTable(collection, dataset),
    'schema.json': () => datasetSchema(collection.catalog, dataset),
    bib: () => citation(work, 'bib'),
    ris: () => citation(work, 'ris'),
    'csl.json': () => citation(work, 'csl.json'),
  };
  return Object.entries(writers).map(([form, writer]) => [`${dataset.id}.${form}`, writer]);
}

function wholeFiles(
  collection: Collection,
  enclosures: Enclosures,
  bytesOf: (name: string) => Promise<Uint8Array>,
): [string, Writer][] {
  const work = workOf(collection);
  const { version } = collection;
  const archive = async () => {
    const names = published.map(({ id }) => fileNames.dataset(id, 'csv'));
    const files: [string, Uint8Array][] = [
      ['README.md', encode(readme(collection, published))],
      ['LICENSE-DATA', encode(enclosures.licence)],
    ];
    for (const name of [fileNames.cff, fileNames.dataPackage, ...names])
      files.push([name, await bytesOf(name)]);
    files.push([fileNames.checksums, encode(checksums(files))]);
    const folder = `hang-up-${version}`;
    const entries = files.map(([name, bytes]) => [`${folder}/${name}`, bytes]);
    return zip(Object.fromEntries(entries), dateOfVersion(version));
  };
  return [
    [fileNames.workbook, () => workbook(collection, published)],
    [fileNames.database, () => database(collection, published)],
    [fileNames.datasette, () => datasetteMetadata(published)],
    [fileNames.archive(version), archive],
    [fileNames.dataPackage, () => dataPackage(collection, bytesOf)],
    [fileNames.csvw, () => csvwGroup(collection, published)],
    [fileNames.catalog, () => dcatCatalog(collection, bytesOf)],
    [fileNames.openapi, () => openApi(collection)],
    [fileNames.cff, () => versionedCff(enclosures.cff, version)],
    ...citationForms.map((form): [string, Writer] => [
      fileNames.citation(form),
      () => citation(work, form),
    ]),
  ];
}

/** A citation in the form that its file is named for. */
export function citation(work: Work, form: CitationForm): string {
  if (form === 'bib') return bibtex(work);
  return form === 'ris' ? ris(work) : cslJson(work);
}

function encode(content: Content): Uint8Array {
  if (content instanceof Uint8Array) return content;
  const text = typeof content === 'string' ? content : `${JSON.stringify(content, null, 1)}\n`;
  return new TextEncoder().encode(text);
}
