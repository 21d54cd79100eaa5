import type { Cell, Row } from 'write-excel-file/universal';
import { absoluteUrl } from '../config.ts';
import { holdsStatements } from '../datasets/measures.ts';
import { sources } from '../datasets/sources.ts';
import { t } from '../i18n/index.ts';
import { idsIn } from '../indicators/documents.ts';
import { extractOf } from '../indicators/extract.ts';
import type { Collection } from './collection.ts';
import type { Extracted } from './extract.ts';
import { licenceUrl } from './json.ts';
import { heading, tableSheet, wrapped, writeWorkbook } from './sheets.ts';
import { boldTop, columnRows, documentRows, warning } from './xlsx.ts';

const w = t.downloads.workbook;

/**
 * All rows about a state, a country or an operation as one workbook: what it is, what its columns mean
 * and which documents it rests on, then a sheet with the rows of each dataset.
 */
export async function extractWorkbook(
  { catalog, version }: Collection,
  { subject, id, page, name }: Extracted,
): Promise<Uint8Array> {
  const extracts = extractOf(catalog, subject, id);
  const cited = new Set(
    extracts.flatMap(({ rows }) =>
      rows.flatMap((row) => [...idsIn(row.source_id), ...idsIn(row.source_ids)]),
    ),
  );
  const documents = catalog.rows(sources).filter(({ source_id }) => cited.has(source_id));
  const datasets = extracts.map(({ dataset }) => dataset);
  const facts: readonly (readonly [string, Cell])[] = [
    [w.version, version],
    [w.licence, `CC BY 4.0, ${licenceUrl}`],
    [w.page, absoluteUrl(page)],
    [w.empty, wrapped(w.emptyText)],
    [w.dates, wrapped(w.datesText)],
  ];
  const about = {
    sheet: w.about,
    columns: [{ width: 28 }, { width: 60 }, { width: 60 }, { width: 24 }, { width: 60 }],
    data: [
      [heading(name, 16)],
      ...(datasets.some(holdsStatements) ? [[{ value: w.printings, ...warning }]] : []),
      ...facts.map(([label, value]): Row => [{ ...boldTop(label) }, value]),
      [],
      ...columnRows(datasets),
      [],
      ...documentRows(documents),
    ],
  };
  const tables = extracts.map(({ dataset, rows }) => tableSheet(catalog, dataset, rows));
  return writeWorkbook(version, [about, ...tables], tables);
}
