import type { countryWords as english } from '../en/countries.ts';
import type { Format } from '../format.ts';
import type { Words } from '../translation.ts';
import { operations, quantity } from './counted.ts';
import { inText } from './country-name.ts';

/** Spanish words of the pages of countries, which come in by their code. */
export const countryWords = (f: Format): Words<typeof english> => ({
  title: 'Países',
  description:
    'Países cuya población, organismos o tribunales aparecen en este registro: cifras de sus propios organismos, operaciones, actuaciones y dónde denunciar.',
  lead: (p) =>
    `Aquí ${p.countries === 1 ? 'tiene' : 'tienen'} página ${quantity(f, p.countries, 'país', 'países')}. Las fuentes mencionan víctimas en ${f.number(p.victims)} de ellos, en ${operations(f, p.operations)} contra centros de llamadas. Cada organismo cuenta a su manera: no compare cifras de países distintos.`,
  tableTitle: 'Todos los países del registro',
  country: 'País',
  operations: 'Operaciones con víctimas del país',
  listed: (year) => `Denuncias ante el FBI, ${year}`,
  own: 'Cifras de sus organismos',
  actions: 'Actuaciones',
  desks: 'Dónde denunciar',
  none: '–',
  tableNote:
    'Donde hay una raya o, en un teléfono, falta la línea, no hallamos ninguna cifra; no es cero. Las denuncias ante el FBI son por delitos en internet de todo tipo. Las cifras de los organismos pueden abarcar fraudes de todo tipo; no incluyen encuestas de empresas.',

  notTheState: (country) => `${f.country(country)} (país)`,
  pageDescription: (country) =>
    `La estafa del falso soporte técnico y ${inText(f, country)}: qué declaran sus propios organismos, qué operaciones y actuaciones le atañen y dónde denunciar.`,

  figures: 'Cifras',
  figuresNote:
    'Tal como se publicaron, cada una con su definición y su moneda. Las partes se solapan y no deben sumarse. Lo que una empresa preguntó en una encuesta se indica como tal.',
  counted: {
    title: 'Qué se cuenta y dónde',
    value: (number, metric) => `${metric}: ${number}`,
    note: 'Todos los organismos cuyo recuento de la estafa del falso soporte técnico hemos leído. Las categorías difieren: «acceso remoto» en un país, «servicio» en otro. No compare nunca dos filas.',
    who: 'Quién cuenta',
    what: 'Se cuenta como',
    since: 'En el registro desde',
    newest: 'Valor más reciente',
    ownType: 'Estafa del falso soporte técnico',
    others: (count) =>
      count === 1
        ? 'Mostrar el segundo organismo de un país'
        : `Mostrar otros ${f.number(count)} organismos de los mismos países`,
    rest: (count) =>
      count === 1 ? 'Mostrar el otro país' : `Mostrar los otros ${f.number(count)} países`,
  },
  survey: {
    title: 'Qué preguntó Microsoft a la gente',
    note: 'Respuestas a una encuesta de Microsoft, en porcentaje de las personas encuestadas. Mide lo que la gente recuerda, no lo que denunció; cada año se preguntó en países distintos.',
    year: 'Año',
    all: 'Todos los países de la encuesta',
    questions: {
      'share-exposed': 'Se topó con una estafa así',
      'share-continued': 'Siguió adelante',
      'share-lost-money': 'Perdió dinero',
    },
  },
  agency: 'Quién cuenta',
  category: 'Se cuenta como',
  metric: 'Qué se cuenta',
  year: 'Año',
  period: 'Período',
  value: 'Valor',
  source: 'Fuente',
  percent: (value) => `${value}\u00a0%`,

  ic3: 'Denuncias ante el FBI',
  ic3Note:
    'Delitos en internet de todo tipo, no solo la estafa del falso soporte técnico. El informe enumera veinte países como máximo. La forma en que las denuncias del extranjero llegan al FBI cambió con los años: los años no muestran una tendencia.',
  ic3Complaints: 'Denuncias',
  ic3Rank: 'Puesto en el informe',
  ic3Outside: 'fuera de la lista',

  touched: 'Operaciones',
  touchedNote:
    'Los acusados no son culpables mientras un tribunal no lo declare. Un país figura en la lista si al menos una fuente lo menciona.',
  operation: 'Operación',
  date: 'Fecha',
  tie: 'Qué relación tiene con este país',
  ties: {
    place: 'se llevó a cabo aquí',
    victims: 'víctimas aquí',
    partner: 'participó una autoridad o empresa de aquí',
  },
  noTouched: (country) =>
    `${f.country(country)}: ninguna operación de este registro tiene relación con el país.`,

  acted: 'Casos judiciales, reembolsos y detenciones',
  actedNote: (country) =>
    `Actuaciones que tuvieron lugar en ${inText(f, country)}, que llevó a cabo una autoridad del país o que atañen a víctimas de allí.`,
  actedAll: 'Todas las actuaciones, con filtros',
  noActed: (country) =>
    `${f.country(country)}: ninguna actuación de este registro tiene relación con el país.`,

  report: 'Dónde denunciar desde aquí',
  noReport: (country) =>
    `${f.country(country)}: no hemos hallado ninguna dirección oficial. Llame a la policía. Estos organismos reciben denuncias de todos los países:`,
  downloadText: (country) =>
    `Todas las filas de los datos que mencionan ${inText(f, country)}, en un archivo.`,
  sources: 'Fuentes',
  sourcesNote:
    'Documentos en los que se basan las cifras y los nombres de esta página, del más reciente al más antiguo.',
  pressBesides: (count) =>
    count === 1
      ? '1 artículo de prensa figura con la operación o actuación de la que informa.'
      : `${f.number(count)} artículos de prensa figuran con las operaciones y actuaciones de las que informan.`,
  others: 'Todos los países',

  otherFigures: (count) =>
    count === 1 ? 'Mostrar la otra cifra' : `Mostrar las otras ${f.number(count)} cifras`,
});
