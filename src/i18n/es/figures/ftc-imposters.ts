import type { ftcImposters as english } from '../../en/figures/ftc-imposters.ts';
import type { Format } from '../../format.ts';
import type { Words } from '../../translation.ts';

/** Spanish words of the figure ftc-imposters. `label` is the type, with a capital letter. */
export const ftcImposters = (f: Format): Words<typeof english> => ({
  title: (p) => {
    const change =
      p.change === 0
        ? `tantos como en ${p.before}`
        : `un ${f.percent(Math.abs(p.change))} ${p.change > 0 ? 'más' : 'menos'} que en ${p.before}`;
    return `${p.label}: ${f.number(p.reports)} reportes a la Comisión Federal de Comercio en ${p.year}, ${change}`;
  },
  titleOne: (p) =>
    `${p.label}: ${f.number(p.reports)} reportes a la Comisión Federal de Comercio en ${p.year}`,
  subtitle: (years) =>
    `Reportes de personas de Estados Unidos por tipo de estafa de impostores, ${span(years)}`,
  alt: (parts) =>
    `Gráfico de barras. Reportes a la Comisión Federal de Comercio: ${parts.join('; ')}.`,
  part: (p) =>
    p.firstYear === p.lastYear
      ? `${p.label}: ${f.number(p.last)} en ${p.lastYear}`
      : `${p.label}: ${f.number(p.first)} en ${p.firstYear}, ${f.number(p.last)} en ${p.lastYear}`,
  overlap: 'Los tipos no deben sumarse: un reporte puede contar en varios.',
  reports: 'Cuenta los reportes con y sin pérdida de dinero.',
  nation: 'La FTC publica las estafas de soporte técnico solo para el conjunto del país.',
  year: 'Año',
  type: 'Tipo de estafa de impostores',
  count: 'Reportes',
  share: 'Parte de todos los reportes, en porcentaje',
});

const span = (years: readonly number[]) =>
  years.length === 1 ? String(years[0]) : `${Math.min(...years)}-${Math.max(...years)}`;
