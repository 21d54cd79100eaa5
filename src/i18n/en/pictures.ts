import type { Format } from '../format.ts';

/** English words inside exported pictures. */
export const pictureWords = (f: Format) => ({
  source: (document: string) => `Source: ${document}`,
  sources: (documents: readonly string[]) => `Sources: ${documents.join('; ')}`,
  document: (p: { publisher: string; title: string; places: readonly string[] }) =>
    [p.publisher, p.title, ...p.places].join(', '),
  publisher: (p: { publisher: string; count: number }) =>
    p.count === 1 ? p.publisher : `${p.publisher} (${f.number(p.count)} sources)`,
  /** `others` counts the publishers that are not named. */
  publishers: (p: { named: readonly string[]; others: number; documents: number }) =>
    `Sources: ${f.list([...p.named, `${f.number(p.others)} others`])}; all ${f.number(p.documents)} sources are named at the address below`,
  credit: (address: string) => `Hang Up · CC BY 4.0 · ${address}`,
  embedScript:
    'The frame has a fixed height. To fit it to the chart at every width, add this line once:',
  pngFor: 'picture for slides and social media, 1600 pixels wide',
});
