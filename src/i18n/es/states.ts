import type { statesWords as english } from '../en/states.ts';
import type { Format } from '../format.ts';
import type { Words } from '../translation.ts';
import { fullStop } from './phrases.ts';

/** Spanish words of the pages that compare the states. */
export const statesWords = (f: Format): Words<typeof english> => ({
  title: 'Estados y territorios',
  pageDescription: (p) =>
    `${p.name}: la estafa del falso soporte técnico y los delitos en internet de todo tipo denunciados al FBI; pérdidas declaradas, denuncias y puesto por año, hasta ${p.year}.`,
  viewsLabel: 'Comparar los estados por',
  find: 'Busque su estado',
  views: {
    'tech-support': {
      tab: 'Falso soporte técnico: pérdidas',
      title: 'La estafa del falso soporte técnico, por estado',
      lead: 'Los informes anuales del FBI no desglosan por estado la estafa del falso soporte técnico. Sus informes estatales sí; estos datos son de los últimos que hemos leído. Muestran las pérdidas declaradas según el estado donde viven las víctimas.',
    },
    complaints: {
      tab: 'Denuncias',
      title: 'Denuncias por la estafa del falso soporte técnico, por estado',
      lead: 'Denuncias ante el FBI por la estafa del falso soporte técnico por millón de habitantes, según sus informes estatales. Incluyen las denuncias sin pérdida.',
    },
    'internet-crime': {
      tab: 'Todos los delitos en internet',
      title: 'Delitos en internet de todo tipo, por estado',
      lead: 'Pérdidas por todos los delitos en internet declaradas ante el FBI, hasta su último informe anual. La estafa del falso soporte técnico es una pequeña parte de ellas y su mapa es distinto.',
    },
    'unwanted-calls': {
      tab: 'Llamadas no deseadas',
      title: 'Llamadas no deseadas de soporte técnico, por estado',
      lead: 'Quejas ante la Comisión Federal de Comercio por llamadas no deseadas que ofrecían ayuda con la computadora, por año fiscal, que termina en septiembre.',
    },
    'imposter-scams': {
      tab: 'Estafas de impostores',
      title: 'Estafas de impostores, por estado',
      lead: 'Reportes de estafas de impostores a la Comisión Federal de Comercio. Incluyen la estafa del falso soporte técnico, pero también a quienes se hacen pasar por una autoridad, una empresa, un familiar o una pareja.',
    },
    'alleged-perpetrators': {
      tab: 'Presuntos autores',
      title: 'Dónde sitúan las denuncias a los presuntos autores',
      lead: 'Quienes denuncian ante el FBI pueden decir dónde creen que está el autor. Nadie lo ha verificado: es una acusación y no dice nada de la gente de un estado.',
    },
  },
  ranking: {
    title: (view) => (view === '' ? 'Todos los lugares' : `Todos los lugares: ${view}`),
    place: 'Lugar',
  },
  compare: {
    title: 'Los estados, uno al lado de otro',
    description:
      'Pérdidas declaradas por la estafa del falso soporte técnico y por todos los delitos en internet en cada estado, por habitante y en la misma escala.',
    link: 'Comparar los estados uno al lado de otro',
    lead: 'Todos los estados en la misma escala, en dólares por habitante. Elija algunos para ver solo esos; la dirección de la página conserva su elección.',
    choose: (name) => `Comparar ${name}`,
    all: 'Mostrar todos',
    techSupport: (p) => `Estafa del falso soporte técnico, de ${p.first} a ${p.last}`,
    internetCrime: (p) => `Delitos en internet de todo tipo, de ${p.first} a ${p.last}`,
    scale: (amount) =>
      `Pérdidas declaradas por habitante. Todos los gráficos terminan en ${amount}.`,
    beyond: (names) =>
      fullStop(`Las barras con un hueco están cortadas porque son más altas: ${f.list(names)}`),
    alt: (p) => `${p.name}: ${p.from} por habitante en ${p.first}, ${p.to} en ${p.last}`,
    newest: (p) => `${p.amount} en ${p.year}`,
  },
});
