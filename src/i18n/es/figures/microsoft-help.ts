import type { microsoftHelp as english } from '../../en/figures/microsoft-help.ts';
import type { Format } from '../../format.ts';
import type { Words } from '../../translation.ts';

/** Spanish words of the figure microsoft-help. Numbers come in written with their qualifier. */
export const microsoftHelp = (f: Format): Words<typeof english> => ({
  title: (p) =>
    `Microsoft dice que colaboró en ${p.raids} redadas y ${p.arrests} detenciones; fecha del recuento: ${f.date(p.date)}`,
  titleOne: (p) =>
    p.metric === 'arrests'
      ? `Microsoft dice que colaboró en ${p.count} detenciones; fecha del recuento: ${f.date(p.date)}`
      : `Microsoft dice que colaboró en ${p.count} redadas; fecha del recuento: ${f.date(p.date)}`,
  subtitle: (first, last) =>
    first === last
      ? `Redadas en centros de llamadas y detenciones con ayuda de la Unidad de Delitos Digitales de Microsoft, según se cita a la empresa; totales acumulados, ${f.date(first)}`
      : `Redadas en centros de llamadas y detenciones con ayuda de la Unidad de Delitos Digitales de Microsoft, según se cita a la empresa; totales acumulados, ${f.date(first)} – ${f.date(last)}`,
  alt: (parts) => `Gráfico de barras de totales acumulados. ${parts.join('; ')}.`,
  part: (metric, date, count) => `${metric}, ${f.date(date)}: ${count}`,
  overlap:
    'Son los totales acumulados de una empresa: cada uno incluye el anterior. Se solapan con las operaciones de este registro y no deben sumarse a ellas.',
  gaps: 'No hallamos totales entre estas fechas.',
  arrest: 'Una detención no es una condena.',
  metric: 'Qué se cuenta',
  date: 'A fecha de',
  count: 'Número',
  qualifier: 'Según la fuente',
});
