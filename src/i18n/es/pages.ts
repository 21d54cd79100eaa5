import type { pageWords as english } from '../en/pages.ts';
import type { Format } from '../format.ts';
import type { Words } from '../translation.ts';
import { quantity } from './counted.ts';
import { fullStop } from './phrases.ts';
import { statesWords } from './states.ts';

/** Names of figures of which there is one for each state, country or operation, by the id of their family. */
const families: Readonly<Record<string, string>> = {
  'agency-figures': 'Qué cuentan los organismos de un país',
  'complaint-counts': 'Reportes por mes o trimestre, por país',
  'operation-places': 'Lugares de una operación',
  'operation-ranges': 'Cuánto difieren las fuentes de las operaciones',
  'operation-seizures': 'Qué se incautó en una operación',
  'state-complaints': 'Denuncias de un estado por año',
  'state-losses': 'Pérdidas declaradas de un estado por año',
  'state-rank-by-year': 'Puesto de un estado por año',
  'state-rate-vs-nation': 'Un estado frente al país',
  'state-tech-support': 'La estafa del falso soporte técnico en un estado, por año',
};

const rows = (f: Format, count: number) => quantity(f, count, 'fila', 'filas');
const sources = (f: Format, count: number) => quantity(f, count, 'fuente', 'fuentes');
const articles = (f: Format, count: number) => quantity(f, count, 'artículo', 'artículos');

/** Spanish words of the pages. Numbers and names come in as parameters, never typed. */
export const pageWords = (f: Format): Words<typeof english> => ({
  site: {
    name: 'Hang Up',
    tagline: 'El registro abierto de la estafa del falso soporte técnico',
    description:
      'Cuánto cuesta la estafa del falso soporte técnico, a quién perjudica, dónde y qué se hace contra ella. Cada cifra tiene su fuente y todos los conjuntos de datos son gratuitos.',
    skip: 'Saltar al contenido',
    menu: 'Menú principal',
    languages: 'Idiomas',
    theme: 'Cambiar entre claro y oscuro',
    breadcrumbs: 'Está aquí',
    home: 'Inicio',
    related: 'Páginas relacionadas',
    footer:
      'Son pérdidas declaradas y acusaciones, tal como las publicaron las fuentes que se citan con ellas.',
    licence: 'Datos: CC BY 4.0. Código: MIT.',
    open: 'Abrir',
    allPages: 'Todas las partes del sitio',
    version: (version) => `Datos actualizados: ${version}`,
  },
  lists: { comma: ', ', semicolon: '; ', stop: '.' },
  nav: {
    menu: 'Menú',
    trends: 'Tendencias',
    states: 'Estados',
    countries: 'Países',
    enforcement: 'Policía y justicia',
    data: 'Datos',
    about: 'Acerca de',
    search: 'Buscar',
    report: 'Qué hacer',
  },
  figure: {
    noRows: 'No hay datos suficientes para este gráfico.',
    source: 'Fuente.',
    sources: 'Fuentes.',
    more: (count) => (count === 1 ? 'y una más' : `y ${f.number(count)} más`),
    table: 'Tabla',
    otherViews: (labels) => `El CSV incluye también: ${f.list(labels)}.`,
    get: { chart: 'Llevarse este gráfico', map: 'Llevarse este mapa' },
    allRows: (count) => `Mostrar las ${f.number(count)} filas`,
    notesAndFiles: 'Notas y archivos',
    page: 'Citar o insertar',
    pageOf: (title) => `Citar o insertar: ${title}`,
    note: 'Nota.',
    moreNotes: 'Más notas',
    notes: 'Notas',
    walk: 'Use las teclas de flecha para leer los valores',
    scroll: 'Tabla; se desplaza hacia los lados',
    tableOfViews: (p) => `${f.list(p.columns)}: ${p.first} – ${p.last}`,
  },
  copy: {
    embed: 'Copiar el código',
    image: 'Copiar el código de la imagen',
    script: 'Copiar la línea',
    citation: 'Copiar la cita',
    caption: 'Copiar el pie',
    done: 'Copiado',
    failed: 'Pulse Ctrl+C o ⌘C para copiar',
  },
  figurePage: {
    title: 'Gráficos y mapas',
    description: 'Todos los gráficos y mapas, con datos, imágenes, código para insertarlos y cita.',
    lead: 'Descargue cualquier gráfico o mapa como imagen, llévese los números en que se basa o insértelo en su propia página.',
    subjects: {
      trends: 'Tendencias',
      people: 'Personas, contacto y pago',
      states: 'Estados',
      countries: 'Países',
      police: 'Policía y justicia',
    },
    families,
    family: (p) => `${p.title}: ${quantity(f, p.count, 'gráfico', 'gráficos')}`,
    pageDescription: (p) => `${p.title}. ${p.alt}`,
    downloads: 'Descargas',
    svgFor: 'imagen para impresión y web, con título, fuente y licencia',
    embed: 'Insertar',
    embedText:
      'Pegue esta línea en su página. No necesita ningún script y la fuente queda a la vista.',
    embedDescription: (title) => `Gráfico para insertar: ${title}`,
    more: 'Datos, fuentes y descargas en Hang Up',
    cite: 'Citar',
  },
  states: statesWords(f),
  operations: {
    pageDescription: (p) => `${fullStop(p.name)} ${p.summary}`,
    title: 'Operaciones',
    description:
      'Operaciones policiales contra centros de llamadas en la India acusados de estafar por teléfono y con ventanas emergentes, con cada cifra y su fuente.',
    lead: 'Cada operación con sus cifras, fuente por fuente. Donde las fuentes discrepan, las mostramos todas y elegimos una según una regla publicada. Lo que se dice de los acusados es una acusación mientras no decida un tribunal.',
    name: 'Operación',
    date: 'Fecha',
    agency: 'Organismo principal',
    kind: 'Tipo de estafa',
    arrests: 'Detenciones',
    callCentres: 'Centros de llamadas',
    sources: 'Fuentes',
    undated: 'sin fecha',
    started: 'Cuándo',
    led: 'Dirigida por',
    about: 'De qué se trataba',
    metric: 'Qué se cuenta',
    value: 'Valor',
    source: 'Fuente',
    remark: 'Nota',
    noNumber: 'sin número',
    places: 'Lugares',
    victims: 'Dónde están las víctimas',
    victimsNote: 'Según al menos una fuente.',
    namedBy: (count) => sources(f, count),
    claims: 'El primer artículo, verificado',
    claimsNote: 'Lo que dijo el primer artículo, contrastado con otras fuentes.',
    documents: 'Fuentes',
    allegation:
      'Son acusaciones: los acusados no son culpables mientras un tribunal no lo declare.',
  },
  data: {
    title: 'Datos',
    description:
      'Todos los conjuntos de datos de Hang Up, con sus columnas explicadas y sus descargas, de uso libre si se cita el origen.',
    lead: 'Cada fila es lo que una fuente afirma; en «Mejores valores», cada fila es un hecho. Una celda vacía significa que no consta; 0 significa cero. Las columnas nunca cambian de nombre ni de lugar.',
    dataset: 'Conjunto de datos',
    groups: {
      computed: 'Empiece aquí',
      losses: 'Pérdidas declaradas y denuncias',
      enforcement: 'Policía y justicia',
      places: 'Lugares y organismos',
      sources: 'Fuentes y cambios',
    },
    rows: 'Filas',
    measures: 'Mide:',
    measuredIn: {
      unit: (unit) => `en ${unit}`,
      column: (column) => `en la unidad que indica la columna «${column}»`,
      through: (p) => `en la unidad que indica «${p.column}» de ${p.dataset}`,
    },
    repeated:
      'Cada fila es lo que una fuente afirma: un hecho que dan varias fuentes tiene varias filas.',
    readTwice: (percent) =>
      `Leímos por segunda vez el ${percent} de sus cifras, en la fuente o en otra copia de ella.`,
    readOnce: 'Leímos una vez cada una de sus cifras.',
    useBestValues: 'Para sumar o comparar cifras, use «Mejores valores».',
    downloads: 'Descargas',
    dictionary: 'Columnas',
    column: 'Columna',
    meaning: 'Significado',
    unit: 'Unidad',
    example: 'Ejemplo',
    empty: 'Puede estar vacía',
    yes: 'sí',
    no: 'no',
    key: 'Clave',
    keyText: 'Juntas, estas columnas identifican una fila, y las filas se ordenan por ellas:',
    refers: (dataset) => `Véase ${dataset}.`,
    preview: 'Últimas filas',
    previewCaption: (shown, all) =>
      `${f.number(shown)} de ${f.number(all)} filas. Las descargas las tienen todas.`,
    additive: 'Cómo sumar',
    additiveYes: (columns) =>
      `Los valores pueden sumarse por ${f.list(columns)}, una vez elegida una sola fuente para cada uno.`,
    additiveNo:
      'Los valores de filas distintas no deben sumarse: varias fuentes dan la misma cifra o las categorías se solapan.',
    additiveComputed:
      'Cada hecho aparece aquí una sola vez. Los valores del mismo conjunto de datos, medida y unidad pueden sumarse donde lo diga la página de ese conjunto; en los demás casos, las categorías se solapan.',
    csvFor: 'CSV para programas',
    xlsxFor: 'XLSX para Excel y LibreOffice',
    jsonFor: 'JSON para desarrolladores',
    licence: 'Licencia',
    licenceText:
      'CC BY 4.0: puede usarse con cualquier fin si se cita a «Hang Up contributors». Los hechos en sí son libres.',
    rowCount: (count) => rows(f, count),
    freshness: ({ newest, lookedAt, nextDue }) =>
      [
        newest === null ? '' : `Último período: ${f.period(newest)}.`,
        lookedAt === null ? '' : `Último cotejo con sus fuentes: ${f.date(lookedAt)}.`,
        nextDue === null
          ? ''
          : lookedAt !== null && nextDue < lookedAt.slice(0, nextDue.length)
            ? `Se esperaba una publicación posterior (${f.period(nextDue)}); todavía no está aquí.`
            : `Próxima publicación prevista: ${f.period(nextDue)}.`,
      ]
        .filter((text) => text !== '')
        .join(' '),
  },
  sources: {
    title: 'Fuentes',
    description: 'Todas las fuentes que usamos y cada cifra tomada de ellas.',
    lead: 'Cada fuente, con las filas tomadas de ella.',
    parts: (p) =>
      `${sources(f, p.all)}. ${f.number(p.press)} son artículos de prensa, con una página para cada año.`,
    file: 'Todas las fuentes en un archivo',
    entry: (p) => `${p.publisher}, ${p.published} · ${p.rows}`,
    year: (year, count) => `${year ?? 'Sin fecha'}: ${sources(f, count)}`,
    articles: (count) => articles(f, count),
    undated: 'sin fecha',
    undatedYear: 'Sin fecha',
    pressText: 'Los artículos se ordenan por el año en que aparecieron.',
    pressOf: (year) => (year ? `Artículos de prensa de ${year}` : 'Artículos de prensa sin fecha'),
    pressDescription: (year, count) =>
      `${articles(f, count)} ${year ? `de ${year}` : 'sin fecha'} en este registro, del más reciente al más antiguo.`,
    otherYears: 'Artículos de prensa de otros años',
    publisher: 'Editor',
    published: 'Publicación',
    kind: 'Clase',
    groups: {
      official: 'Fuentes oficiales',
      court: 'Documentos judiciales',
      dataset: 'Conjuntos de datos y listas de códigos',
      press: 'Prensa',
    },
    address: 'Dirección',
    readAt: 'Copia que leímos',
    readOn: 'Fecha de lectura',
    note: 'Nota',
    taken: 'Qué se ha tomado de ella',
    takenCount: (count) => `${rows(f, count)} en total.`,
    takenPart: (listed, all) =>
      `Esta lista tiene ${f.number(listed)} de ${f.number(all)} filas: las de la estafa del falso soporte técnico y las primeras de las demás. El archivo del conjunto de datos las tiene todas:`,
    unknown: 'no se conoce',
    pageDescription: (p) =>
      `${p.title}, ${p.publisher}: fuente de ${rows(f, p.rows)} de los datos de Hang Up.`,
    summary: 'Ver el resumen de',
  },
  about: {
    title: 'Acerca de este registro',
    description: 'Cómo elegimos las cifras, qué dejan fuera y cómo corregirnos.',
    sections: {
      row: {
        title: 'Qué es una fila',
        text: 'Cada fila es lo que una fuente afirma: tal informe dio tal valor para tal cosa. Si un informe posterior repite la cifra, es una segunda fila. Así, cada cifra muestra quién la confirma y quién discrepa.',
      },
      preference: {
        title: 'Qué valor se muestra',
        text: 'Primero van las fuentes oficiales; después, los tribunales, los conjuntos de datos y la prensa. Dentro de cada clase va primero la publicación más reciente. Si las fuentes de ese día discrepan, mostramos la que cita un texto oficial; si no la hay, el número más exacto que encaja con los demás; si no, el número que dan más orígenes. Si nada lo resuelve, mostramos el intervalo. Un origen es el comunicado o informe que una fuente repite, de modo que muchos medios que repiten un comunicado cuentan una sola vez. Donde el valor está redondeado, mostramos la cifra anterior más exacta que se redondea a él. Las filas marcadas como dudosas, superadas o erratas nunca se eligen. Los importes por estado, edad o mes que proceden de menos de tres denuncias revelarían lo que perdieron una o dos personas: no se muestran y están marcados como omitidos. Todas las demás filas siguen en los datos.',
      },
      limits: {
        title: 'Qué dejan fuera las cifras',
        text: 'Son pérdidas declaradas: las que nadie denunció no se cuentan. El FBI cuenta las denuncias presentadas en su propio sitio web, la mayoría desde Estados Unidos. En los informes hasta 2022, una denuncia podía contar en varios tipos de delito, así que estos no deben sumarse. El propio FBI hace una excepción: suma el soporte técnico y la suplantación de autoridades. Las tablas por estado de sus informes anuales abarcan delitos en internet de todo tipo.',
      },
      operations: {
        title: 'Operaciones',
        text: 'La lista solo incluye las operaciones de las que hallamos noticia. No mide la delincuencia en ningún lugar. Lo que se dice de los acusados es una acusación mientras no decida un tribunal. No nombramos a ninguna persona.',
      },
      boundaries: {
        title: 'Fronteras en los mapas',
        text: 'El mapa de la India muestra las fronteras que la ley india obliga a mostrar a quien publica mapas; Pakistán y China disputan partes de ellas. El mapa del mundo sigue a Natural Earth. Los dos difieren en Cachemira. Ninguno toma partido en disputa alguna.',
      },
      corrections: {
        title: 'Correcciones',
        text: '¿Hay una cifra equivocada o una fuente dice otra cosa? Abra un «issue» o un «pull request» en el repositorio de este sitio, con la dirección de la fuente y la página. Corregimos los errores a la vista de todos, y el valor anterior sigue visible en la lista de cambios.',
      },
      licence: {
        title: 'Licencia',
        text: 'Los datos son de uso libre con la licencia CC BY 4.0 y el código, con la licencia MIT. Los hechos son libres. Las coordenadas de las ciudades proceden de GeoNames (CC BY 4.0).',
      },
    },
    confidence: {
      title: 'Cuántas cifras están confirmadas',
      text: (p) =>
        `Los datos contienen ${p.figures} cifras; una cifra es una medida de una cosa, sean cuantas sean las fuentes que la dan. El ${p.official} procede de una fuente oficial o de un tribunal. El ${p.confirmed} aparece por segunda vez con el mismo valor, en otra fuente o en otro lugar. En el ${p.disputed}, las fuentes discrepan más de lo que explica el redondeo. Leímos el ${p.readTwice} por segunda vez, en la fuente o en otra copia de ella, sin mirar nuestro propio valor.`,
      dataset: 'Conjunto de datos',
      figures: 'Cifras',
      official: 'Oficiales',
      confirmed: 'Dadas dos veces',
      disputed: 'Discrepantes',
      readTwice: 'Leídas dos veces',
    },
  },
  notFound: {
    title: 'Esta página no existe',
    text: 'Revise si hay errores en la dirección o busque lo que necesita.',
    search: 'Buscar en todas las páginas',
    links: 'Quizá busque',
    report: '¿Una advertencia en su pantalla o un desconocido al teléfono? Empiece aquí.',
  },
});
