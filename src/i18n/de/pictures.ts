import type { Format } from '../format.ts';
import type { Words } from './shape.ts';

/** German words inside exported pictures. */
export const pictureWords = (f: Format): Words['pictures'] => ({
  source: (document) => `Quelle: ${document}`,
  sources: (documents) => `Quellen: ${documents.join('; ')}`,
  document: (p) => [p.publisher, p.title, ...p.places].join(', '),
  publisher: (p) => (p.count === 1 ? p.publisher : `${p.publisher} (${f.number(p.count)} Quellen)`),
  publishers: (p) =>
    `Quellen: ${f.list([...p.named, p.others === 1 ? '1 weitere' : `${f.number(p.others)} weitere`])}; alle ${f.number(p.documents)} Quellen stehen unter der Adresse unten`,
  credit: (address) => `Hang Up · CC BY 4.0 · ${address}`,
  embedScript:
    'Der Rahmen hat eine feste Höhe. Damit er in jeder Breite zur Grafik passt, fügen Sie einmal diese Zeile hinzu:',
  pngFor: 'Bild für Folien und soziale Medien, 1600 Pixel breit',
});
