import type { actionWords as english } from '../en/actions.ts';
import type { Format } from '../format.ts';
import type { Words } from '../translation.ts';
import { quantity } from './counted.ts';
import { inText } from './country-name.ts';
import { fullStop } from './phrases.ts';

/** Spanish words of the page of actions, and of the lists of them on other pages. */
export const actionWords = (f: Format): Words<typeof english> => ({
  title: 'Casos judiciales, reembolsos y detenciones',
  short: 'Actuaciones',
  description:
    'Demandas, acuerdos, cargos, condenas, detenciones y reembolsos en casos de la estafa del falso soporte técnico fuera de la India, y redadas dirigidas desde el extranjero, con fuentes.',
  lead: (p) =>
    `${quantity(f, p.actions, 'actuación', 'actuaciones')} de ${quantity(f, p.agencies, 'organismo', 'organismos')}, entre ${p.first} y ${p.last}. Nombramos organizaciones, pero a ninguna persona.`,
  allegation:
    'Una demanda o unos cargos son una acusación mientras no decida un tribunal. Una redada o una detención no son una condena.',
  incomplete:
    'La lista solo incluye las actuaciones de las que hallamos fuentes. No está completa ni mide el fraude en ningún año ni país.',
  table: 'Todas las actuaciones, de la más reciente a la más antigua',
  download: 'Todas las actuaciones en CSV y JSON, con todas las columnas',
  undatedYear: 'sin fecha',
  filter: 'Filtrar las actuaciones',
  fields: {
    kind: 'Clase',
    year: 'Año',
    agency: 'Organismo',
    country: 'País',
    standing: 'Situación',
  },
  any: { kind: 'todas', year: 'todos', agency: 'todos', country: 'todos', standing: 'todas' },
  option: (label, count) => `${label} (${f.number(count)})`,
  reset: 'Mostrar todas',
  count: (p) => `${p.shown} de ${p.all} actuaciones`,
  others: (count) =>
    count === 1 ? 'Mostrar la otra actuación' : `Mostrar las otras ${f.number(count)} actuaciones`,
  date: 'Fecha',
  what: 'Qué ocurrió',
  who: 'Quién actuó y dónde',
  standing: 'Clase y situación',
  numbers: 'Importe y números',
  sources: 'Fuentes',
  to: (start, end) => `${start} – ${end}`,
  undated: 'sin fecha',
  many: 'muchos países',
  organisations: (names) => fullStop(`Organizaciones: ${f.list(names)}`),
  victims: (countries) => `Víctimas en ${f.list(countries.map((code) => inText(f, code)))}.`,
  operation: 'Parte de:',
  permalink: (date, title) => `${date}: ${title}`,
  noNumbers: '–',
  amount: (p) => (p.kind === null ? p.amount : `${p.amount} (${p.kind})`),
  individuals: (count) =>
    quantity(f, count, 'persona implicada en el caso', 'personas implicadas en el caso'),
  arrests: (count) => quantity(f, count, 'detención', 'detenciones'),
  prison: (months) => `${quantity(f, months, 'mes', 'meses')} de prisión`,
  victimCount: (count) => quantity(f, count, 'víctima', 'víctimas'),
  refundCount: (count) => quantity(f, count, 'reembolso', 'reembolsos'),
});
