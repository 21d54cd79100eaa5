import type { Format } from '../format.ts';
import { quantity } from './counted.ts';
import type { Words } from './shape.ts';
import { changeReason } from './vocabulary.ts';

const rows = (f: Format, count: number) => quantity(f, count, 'Zeile', 'Zeilen');

/** A dataset that a release publishes first: how many rows it has, or what else is to be known. */
const published = (
  f: Format,
  { counted, note }: { readonly counted: number | null; readonly note: string | null },
) => {
  if (counted !== null) return `Erstmals veröffentlicht: ${rows(f, counted)}`;
  return note === null ? 'Erstmals veröffentlicht' : `Erstmals veröffentlicht: ${note}`;
};

/** German words of the page of changes and of the feeds. */
export const changeWords = (f: Format): Words['changes'] => ({
  title: 'Änderungen',
  description:
    'Was sich mit jeder Version in den Daten geändert hat: alte und neue Werte, und warum. Dazu gibt es Feeds.',
  lead: 'Wir korrigieren Zahlen, und Quellen revidieren ihre. Jede Änderung an einem veröffentlichten Wert ist hier aufgeführt, mit altem Wert, neuem Wert und Grund.',
  follow: 'Auf dem Laufenden bleiben',
  feeds: { xml: 'RSS', json: 'JSON Feed' },
  feedFor: { xml: 'für Feedreader', json: 'für Programme' },
  file: 'changes.csv',
  all: 'jede Änderung, eine Zeile je Zelle',
  datasetFeeds: 'Jeder Datensatz hat außerdem einen eigenen Feed, verlinkt auf seiner Seite.',
  coming: 'Kommende Änderungen',
  noneComing: 'Keine angekündigt.',
  announced: (date) => `Angekündigt am ${f.date(date)}.`,
  planned: (date) => `Geplant für den ${f.date(date)}.`,
  since: 'Seit der letzten Version',
  sinceText: (version) =>
    `Die Dateien dieser Datensätze weichen von Version ${version} ab. Die nächste Version wird aufführen, was sich geändert hat.`,
  releases: 'Versionen',
  release: (version) => `Version ${version}`,
  archive: (version) => `Dateien der Version ${version} auf GitHub, mit Prüfsummen`,
  notListed: 'Seit der ersten Veröffentlichung unverändert.',
  rowsOf: (p) => `${p.dataset}: ${changeReason[p.reason]}, Version ${p.version}`,
  dataset: 'Datensatz',
  row: 'Zeile',
  column: 'Spalte',
  old: 'Alter Wert',
  new: 'Neuer Wert',
  empty: 'leer',
  takenBack: 'entfernt',
  publishedCaption: (count) =>
    count === 1
      ? 'Ein Datensatz, erstmals veröffentlicht'
      : `${f.number(count)} Datensätze, erstmals veröffentlicht (ohne diese Liste der Änderungen)`,
  summary: (p) => {
    const counts = [
      p.added > 0 && `${rows(f, p.added)} hinzugefügt`,
      p.removed > 0 && `${rows(f, p.removed)} entfernt`,
      p.changed > 0 && `${rows(f, p.changed)} geändert`,
    ].filter((part) => part !== false);
    return [
      ...(p.published ? [published(f, p.published)] : []),
      ...p.columns.map((column) => `Neue Spalte: ${column}`),
      ...(counts.length > 0 ? [counts.join(', ')] : []),
    ].join('. ');
  },
  counted: (groups) => groups.map(({ key, counted }) => `${key}: ${rows(f, counted)}`).join('; '),
  more: (count) =>
    `und ${quantity(f, count, 'weitere Zeile', 'weitere Zeilen')}, in der CSV-Datei aller Änderungen`,
  feedTitle: (site) => `${site}: Änderungen an den Daten`,
  datasetFeedTitle: (p) => `${p.site}: Änderungen an „${p.dataset}“`,
  itemTitle: (p) => {
    const names =
      p.datasets.length > 3 ? `${f.number(p.datasets.length)} Datensätze` : f.list(p.datasets);
    return `${p.reason} in Version ${p.version}: ${names}`;
  },
  announcementTitle: (dataset) => `Kommende Änderung: ${dataset}`,
});
