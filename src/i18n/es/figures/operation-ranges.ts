import type { operationRanges as english } from '../../en/figures/operation-ranges.ts';
import type { Format } from '../../format.ts';
import type { Words } from '../../translation.ts';

/** How many of the operations shown have sources that differ. */
const differ = (f: Format, { differ, shown }: { differ: number; shown: number }) =>
  differ === 0
    ? `las fuentes coinciden en las ${f.number(shown)} operaciones que se muestran`
    : `las fuentes difieren en ${f.number(differ)} de las ${f.number(shown)} operaciones que se muestran`;

/** Spanish words of the figure operation-ranges. */
export const operationRanges = (f: Format): Words<typeof english> => ({
  metrics: {
    arrests: {
      title: (p) =>
        p.most === null
          ? `Detenciones: ${differ(f, p)}`
          : `${f.number(p.most)} detenciones en la mayor operación del registro; ${differ(f, p)}`,
      subtitle: (count) =>
        `Personas detenidas en las ${f.number(count)} operaciones con más detenciones; un punto por cada fuente`,
    },
    'call-centres': {
      title: (p) =>
        p.most === null
          ? `Centros de llamadas: ${differ(f, p)}`
          : `${f.number(p.most)} centros de llamadas en la mayor operación del registro; ${differ(f, p)}`,
      subtitle: (count) =>
        `Centros de llamadas descubiertos o cerrados en las ${f.number(count)} operaciones con más de ellos; un punto por cada fuente`,
    },
    locations: {
      title: (p) =>
        p.most === null
          ? `Registros policiales: ${differ(f, p)}`
          : `La policía registró ${f.number(p.most)} lugares en la mayor operación; ${differ(f, p)}`,
      subtitle: (count) =>
        `Lugares que registró la policía en las ${f.number(count)} operaciones con más registros; un punto por cada fuente`,
    },
  },
  alt: (parts) => `Gráfico de puntos. ${parts.join('; ')}.`,
  part: (name, shown, others) =>
    others.length === 0
      ? `${name}: ${shown}`
      : `${name}: ${shown}; en otras fuentes, ${f.list(others.map((other) => f.number(other)))}`,
  headline:
    'El número de la derecha es el que se muestra en este sitio: las fuentes oficiales prevalecen sobre la prensa y las más recientes, sobre las anteriores. Donde las fuentes del mismo día discrepan y ninguna regla lo resuelve, es un intervalo.',
  aside: (count) =>
    count === 1
      ? 'Un punto hueco marca una fuente descartada por dudosa, superada o errata.'
      : `Los puntos huecos marcan ${f.number(count)} fuentes descartadas por dudosas, superadas o erratas.`,
  arrest: 'Una detención no es una condena.',
  whole: 'No se muestran los recuentos de solo una parte o un día de una operación.',
  value: 'Valor',
  qualifier: 'Según la fuente',
  source: 'Fuente',
  status: 'Situación',
  isShown: 'Valor elegido',
  yes: 'sí',
  no: 'no',
  entries: {
    shown: 'fuentes con el valor elegido',
    other: 'fuentes con otro valor',
    aside: 'descartadas',
  },
});
