import type { trendWords as english } from '../en/trends.ts';
import type { Format } from '../format.ts';
import type { Words } from '../translation.ts';

/** Spanish words of the page on trends. Numbers come in as text, with their sources. */
export const trendWords = (f: Format): Words<typeof english> => ({
  title: 'Tendencias',
  description: (p) =>
    `La estafa del falso soporte técnico de ${p.first} a ${p.last}: pérdidas declaradas, denuncias, dólares constantes, puesto entre los tipos de delito, edad, formas de contacto y de pago, y los organismos uno al lado de otro.`,
  heading: (p) => `Cómo creció la estafa del falso soporte técnico de ${p.first} a ${p.last}`,
  contents: 'En esta página',
  more: 'Más sobre esto',
  losses: {
    title: 'Más dinero',
    newest: (p) =>
      `En ${p.year}, las víctimas declararon ante el FBI haber perdido ${p.amount} por la estafa del falso soporte técnico.`,
    first: (p) =>
      `En ${p.year}, el primer año del que hay datos, las pérdidas declaradas fueron de ${p.amount}.`,
    steepest: (p) =>
      p.rise
        ? `La mayor subida de las pérdidas declaradas de un año a otro fue la de ${p.year}: ${p.share}.`
        : `El mayor cambio de las pérdidas declaradas de un año a otro fue el de ${p.year}: ${p.share}.`,
    falls: (years) =>
      years.length === 0
        ? 'Las pérdidas declaradas han subido todos los años.'
        : `Las pérdidas declaradas bajaron en ${f.list(years.map(String))}.`,
    together: (p) =>
      `Junto con la suplantación de autoridades (el FBI suma las dos como fraude de centros de llamadas), las pérdidas declaradas llegaron a ${p.amount} en ${p.year}.`,
  },
  prices: {
    text: (p) =>
      `En dólares de ${p.base}, las pérdidas declaradas pasaron de ${p.from} en ${p.first} a ${p.to} en ${p.last}.`,
  },
  complaints: {
    title: 'No siempre más denuncias',
    ftc: (p) =>
      p.share === null
        ? `En ${p.year}, la FTC contó ${p.count} reportes de estafas de soporte técnico.`
        : `En ${p.year}, la FTC contó ${p.count} reportes de estafas de soporte técnico, un ${p.share} ${p.rise ? 'más' : 'menos'} que el año anterior.`,
    fbi: (p) =>
      `Ese año, las denuncias ante el FBI pasaron de ${p.before} a ${p.count}, y las pérdidas declaradas en ellas, de ${p.lossesBefore} a ${p.losses}.`,
    newest: (p) =>
      `El FBI contó ${p.count} denuncias por la estafa del falso soporte técnico en ${p.year}, frente a ${p.first} en ${p.firstYear}.`,
    average: (p) =>
      `La pérdida media declarada por denuncia fue de ${p.own}; la de todos los delitos en internet fue de ${p.all}.`,
    caveat:
      'Incluye las denuncias sin pérdida, de modo que la media de quienes perdieron dinero es más alta.',
  },
  rank: {
    title: 'Entre otros delitos',
    share: (p) =>
      `Representó el ${p.share} de todas las pérdidas declaradas en ${p.year}, y el ${p.before} en ${p.first}.`,
  },
  totals: {
    newest: (p) =>
      `En ${p.year}, las víctimas declararon haber perdido ${p.losses} por delitos en internet de todo tipo, en ${p.complaints} denuncias.`,
    breaks:
      'Lo que se cuenta cambió con los años y el FBI redondea los totales más recientes; el gráfico marca dónde.',
  },
  people: {
    title: 'Quiénes pierden el dinero',
    average: (p) =>
      `Su pérdida media declarada fue de ${p.own} en ${p.year}, frente a ${p.all} entre las personas de todas las edades.`,
  },
  contact: {
    title: 'Cómo pagan y cómo llegan a ellas',
    cryptocurrency: (p) =>
      `De las pérdidas declaradas en ${p.year}, ${p.amount} tuvieron que ver con criptomonedas: el ${p.share}.`,
    intro:
      'El FBI no dice cómo se llega a las víctimas. La Comisión Federal de Comercio sí, para fraudes de todo tipo.',
    contact: (p) =>
      `En ${p.year}, la forma de contacto más frecuente fue «${p.method}», con ${p.reports} reportes.`,
    popUp: (p) =>
      `«${p.method}» representó el ${p.share} de los reportes, pero el ${p.withLoss} de ellos indicaba una pérdida.`,
    payment: (p) =>
      `«${p.method}» sumó más pérdidas declaradas que ninguna otra forma de pago: ${p.losses}.`,
  },
  agencies: {
    title: 'Otros organismos',
    text: 'Cada organismo cuenta a su manera: reportes o pérdidas, con su definición y su moneda. Muchas personas acuden a varios o a ninguno. Por eso estos números se muestran uno al lado de otro y nunca se suman.',
  },
  table: {
    title: 'Año por año',
    caption: (base) =>
      `La estafa del falso soporte técnico denunciada al FBI, en dólares de Estados Unidos de cada año${base === null ? '' : ` y de ${base}`}. El FBI publica las dos primeras columnas; las demás las calculamos.`,
    year: 'Año',
    losses: 'Pérdidas declaradas, USD',
    complaints: 'Denuncias',
    change: 'Cambio de las pérdidas',
    real: (base) => (base === null ? 'USD constantes' : `USD de ${base}`),
    noPrices: 'aún sin índice de precios',
    average: 'USD por denuncia',
    share: 'Parte de todas las pérdidas',
    rank: 'Puesto entre los tipos',
  },
});
