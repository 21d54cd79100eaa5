import type { enforcementWords as english } from '../en/enforcement.ts';
import type { Format } from '../format.ts';
import type { Words } from '../translation.ts';
import { quantity } from './counted.ts';

const raids = (f: Format, count: number) =>
  quantity(f, count, 'operación policial', 'operaciones policiales');

const actions = (f: Format, count: number) =>
  quantity(
    f,
    count,
    'actuación de un tribunal u organismo',
    'actuaciones de tribunales y organismos',
  );

/** Spanish words of the list of police operations and of court and consumer action. */
export const enforcementWords = (f: Format): Words<typeof english> => ({
  title: 'Policía y justicia',
  description:
    'Operaciones policiales contra centros de llamadas, y demandas, acuerdos, cargos, condenas y reembolsos en casos de la estafa del falso soporte técnico, del más reciente al más antiguo, con fuentes.',
  lead: (p) =>
    `${raids(f, p.operations)} y ${actions(f, p.actions)} en ${quantity(f, p.countries, 'país', 'países')} (${p.first} – ${p.last}).`,
  allegation:
    'Una demanda o unos cargos son una acusación mientras no decida un tribunal. Una redada o una detención no son una condena.',
  incomplete:
    'La lista solo incluye aquello de lo que hallamos noticia. No mide la delincuencia en ningún país ni año.',
  views: 'Partes de esta lista',
  parts: {
    all: 'Todo',
    operations: 'Operaciones policiales',
    actions: 'Tribunales y organismos',
  },
  years: 'Por año',
  year: (year, count) => `${year} (${f.number(count)})`,
  undated: 'sin fecha',
  yearTitle: (year) => `Policía y justicia en ${year}`,
  undatedTitle: 'Policía y justicia: sin fecha conocida',
  yearDescription: (year) =>
    `Todas las operaciones policiales y las actuaciones de tribunales u organismos contra la estafa del falso soporte técnico que constan de ${year}, con fuentes.`,
  undatedDescription:
    'Operaciones policiales y actuaciones de tribunales u organismos contra la estafa del falso soporte técnico sin fecha conocida.',
  yearLead: (p) =>
    [p.operations > 0 && raids(f, p.operations), p.actions > 0 && actions(f, p.actions)]
      .filter((part) => part !== false)
      .join(' y '),
  byCountry: (counts) =>
    `Por país de la policía, el tribunal o el organismo: ${f.list(
      counts.map(
        ({ country, count }) =>
          `${country === null ? 'varios juntos' : f.country(country)} (${f.number(count)})`,
      ),
    )}.`,
  number: (count) => quantity(f, count, 'entrada', 'entradas'),
  list: 'La lista, de lo más reciente a lo más antiguo',
  filter: 'Filtrar la lista',
  fields: { kind: 'Clase', year: 'Año', country: 'País' },
  any: 'todos',
  option: (label, count) => `${label} (${f.number(count)})`,
  reset: 'Mostrar todo',
  count: (p) => `${p.shown} de ${p.all}`,
  others: (count) => `Mostrar ${f.number(count)} más`,
  date: 'Fecha',
  what: 'Qué ocurrió',
  country: 'País',
  kind: 'Clase',
  numbers: 'Detenciones e importes',
  operation: 'Operación policial',
  several: 'varios países',
  arrests: (count) => quantity(f, count, 'detención', 'detenciones'),
  missing: '–',
  before: 'Año anterior',
  after: 'Año siguiente',
});
