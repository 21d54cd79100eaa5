import { absoluteUrl } from '../config.ts';
import { escapeXml } from '../figures/svg.ts';
import { t } from '../i18n/index.ts';
import type { Withdrawn } from '../indicators/withdrawn.ts';
import { toCsv } from './csv.ts';
import { licenceUrl } from './json.ts';
import { bold, heading, writeWorkbook } from './sheets.ts';

const columns = ['withdrawn_on', 'why', 'dataset', 'row_key', 'column', 'last_value'] as const;

const rowsOf = ({ date, note, said }: Withdrawn): readonly (readonly string[])[] =>
  said.map(({ dataset, row_key, column, old }) => [
    date,
    note ?? '',
    dataset,
    row_key ?? '',
    column ?? '',
    old ?? '',
  ]);

/** What a file says at the address of something withdrawn: since when, why, and its last values. */
export function withdrawnFile(form: 'csv' | 'json' | 'svg', withdrawn: Withdrawn, page: string) {
  const { id, title, date, note } = withdrawn;
  if (form === 'csv') return toCsv([columns, ...rowsOf(withdrawn)]);
  if (form === 'svg') return withdrawnSvg(withdrawn);
  const rows = withdrawn.said.map(({ dataset, row_key, column, old }) => ({
    dataset,
    row_key,
    column,
    last_value: old,
  }));
  const about = { id, title, page: absoluteUrl(page), withdrawn_on: date, why: note };
  return `${JSON.stringify({ ...about, licence: licenceUrl, rows }, null, 1)}\n`;
}

/** The same table as a workbook. */
export function withdrawnWorkbook(version: string, withdrawn: Withdrawn): Promise<Uint8Array> {
  const sheet = {
    sheet: t.downloads.workbook.about,
    columns: columns.map(() => ({ width: 24 })),
    data: [
      [heading(t.withdrawn.title(withdrawn.title), 16)],
      columns.map(bold),
      ...rowsOf(withdrawn).map((row) => row.map((value) => ({ value, type: String }))),
    ],
  };
  return writeWorkbook(version, [sheet], []);
}

/** A picture that says so, for pages that show the drawing by its address. */
export function withdrawnSvg({ title, date, note }: Withdrawn): string {
  const lines = [t.withdrawn.title(title), t.withdrawn.lead({ date, why: note })];
  const text = lines.map(
    (line, index) => `<text x="20" y="${50 + 40 * index}">${escapeXml(line)}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 120" width="800" height="120" font-family="sans-serif" font-size="16"><rect width="800" height="120" fill="#fff"/>${text.join('')}</svg>\n`;
}
