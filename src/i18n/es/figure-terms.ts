import type { figureTerms as english } from '../en/figure-terms.ts';
import type { Format } from '../format.ts';
import type { Words } from '../translation.ts';

/** Spanish words that several figures share. Numbers and names come in as parameters, never typed. */
export const figureTerms = (f: Format): Words<typeof english> => ({
  notReported: 'no consta',
  leftOut: 'no se muestra: muy pocos casos',
  dash: '–',
  noRate: 'sin tasa',
  noPopulation: 'sin dato de población',
  year: 'Año',
  scope: 'De qué trata',
  techSupport: 'Soporte técnico',
  governmentImpersonation: 'Suplantación de autoridades',

  ic3: {
    overlap:
      'Los tipos de delito no deben sumarse: en los informes hasta 2022, una denuncia podía contar en varios tipos.',
    rounded: 'El FBI redondea sus totales más recientes de delitos en internet de todo tipo.',
    perComplaint: 'Incluye las denuncias sin pérdida.',
    noType: (year) =>
      `Antes de ${year}, el FBI no tenía un tipo de delito para el soporte técnico.`,
    techSupportLosses: 'Soporte técnico, pérdidas declaradas en USD',
    techSupportComplaints: 'Soporte técnico, denuncias',
    allLosses: 'Delitos en internet de todo tipo, pérdidas declaradas en USD',
    allComplaints: 'Delitos en internet de todo tipo, denuncias',
    allShort: 'Todos los delitos en internet',
  },

  states: {
    state: 'Estado',
    rank: 'Puesto',
    rate: 'Pérdidas declaradas por 100\u202f000 habitantes, USD',
    ratePerResident: 'Por habitante',
    losses: 'Pérdidas declaradas, USD',
    complaints: 'Denuncias',
    population: 'Habitantes',
    allKinds:
      'Abarca todos los delitos en internet. El FBI cuenta la estafa del falso soporte técnico por estado en sus informes estatales, que tienen aquí gráficos propios.',
    relation: {
      'under-half': 'menos de la mitad',
      below: 'más baja',
      about: 'casi igual (±20\u00a0%)',
      above: 'más alta',
      'over-double': 'más del doble',
    },
    wholePerMillion: (rate) => `En total: ${rate} por millón de habitantes`,
    noState: 'Las denuncias que no indican un estado no se cuentan.',
    dataNote: (years, note) => `${f.list(years.map(String))}: ${note}`,
    vintages: (editions) => {
      const [only] = editions;
      if (editions.length === 1 && only)
        return `Población: estimaciones de la Oficina del Censo de Estados Unidos, edición de ${only.vintage}.`;
      const parts = editions.map(
        ({ vintage, first, last }) =>
          `edición de ${vintage} para ${first === last ? first : `${first}-${last}`}`,
      );
      return `Población: estimaciones de la Oficina del Censo de Estados Unidos, ${f.list(parts)}.`;
    },
  },

  techSupportByState: {
    columns: {
      losses: 'Pérdidas declaradas por la estafa del falso soporte técnico, USD',
      complaints: 'Denuncias por la estafa del falso soporte técnico',
      average: 'Pérdida media declarada por denuncia, USD',
      rate: 'Pérdidas declaradas por habitante, USD',
      short: {
        losses: 'Pérdidas, USD',
        complaints: 'Denuncias',
        average: 'Media, USD',
        rate: 'Por habitante',
      },
    },
    newest: (year) =>
      `Según los informes del FBI sobre cada estado. ${year} es el último año que hemos leído; el FBI ha publicado otros posteriores.`,
    fewCases:
      'En un estado pequeño o en los primeros años, un solo caso grande puede sumar la mayor parte del importe.',
    withheld:
      'No se muestran los importes de menos de tres denuncias: revelarían lo que perdieron una o dos personas.',
    outlier: (p) =>
      `${p.name}: las pérdidas declaradas en ${p.year} fueron ${f.decimal(p.times, 1)} veces las de ${p.before}. ${p.note ?? 'Unos pocos casos pueden causar un salto así.'}`,
  },

  operations: {
    operation: 'Operación',
    documents: 'Fuentes',
    undated: 'sin fecha',
    notAll: 'Solo cuenta las operaciones de las que hallamos noticia. No mide la delincuencia.',
  },

  ftc: {
    allKinds: 'Abarca fraudes de todo tipo, no solo la estafa del falso soporte técnico.',
    unnamed: 'No se cuentan los reportes que no indican la forma.',
    losses: 'Pérdidas declaradas, USD',
    median: 'Pérdida mediana declarada, USD',
    reports: 'Reportes de fraude',
    methodCount: (label, count) => `${label} ${count}`,
  },
});
