import type { aboutMoreWords as english } from '../en/about-more.ts';
import type { Format } from '../format.ts';
import type { Words } from '../translation.ts';

/** Spanish words of the page about the record on what is covered and how promises are tested. */
export const aboutMoreWords = (f: Format): Words<typeof english> => ({
  coverage: {
    title: 'Qué tenemos y qué falta',
    text: (p) =>
      `Filas por año en los ${f.number(p.datasets)} conjuntos de datos que tienen años, de ${p.first} a ${p.last}. Una raya significa que no hay ninguna fila de ese año: las fuentes no dan ninguna cifra o no la hemos hallado. La página de cada conjunto de datos muestra cuán completas están sus columnas.`,
    dataset: 'Conjunto de datos',
    none: '–',
  },
  languages: {
    title: 'Idiomas del sitio y qué falta por traducir',
    description: 'Qué parte del sitio está traducida, contado al generarlo.',
    text: 'Lo que aún no está traducido se muestra en inglés. Los títulos y las palabras de las fuentes quedan en su idioma, igual que los archivos de datos. Las traducciones se revisan como todo lo demás; se agradecen las correcciones.',
    language: 'Idioma',
    messages: 'Textos del sitio sin traducir',
    texts: 'Etiquetas y resúmenes de los datos sin traducir',
    of: (p: { missing: number; all: number }) => `${f.number(p.missing)} de ${f.number(p.all)}`,
  },
  tests: {
    title: 'Qué prometemos y cómo lo comprobamos',
    text: 'Las pruebas se ejecutan en cada cambio. Un cambio que incumple una promesa no se publica.',
    promises: [
      {
        title: 'Veraz',
        text: 'Cada fila indica su fuente. Una comprobación compara las fuentes entre sí, las partes con los totales y los puestos con los valores. Cambiamos cifras a propósito para ver si la comprobación lo nota.',
      },
      {
        title: 'Claro',
        text: 'Un verificador de accesibilidad lee cada clase de página, en claro y en oscuro, en pantallas anchas y estrechas, con scripts y sin ellos.',
      },
      {
        title: 'Rápido',
        text: 'Cada página debe quedar por debajo de un tamaño fijo. No se carga nada de otros sitios.',
      },
      {
        title: 'Duradero',
        text: 'Las direcciones y las columnas nunca cambian. Los mismos datos dan siempre los mismos archivos.',
      },
    ],
  },
});
