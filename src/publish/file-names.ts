/** Forms in which a dataset can be had; the name of the form ends the name of the file. */
export const dataForms = ['csv', 'xlsx', 'json', 'parquet'] as const;

/** Forms that describe a dataset. */
export const descriptionForms = ['csv-metadata.json', 'schema.json'] as const;

export const citationForms = ['bib', 'ris', 'csl.json'] as const;

export type CitationForm = (typeof citationForms)[number];

export type DatasetForm =
  | (typeof dataForms)[number]
  | (typeof descriptionForms)[number]
  | CitationForm;

/** Names of the files below /data/; public, they never change. */
export const fileNames = {
  dataset: (id: string, form: DatasetForm) => `${id}.${form}`,
  workbook: 'hang-up.xlsx',
  database: 'hang-up.sqlite',
  datasette: 'hang-up-metadata.json',
  citation: (form: CitationForm) => `hang-up.${form}`,
  archive: (version: string) => `hang-up-${version}.zip`,
  dataPackage: 'datapackage.json',
  csvw: 'csv-metadata.json',
  catalog: 'catalog.jsonld',
  openapi: 'openapi.json',
  cff: 'CITATION.cff',
  checksums: 'SHA256SUMS',
} as const;

/** Path of a file below /data/. */
export const dataPath = (name: string) => `/data/${name}`;

/** Media types by the end of a name, the most exact first. */
const mediaTypes = [
  ['.csv', 'text/csv'],
  ['.csv-metadata.json', 'application/csvm+json'],
  ['csv-metadata.json', 'application/csvm+json'],
  ['.schema.json', 'application/schema+json'],
  ['.csl.json', 'application/vnd.citationstyles.csl+json'],
  ['.json', 'application/json'],
  ['.jsonld', 'application/ld+json'],
  ['.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['.parquet', 'application/vnd.apache.parquet'],
  ['.sqlite', 'application/vnd.sqlite3'],
  ['.zip', 'application/zip'],
  ['.bib', 'application/x-bibtex'],
  ['.ris', 'application/x-research-info-systems'],
] as const;

/** IANA media type of a file by its name, or the one in general use. */
export function mediaTypeOf(name: string): string {
  return mediaTypes.find(([end]) => name.endsWith(end))?.[1] ?? 'text/plain';
}
