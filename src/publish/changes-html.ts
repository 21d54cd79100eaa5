import type { Catalog } from '../catalog/catalog.ts';
import { absoluteUrl } from '../config.ts';
import { escapeXml } from '../figures/svg.ts';
import { t } from '../i18n/index.ts';
import type { DatasetChanges, Entry, ReleasePart, RowChange } from '../indicators/releases.ts';
import { datasetPath } from '../links.ts';
import { columnTitle, rowAddress, shownValue, summaryOf } from '../sentences/changed-rows.ts';

/** More rows than this nobody reads in a feed; the page and the CSV have them. */
const mostRows = 50;

/** Place of an announcement on the page of changes. */
export function announcementAnchor({
  date,
  dataset,
  column,
}: Pick<Entry, 'date' | 'dataset' | 'column'>): string {
  return ['coming', date, dataset, ...(column === null ? [] : [column])].join('.');
}

/** What a release changed for one reason, as HTML for feed readers: no style, absolute links. */
export function changesHtml(catalog: Catalog, { datasets }: ReleasePart): string {
  return datasets.map((each) => datasetHtml(catalog, each)).join('');
}

function datasetHtml(catalog: Catalog, changes: DatasetChanges): string {
  const { dataset, rows } = changes;
  const page = escapeXml(absoluteUrl(datasetPath(dataset.id)));
  const head = `<h3><a href="${page}">${escapeXml(dataset.title)}</a></h3><p>${escapeXml(summaryOf(changes))}</p>`;
  const listed = rows.filter(({ cells, key }) => key !== null && cells.length > 0);
  if (listed.length === 0) return head;
  const shown = listed.slice(0, mostRows).map((row) => rowHtml(catalog, changes, row));
  const more = listed.length - shown.length;
  const rest = more > 0 ? `<p>${escapeXml(t.changes.more(more))}</p>` : '';
  return `${head}<ul>${shown.join('')}</ul>${rest}`;
}

function rowHtml(catalog: Catalog, { dataset }: DatasetChanges, row: RowChange): string {
  const key = row.key ?? '';
  const path = rowAddress(catalog, dataset, key);
  const name = `<code>${escapeXml(key)}</code>`;
  const link = path ? `<a href="${escapeXml(absoluteUrl(path))}">${name}</a>` : name;
  const cells = row.cells.map(({ column, old, new: now }) => {
    const title = escapeXml(columnTitle(dataset, column));
    const [before, after] = [old, now].map((text) => escapeXml(shownValue(dataset, column, text)));
    if (row.change === 'changed') return `${title}: <del>${before}</del> → <ins>${after}</ins>`;
    return `${title}: ${row.change === 'removed' ? before : after}`;
  });
  return `<li>${link} (${escapeXml(t.vocabulary.change[row.change])}): ${cells.join('; ')}</li>`;
}
