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
  via: (p) =>
    `${p.sources.length === 1 ? 'Fuente' : 'Fuentes'}: ${p.sources.join('; ')}, a través de Hang Up (versión ${p.version})`,
  viaPublishers: (p) =>
    `Fuentes: ${f.list([...p.named, p.others === 1 ? 'otra más' : `otras ${f.number(p.others)}`])} (${f.number(p.documents)} fuentes en total), a través de Hang Up (versión ${p.version})`,
  embedImage:
    'Donde no se permiten marcos, muestre la imagen. Lleva su texto para lectores de pantalla:',
  embedTheme: (p) =>
    `Los colores son claros. Para cambiarlos, escriba theme=${p.dark} en lugar de theme=${p.light}, o theme=${p.auto} para seguir el dispositivo de cada lector.`,
  shapes: {
    title: 'Otros formatos',
    text: 'Su navegador dibuja estas imágenes tal como ve ahora el gráfico, con el año y las series que eligió.',
    names: {
      wide: '16:9, para presentaciones y video',
      square: '1:1, para redes sociales',
      tall: '4:5, para teléfonos',
      bare: 'Sin palabras, para un pie propio',
    },
    bareText: 'Sin palabras, una imagen no lleva dentro la fuente. Ponga este pie debajo:',
    button: (p) => `${p.form}, ${p.shape}`,
    drawing: 'Dibujando…',
    saved: 'Guardado como *.',
    failed: 'No se pudo dibujar la imagen. El PNG y el SVG de arriba siguen disponibles.',
  },
  embedScript:
    'El marco tiene una altura fija. Para ajustarlo al gráfico en cualquier ancho, añada esta línea una vez:',
  pngFor: 'imagen para presentaciones y redes sociales, de 1600 píxeles de ancho',
});
