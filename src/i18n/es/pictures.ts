import type { pictureWords as english } from '../en/pictures.ts';
import type { Format } from '../format.ts';
import type { Words } from '../translation.ts';

/** Spanish words inside exported pictures. */
export const pictureWords = (f: Format): Words<typeof english> => ({
  source: (document) => `Fuente: ${document}`,
  sources: (documents) => `Fuentes: ${documents.join('; ')}`,
  document: (p) => [p.publisher, p.title, ...p.places].join(', '),
  publisher: (p) => (p.count === 1 ? p.publisher : `${p.publisher} (${f.number(p.count)} fuentes)`),
  publishers: (p) =>
    `Fuentes: ${f.list([...p.named, p.others === 1 ? 'otro editor' : `otros ${f.number(p.others)} editores`])}; las ${f.number(p.documents)} fuentes se citan en la dirección de abajo`,
  credit: (address) => `Hang Up · CC BY 4.0 · ${address}`,
  embedScript:
    'El marco tiene una altura fija. Para ajustarlo al gráfico en cualquier ancho, añada esta línea una vez:',
  pngFor: 'imagen para presentaciones y redes sociales, de 1600 píxeles de ancho',
});
