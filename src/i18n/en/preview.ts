import type { Format } from '../format.ts';

/** English words of the pictures that stand for a page where a link to it is shared. */
export const previewWords = (f: Format) => ({
  home: (year: number) => `reported lost to tech support fraud in ${year}`,
  state: (year: number) => `reported lost to internet crime of all kinds in ${year}`,
  operation: (p: { what: string; when: string | null }) =>
    p.when === null ? p.what : `${p.what}, ${p.when}`,
  alt: (p: { title: string; number?: string | undefined; text: string }) =>
    `${p.title}: ${p.number === undefined ? '' : `${p.number} `}${p.text}`,
  source: (title: string) => `Source: ${title}`,
  datasets: (count: number) => `${f.number(count)} datasets`,
  /** In place of the title of one document where a figure rests on several. */
  sources: (count: number) => `${f.number(count)} sources`,
  documents: (count: number) => `${f.number(count)} sources`,
  figures: (count: number) => `${f.number(count)} charts and maps`,
  operations: (count: number) => `${f.number(count)} operations`,
});
