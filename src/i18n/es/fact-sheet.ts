import type { factSheetWords as english } from '../en/fact-sheet.ts';
import type { Format } from '../format.ts';
import type { Words } from '../translation.ts';
import { quantity } from './counted.ts';
import { inText } from './country-name.ts';

/** Spanish words of the fact sheets: one page to print, and the same as plain text, for each state and country. */
export const factSheetWords = (f: Format): Words<typeof english> => ({
  link: 'Hoja informativa para imprimir',
  title: (name) => `${name}: hoja informativa sobre la estafa del falso soporte técnico`,
  stateDescription: (name) =>
    `${name}: la estafa del falso soporte técnico en una página para imprimir, con datos y sus fuentes, gráficos y dónde denunciar.`,
  countryDescription: (country) =>
    `${f.country(country)}: la estafa del falso soporte técnico en una página para imprimir, con datos y sus fuentes, gráficos y dónde denunciar.`,
  lead: (p) =>
    `Versión de los datos ${p.version}, publicada el ${p.date}. De uso libre si se cita a Hang Up (CC BY 4.0).`,
  facts: 'En resumen',
  charts: 'A lo largo del tiempo y en comparación',
  source: 'Fuente:',
  worked: 'Calculado a partir de:',
  ownCount: 'Recuento propio de lo que consta en este registro',
  limits: 'Qué no dicen estas cifras',
  limit: {
    reported:
      'Cuentan lo que la gente declaró. Falta lo que nadie denunció, así que nadie conoce la suma completa.',
    complaints:
      'Las denuncias no son víctimas: una persona puede denunciar más de una vez y otras no denuncian nunca.',
    countries: 'Cada organismo cuenta a su manera: no compare cifras de países distintos.',
    listed:
      'La lista de países del FBI cuenta delitos en internet de todo tipo y tiene veinte países como máximo. La forma en que las denuncias del extranjero llegan al FBI cambió: sus años no muestran una tendencia.',
    allCrime:
      'Los delitos en internet de todo tipo no son la estafa del falso soporte técnico, que es solo una parte de ellos.',
  },
  report: 'Dónde denunciar',
  desk: (p) => (p.details === '' ? p.name : `${p.name}: ${p.details}`),
  copy: 'Copiar como texto',
  show: 'Lo mismo como texto simple',
  plain: 'Texto simple (TXT)',
  back: (name) => `Todas las cifras: ${name}`,
  address: (address) => `Esta hoja con sus gráficos: ${address}`,
  searchText: 'Una página para imprimir, o texto simple para copiar',

  rate: (p) =>
    `${p.name}: las pérdidas declaradas por la estafa del falso soporte técnico fueron de ${p.rate} por habitante en ${p.year}, puesto ${p.rank} de ${f.number(p.ranked)}; en los ${f.number(p.places)} lugares en conjunto fueron de ${p.nation}.`,
  change: (p) =>
    `${p.name}: las pérdidas declaradas por la estafa del falso soporte técnico fueron en ${p.year} un ${p.share} ${p.rise ? 'más altas' : 'más bajas'} que en ${p.before}, cuando fueron de ${p.losses}.`,
  actions: (p) => {
    const cases = quantity(
      f,
      p.actions,
      'caso judicial, reembolso o detención que atañe',
      'casos judiciales, reembolsos y detenciones que atañen',
    );
    const named = `Este registro recoge ${cases} a ${inText(f, p.country)}`;
    if (p.latest === null) return `${named}.`;
    return p.actions === 1
      ? `${named} (${p.latest}).`
      : `${named} (fecha del último: ${p.latest}).`;
  },
});
