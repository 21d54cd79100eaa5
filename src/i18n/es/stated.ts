import type { statedWords as english } from '../en/stated.ts';
import type { Format } from '../format.ts';
import type { Words } from '../translation.ts';

/** Spanish words of what stands behind a number in running text. */
export const statedWords = (f: Format): Words<typeof english> => ({
  source: (p) => (p.place === null ? p.title : `${p.title}, ${p.place}`),
  pages: (first, last) => (last === null ? `p.\u00a0${first}` : `pp.\u00a0${first}-${last}`),
  parts: {
    abstract: 'resumen',
    'added up': 'sumados',
    'age groups': 'grupos de edad',
    'call center fraud section': 'sección sobre el fraude de los centros de llamadas',
    chart: 'gráfico',
    charts: 'gráficos',
    'counted from its rows': 'contado a partir de sus filas',
    'counts by category': 'recuento por categoría',
    'counts by category and by month': 'recuento por categoría y mes',
    'counts by month': 'recuento por mes',
    'crime types': 'tipos de delito',
    'daily complaint counts': 'recuento diario de quejas',
    dashboard: 'panel',
    'details of the state': 'detalles del estado',
    excerpt: 'extracto',
    headline: 'titular',
    'last three years': 'últimos tres años',
    note: 'nota',
    notebook: 'cuaderno',
    pie: 'gráfico circular',
    'press release': 'comunicado de prensa',
    'press report': 'artículo de prensa',
    'robocall reports': 'reportes de llamadas automáticas',
    states: 'estados',
    summary: 'resumen',
    table: 'tabla',
    'ten most frequent subjects': 'los diez asuntos más frecuentes',
    text: 'texto',
    'total complaints': 'total de quejas',
  },
  places: {
    pageOf: (place) => `página de ${place}`,
    column: (name) => `columna ${name}`,
    series: (name) => `serie ${name}`,
    figure: (number) => `figura ${number}`,
    figureAndText: (number) => `figura ${number} y texto`,
    note: (number) => `nota ${number}`,
    noteToFigure: (number) => `nota a la figura ${number}`,
    over: (age) => `mayores de ${age} años`,
    year: (year) => `año ${year}`,
  },
  worked: (source) => `Calculado a partir de: ${source}`,
  readTwice: 'Leímos este valor dos veces.',
  standing: (p) => {
    if (p.same === 0 && p.other === 0) return 'Ninguna otra fuente de este registro da esta cifra.';
    const more = p.same === 1 ? 'otra fuente' : `otras ${f.number(p.same)} fuentes`;
    const same =
      p.same === 0
        ? 'Ninguna otra fuente la confirma'
        : p.origins === 0
          ? `La repite${p.same === 1 ? '' : 'n'} ${more}`
          : `La confirma${p.origins === 1 ? ' un segundo origen' : `n otros ${f.number(p.origins)} orígenes`} y la repite${p.same === 1 ? '' : 'n'} ${more}`;
    if (p.other === 0) return `${same}.`;
    return p.other === 1
      ? `${same}; una fuente dio otro valor.`
      : `${same}; ${f.number(p.other)} fuentes dieron otro valor.`;
  },
});
