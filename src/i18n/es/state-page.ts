import type { statePageWords as english } from '../en/state-page.ts';
import type { Format } from '../format.ts';
import type { Words } from '../translation.ts';

/** Spanish words of the pages of one state or territory. */
export const statePageWords = (f: Format): Words<typeof english> => ({
  rank: (rank) => f.number(rank),
  losses: (p) =>
    `${p.name}: en ${p.year}, sus habitantes declararon ante el FBI haber perdido ${p.amount} por delitos en internet de todo tipo. Son ${p.rate} por habitante, puesto ${p.rank} de ${p.ranked}.`,
  lossesAlone: (p) =>
    `${p.name}: en ${p.year}, sus habitantes declararon ante el FBI haber perdido ${p.amount} por delitos en internet de todo tipo.`,
  noRate: 'No tenemos su cifra de población, de modo que no hay tasa ni puesto.',
  complaints: (p) => `El FBI contó ${p.count} denuncias desde aquí.`,
  nation: (p) =>
    p.side === 'equal'
      ? `Es lo mismo que en los ${f.number(p.places)} lugares en conjunto.`
      : `En los ${f.number(p.places)} lugares en conjunto, las pérdidas declaradas fueron de ${p.rate} por habitante, ${p.side === 'above' ? 'menos' : 'más'} que aquí.`,
  change: (p) =>
    `Las pérdidas declaradas fueron un ${p.share} ${p.rise ? 'más altas' : 'más bajas'} que en ${p.before}.`,
  outOfLine: (p) => `Sobre ${p.year}: ${p.what}`,
  noData: (name) => `${name}: no hemos hallado cifras.`,
  nearer: 'La estafa del falso soporte técnico',
  imposters: (p) =>
    `En ${p.year}, la Comisión Federal de Comercio contó ${p.reports} reportes de estafas de impostores desde aquí, el ${p.share} de todos los que recibió de aquí. Las estafas de impostores incluyen la del falso soporte técnico, pero también a quienes se hacen pasar por una autoridad, una empresa, un familiar o una pareja.`,
  imposterCount: (p) =>
    `En ${p.year}, la Comisión Federal de Comercio contó ${p.reports} reportes de estafas de impostores desde aquí.`,
  noImposters:
    'La Comisión Federal de Comercio no publica ninguna cifra de estafas de impostores para este lugar.',
  groups: {
    'over-60': (p) =>
      `${p.name}: en ${p.year}, las personas de 60 años o más presentaron ${p.complaints} denuncias por delitos en internet de todo tipo y declararon haber perdido ${p.losses}.`,
  },
  age: 'Por edad',
  noAge: 'No tenemos cifras por edad para este lugar.',
  trend: 'A lo largo de los años',
  allYears: 'Todos los años',
  yearsCaption: (name) =>
    `${name}: delitos en internet de todo tipo denunciados al FBI, por año. Dólares de Estados Unidos de cada año.`,
  year: 'Año',
  reportedLosses: 'Pérdidas declaradas, USD',
  reportedComplaints: 'Denuncias',
  rateHead: 'Por habitante',
  nationHead: 'Todos los lugares, por habitante',
  rankHead: 'Puesto',
  ranked: (p) => `${f.number(p.rank)} de ${f.number(p.ranked)}`,
  missingYears: (years) => `No tenemos cifras de ${f.list(years.map(String))}.`,
  neighbours: 'Los puestos más cercanos',
  perpetrators: (p) =>
    `Las denuncias por la estafa del falso soporte técnico de ${p.year}, de cualquier estado, sitúan aquí a ${p.count} ${p.number === 1 ? 'presunto autor' : 'presuntos autores'}. Es lo que creían quienes denunciaron: nadie lo ha verificado, y quienes llaman suelen dar direcciones falsas.`,
  tech: {
    title: 'La estafa del falso soporte técnico, por año',
    caption: (name) => `${name}: la estafa del falso soporte técnico denunciada al FBI, por año`,
    losses: 'Pérdidas, USD',
    complaints: 'Denuncias',
    average: 'Media, USD',
    share: 'Parte de todos los delitos en internet',
    rate: 'Por habitante',
  },
  types: {
    title: (year) => `Otros delitos en internet aquí, ${year}`,
    text: (p) =>
      `Por pérdidas declaradas, la estafa del falso soporte técnico ocupó el puesto ${p.rank} de ${p.types} tipos de delito.`,
    heads: ['Tipo', 'Pérdidas declaradas', 'Denuncias'],
  },
  ages: {
    title: (year) => `Por edad, ${year}`,
    text: 'Abarca delitos en internet de todo tipo: los informes estatales del FBI no desglosan por edad la estafa del falso soporte técnico.',
    heads: ['Edad', 'Pérdidas declaradas', 'Denuncias'],
  },
  charts: 'A lo largo de los años',
  neighboursNote: (year) =>
    `Pérdidas declaradas por la estafa del falso soporte técnico por habitante en ${year}.`,
  neighboursHeads: ['Lugar', 'Por habitante', 'Puesto'],
  downloads: 'Llévese los datos',
  downloadsText: (name) => `${name}: todo lo que tenemos, cada valor con su fuente.`,
  xlsx: 'Hoja de cálculo (XLSX)',
  csv: 'Tabla (CSV)',
  json: 'JSON',
  where: 'Dónde denunciar desde aquí',
  whereAll: 'Qué hacer, paso a paso',
});
