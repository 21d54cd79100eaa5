import type { changeWords as english } from '../en/changes.ts';
import type { Format } from '../format.ts';
import type { Words } from '../translation.ts';
import { quantity } from './counted.ts';
import { changeReason } from './vocabulary.ts';

const rows = (f: Format, count: number) => quantity(f, count, 'fila', 'filas');

interface Published {
  readonly counted: number | null;
  readonly note: string | null;
}

/** A dataset that a release publishes first: how many rows it has, or what else is to be known. */
const published = (f: Format, { counted, note }: Published) => {
  if (counted !== null) return `Primera publicación: ${rows(f, counted)}`;
  return note === null ? 'Primera publicación' : `Primera publicación: ${note}`;
};

/** Spanish words of the page of changes and of the feeds. */
export const changeWords = (f: Format): Words<typeof english> => ({
  title: 'Cambios',
  description:
    'Qué cambió en los datos con cada versión: valores anteriores y nuevos, y por qué. Hay canales para seguir los cambios.',
  lead: 'Corregimos cifras y las fuentes revisan las suyas. Aquí figura cada cambio de un valor publicado, con el valor anterior, el nuevo y el motivo.',
  follow: 'Seguir los cambios',
  feeds: { xml: 'RSS', json: 'JSON Feed' },
  feedFor: { xml: 'para lectores de canales', json: 'para programas' },
  file: 'changes.csv',
  all: 'todos los cambios, una fila por cada celda',
  datasetFeeds: 'Cada conjunto de datos tiene además su propio canal, con enlace en su página.',
  coming: 'Próximos cambios',
  noneComing: 'Ninguno anunciado.',
  announced: (date) => `Anunciado el ${f.date(date)}.`,
  planned: (date) => `Fecha prevista: ${f.date(date)}.`,
  since: 'Desde la última versión',
  sinceText: (version) =>
    `Los archivos de estos conjuntos de datos difieren de la versión ${version}. La próxima versión indicará qué cambió.`,
  releases: 'Versiones',
  release: (version) => `Versión ${version}`,
  archive: (version) => `Archivos de la versión ${version} en GitHub, con sumas de verificación`,
  notListed: 'No ha cambiado desde su primera publicación.',
  rowsOf: (p) => `${p.dataset}: ${changeReason[p.reason]}, versión ${p.version}`,
  dataset: 'Conjunto de datos',
  row: 'Fila',
  column: 'Columna',
  old: 'Valor anterior',
  new: 'Valor nuevo',
  empty: 'vacío',
  takenBack: 'retirado',
  publishedCaption: (count) =>
    count === 1
      ? 'Un conjunto de datos, publicado por primera vez'
      : `${f.number(count)} conjuntos de datos, publicados por primera vez (sin contar esta lista de cambios)`,
  summary: (p) => {
    const counts = [
      p.added > 0 && `${rows(f, p.added)} ${p.added === 1 ? 'añadida' : 'añadidas'}`,
      p.removed > 0 && `${rows(f, p.removed)} ${p.removed === 1 ? 'eliminada' : 'eliminadas'}`,
      p.changed > 0 && `${rows(f, p.changed)} ${p.changed === 1 ? 'modificada' : 'modificadas'}`,
    ].filter((part) => part !== false);
    return [
      ...(p.published ? [published(f, p.published)] : []),
      ...p.columns.map((column) => `Columna añadida: ${column}`),
      ...(counts.length > 0 ? [counts.join(', ')] : []),
    ].join('. ');
  },
  counted: (groups) => groups.map(({ key, counted }) => `${key}: ${rows(f, counted)}`).join('; '),
  more: (count) => `y ${rows(f, count)} más, en el CSV de todos los cambios`,
  feedTitle: (site) => `${site}: cambios en los datos`,
  datasetFeedTitle: (p) => `${p.site}: cambios en «${p.dataset}»`,
  itemTitle: (p) => {
    const names =
      p.datasets.length > 3
        ? `${f.number(p.datasets.length)} conjuntos de datos`
        : f.list(p.datasets);
    return `${p.reason}, versión ${p.version}: ${names}`;
  },
  announcementTitle: (dataset) => `Próximo cambio: ${dataset}`,
});
