import type { exploreWords as english } from '../en/explore.ts';
import type { Format } from '../format.ts';
import type { Words } from '../translation.ts';
import { exploreMeasures } from './explore-measures.ts';
import { quoted } from './phrases.ts';

/** Spanish words of the page on which readers choose measures, places and years themselves. */
export const exploreWords = (f: Format): Words<typeof english> => ({
  title: 'Explorar las cifras',
  description:
    'Elija medidas, lugares y años, véalos como líneas, barras, mapa o tabla, y llévese el gráfico, los datos y la cita.',
  lead: 'Elija qué ver. La dirección de la página conserva su elección, así que un enlace muestra lo mismo a otras personas.',
  link: 'Elegir medidas, lugares y años',
  linkOfPlace: (place) => `${place}: comparar con otros estados, año por año`,
  noScript: 'Para elegir hace falta JavaScript. Sin él, cada medida puede leerse aquí:',
  listTitle: 'Todas las medidas',
  listLead: 'Cada medida, con la página en la que pueden leerse todas sus cifras.',
  measures: exploreMeasures,
  groups: {
    'tech-support': 'Estafa del falso soporte técnico, según el FBI',
    'over-60': 'Personas de 60 años o más, según el FBI',
    'government-impersonation': 'Suplantación de autoridades, según el FBI',
    all: 'Delitos en internet de todo tipo, según el FBI',
    ftc: 'Según la Comisión Federal de Comercio',
    abroad: 'Contado en otros países',
    police: 'Policía',
  },
  world: 'Todos los países',

  form: 'Qué mostrar',
  measure: 'Medida',
  beside: 'Comparar con',
  none: 'nada más',
  places: 'Lugares',
  placesHint: 'Hasta seis, o hasta tres con dos medidas.',
  addPlace: 'Añadir un lugar',
  add: 'Añadir',
  remove: (place) => `Quitar ${place}`,
  full: 'No caben más líneas en un gráfico. Quite un lugar para añadir otro.',
  from: 'Desde',
  to: 'Hasta',
  as: 'Mostrar como',
  forms: {
    line: 'Líneas',
    bars: 'Barras',
    map: 'Mapa',
    table: 'Tabla',
  },
  loading: 'Cargando las cifras…',
  failed: 'Las cifras no se cargaron. Compruebe su conexión y vuelva a intentarlo.',

  apartTitle: 'Qué no puede mostrarse junto y por qué',
  apart: {
    currency: 'Los importes están en monedas distintas.',
    agency:
      'Los distintos organismos cuentan cosas distintas de maneras distintas, así que una diferencia entre sus cifras puede no significar nada.',
    years: 'Una cuenta años naturales; la otra, otros períodos de doce meses.',
    unit: 'Están en unidades distintas y no caben en un mismo eje.',
    overlap:
      'En los informes antiguos del FBI, una denuncia puede tener varios tipos de delito. Los tipos se solapan y no deben compararse ni sumarse.',
  },
  apartList: (p) => `${p.why} ${p.names}.`,
  because: (p) => `${p.what}: ${p.why}`,
  placeWithout: (place) => `${place} (no consta)`,
  mapOfRates:
    'Un mapa muestra solo medidas por habitante: un mapa de totales muestra dónde vive la gente. Elija una medida por habitante.',
  mapOfOne: 'Un mapa muestra una sola medida.',
  lineOfYears: 'Para las líneas hacen falta al menos dos años.',

  faultsTitle: 'Esta dirección pide algo que no puede mostrarse:',
  faults: {
    measure: (value) => `No existe la medida «${value}».`,
    measures: (value) => `En un gráfico caben dos medidas como máximo; se omite «${value}».`,
    place: (value) => `«${value}» no es un lugar con cifras de esta medida.`,
    places: (value) => `En un gráfico caben seis líneas como máximo; se omite «${value}».`,
    year: (value) => `«${value}» no es un año con cifras de esta medida.`,
    years: (value) => `El primer año es posterior al último (${value}).`,
    form: (value) => `«${value}» no es una forma de mostrar esta elección.`,
    apart: (value) => `«${value}» no puede mostrarse junto con la primera medida.`,
  },

  viewTitle: (p) => {
    const [one = '', other] = p.measures;
    const what = other === undefined ? one : `${one}; ${lowerFirst(other)}`;
    const years = p.first === p.last ? String(p.first) : f.range(String(p.first), String(p.last));
    return p.places.length === 0
      ? `${what}, ${years}`
      : `${what}, ${years}: ${p.places.join(', ')}`;
  },
  allStates: 'todos los estados',
  lineName: (p) => `${p.place}: ${p.measure}`,
  alt: (p) => `${p.title}. ${p.parts.join('; ')}.`,
  altOfTable: (p) => `${p.title}. Todas las cifras están en la tabla.`,
  course: (p) =>
    p.first === p.last
      ? `${p.name}: ${p.from} en ${p.first}`
      : `${p.name}: ${p.from} en ${p.first}, ${p.to} en ${p.last}`,
  nothing: (name) => `${name}: no consta en estos años`,
  mapKey: (rate) => `En comparación con todos los lugares juntos (${rate} por habitante)`,
  tile: (p) => `${p.place}: ${p.value}`,
  notReported: 'no consta',
  leftOut: 'omitido: una o dos denuncias',

  source: 'Fuente.',
  sources: 'Fuentes.',
  note: 'Nota.',
  allSources: (count) => (count === 1 ? 'La fuente' : `Las ${f.number(count)} fuentes`),
  notes: {
    missing: 'Donde no consta nada hay un hueco, nunca un cero.',
    leftOut:
      'Los importes que se basan en una o dos denuncias se omiten, para proteger a quienes denunciaron.',
    nominal: 'Los importes están en dinero de cada año, sin descontar la inflación.',
    shared: 'El mismo caso puede contar en las dos medidas: no las sume nunca.',
    otherYears:
      'Cada cifra abarca doce meses que no son un año natural. Se dibuja en el año en que terminan; la tabla indica los meses.',
    newest: (p) => `Leímos fuentes hasta el ${p.date}, así que ${p.year} no está completo.`,
    sum: 'Donde el organismo no da una cifra del año, se suman sus meses o trimestres.',
    states:
      'Las denuncias que no indican un estado están solo en la cifra de Estados Unidos, así que los estados suman menos.',
    qualified:
      'Un signo delante de un número dice cómo lo da la fuente: ~ cerca de, ≥ al menos, ≤ como máximo.',
  },
  table: {
    year: 'Año',
    place: 'Lugar',
    measure: 'Medida',
    value: 'Valor',
    change: 'Cambio desde esta fila',
    source: 'Fuente',
  },

  take: 'Llévese lo que ve',
  png: 'Imagen (PNG)',
  svg: 'Dibujo (SVG)',
  csv: 'Datos (CSV)',
  embed: 'Código para insertar',
  citation: 'Cita',
  pngFailed: 'Este navegador no puede dibujar la imagen. Llévese el SVG.',
  pictureSources: (p) =>
    p.others > 0
      ? `Fuentes: ${p.named.join('; ')}; y ${f.number(p.others)} más, que se citan en la dirección de abajo`
      : p.named.length === 1
        ? `Fuente: ${p.named[0]}`
        : `Fuentes: ${p.named.join('; ')}`,
  pictureCredit: (address) => `Hang Up · CC BY 4.0 · ${address}`,
  cite: (p) =>
    `Hang Up contributors (${p.year}): ${quoted(p.title)}. Hang Up: el registro abierto de la estafa del falso soporte técnico, versión ${p.version}. CC BY 4.0. ${p.address}`,
  more: 'Cambiar o llevarse este gráfico en Hang Up',
});

/** A name in the middle of a title. Names of agencies and countries are not at its start. */
const lowerFirst = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);
