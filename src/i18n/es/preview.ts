import type { previewWords as english } from '../en/preview.ts';
import type { Format } from '../format.ts';
import type { Words } from '../translation.ts';

/** Spanish words of the pictures that stand for a page where a link to it is shared. */
export const previewWords = (f: Format): Words<typeof english> => ({
  home: (year) => `en pérdidas declaradas por la estafa del falso soporte técnico en ${year}`,
  state: (year) => `en pérdidas declaradas por delitos en internet de todo tipo en ${year}`,
  operation: (p) => (p.when === null ? p.what : `${p.what}, ${p.when}`),
  alt: (p) => `${p.title}: ${p.number === undefined ? '' : `${p.number} `}${p.text}`,
  source: (title) => `Fuente: ${title}`,
  datasets: (count) => `${f.number(count)} conjuntos de datos`,
  sources: (count) => `${f.number(count)} fuentes`,
  documents: (count) => `${f.number(count)} fuentes`,
  figures: (count) => `${f.number(count)} gráficos y mapas`,
  operations: (count) => `${f.number(count)} operaciones`,
});
