import type { downloadWords as english } from '../en/data.ts';
import type { Format } from '../format.ts';
import type { Words } from '../translation.ts';
import { quoted } from './phrases.ts';

/** Spanish words of the downloads and their descriptions. Numbers and names come in as parameters. */
export const downloadWords = (f: Format): Words<typeof english> => ({
  extractColumns: {
    dataset: 'Conjunto de datos de la fila.',
    key: 'Clave de la fila sin su fuente, como columna=valor, con punto y coma entre las partes.',
    column: 'Columna del conjunto de datos.',
    value: 'Valor de la fila en esta columna; vacío significa que no consta.',
    unit: 'Unidad de un número.',
    source_ids: 'Fuentes del valor; véase el conjunto de datos «sources».',
    locator: 'Página, tabla o gráfico de la fuente.',
    status:
      'Vacío: tal como se publicó. Si no: doubtful (dudoso), superseded (superado), misprint (errata) o suppressed (omitido: un importe de muy pocas denuncias, que no se muestra). En las actuaciones, la situación del caso.',
    note: 'Lo que hay que saber sobre la fila.',
  },
  author: 'Hang Up contributors',
  keywords: [
    'estafa del falso soporte técnico',
    'delitos en internet',
    'protección del consumidor',
    'actuación policial',
    'pérdidas declaradas',
  ],
  size: (bytes) =>
    bytes < 1_000_000
      ? `${f.number(Math.max(1, Math.round(bytes / 1000)))} kB`
      : `${f.decimal(bytes / 1_000_000, 1)} MB`,
  forWhom: {
    csv: 'para R, Python y cualquier otro programa; UTF-8 simple, idéntico al archivo del repositorio',
    xlsx: 'para Excel y LibreOffice: con números y fechas como tales; columnas y fuentes en la primera hoja',
    json: 'para desarrolladores: filas con tipos y el significado de cada columna',
    parquet:
      'para DuckDB, Arrow y cruces grandes: con tipos y el significado de cada columna incluido',
  },
  computedCsv: 'para R, Python y cualquier otro programa; UTF-8 simple',
  wholeFor: {
    archive:
      'para archivar: todas las tablas en CSV, diccionario, licencia, cita y sumas de verificación',
    workbook: 'para Excel y LibreOffice: primero los mejores valores; después, una hoja por tabla',
    database:
      'para SQL: todas las tablas con tipos y claves, y vistas que cuentan cada hecho una sola vez; se abre en SQLite, DBeaver y Datasette',
    datasette: 'Datasette: títulos, columnas y licencia para datasette --metadata',
    dataPackage: 'Data Package: todas las tablas descritas, para Frictionless y otras herramientas',
    csvw: 'CSV on the Web: las mismas tablas como un grupo',
    catalog: 'DCAT: para portales de datos que recopilan catálogos',
    openapi: 'OpenAPI: las direcciones JSON, para programas y personas',
    checksums: 'SHA-256 de todos los archivos de aquí; se verifican con sha256sum -c',
  },
  descriptionFor: {
    'csv-metadata.json': 'CSV on the Web: tipos y reglas del CSV',
    'schema.json': 'JSON Schema del JSON',
  },
  whole: 'Todo de una vez',
  wholeText: (p) =>
    `Los ${p.datasets} conjuntos de datos, versión ${p.version}, publicada el ${p.date}.`,
  describe: 'Descripciones para máquinas',
  edition: (version) => `Versión ${version}`,
  versionOf: (version, date) => `Versión ${version}, publicada el ${date}.`,
  shortCitation: (p) => `Hang Up (${p.year}), versión ${p.version}`,
  fullCitation: (p) =>
    p.isWhole
      ? `Hang Up contributors (${p.year}): ${p.title}. Versión ${p.version}. CC BY 4.0. ${p.address}`
      : `Hang Up contributors (${p.year}): ${quoted(p.title)}. Hang Up: el registro abierto de la estafa del falso soporte técnico, versión ${p.version}. CC BY 4.0. ${p.address}`,
  documents: (count) => (count === 1 ? 'Una fuente' : `${f.number(count)} fuentes`),
  allChanges: 'Qué cambió en los datos',
  cite: 'Citar',
  citeShort: 'Corta, para un pie de imagen',
  citeSource: 'Para un pie de imagen, con la fuente',
  citeFull: 'Completa, para una lista de referencias',
  citeFiles: 'Para gestores de referencias',
  accessRule:
    'La versión dice qué cifras usó usted, de modo que no hace falta fecha de consulta. Si su estilo la exige, añada el día en que abrió la página. Cite también la fuente de una cifra: figura junto a ella.',
  citationForm: { bib: 'BibTeX', ris: 'RIS', 'csl.json': 'CSL-JSON' },
  formName: { csv: 'CSV', xlsx: 'XLSX', json: 'JSON', parquet: 'Parquet' },
  use: 'Cómo usarlo',
  useText: 'Cada ejemplo muestra las primeras filas. Cópielo tal cual.',
  spreadsheet: 'Google Sheets',
  spreadsheetText:
    'En Excel, abra el archivo XLSX, o elija Datos, Desde la web y pegue la dirección del CSV.',
  completeness: 'Cuán completo está, por año',
  completenessText:
    'Parte de las filas con valor, para cada columna que puede estar vacía. Una celda vacía significa que la fuente no lo indica.',
  span: (p) =>
    p.first === p.last
      ? `Todas las filas con fecha son de ${p.first}.`
      : `Primer año, ${p.first}; último, ${p.last}; filas de ${f.number(p.years)} años.`,
  noYears: 'Las filas de este conjunto de datos no tienen año.',
  allRows: 'Filas',
  summaries: {
    year: 'Año natural en que se recibieron las denuncias.',
    state: 'Código ISO 3166-2.',
    stateName: 'Nombre en inglés.',
    techSupportComplaints: 'Denuncias por la estafa del falso soporte técnico; el mejor valor.',
    techSupportLosses:
      'Pérdidas declaradas por la estafa del falso soporte técnico; el mejor valor.',
    allComplaints: 'Denuncias por delitos en internet de todo tipo; el mejor valor.',
    allLosses: 'Pérdidas declaradas por delitos en internet de todo tipo; el mejor valor.',
    source: 'Fuente de las pérdidas, o de las denuncias donde no constan pérdidas.',
    locator: 'Página, tabla o gráfico de la fuente.',
    techSupportSource: 'Fuente de las pérdidas declaradas por la estafa del falso soporte técnico.',
    allSource: 'Fuente de las pérdidas declaradas por delitos en internet de todo tipo.',
  },
  database: {
    title: 'título',
    description: 'descripción',
    version: 'versión',
    date: 'fecha de la versión',
    licence: 'licencia',
    cite: 'citar como',
    sums: 'sumas',
    sumsText:
      'Los números se repiten: la mayoría de las tablas tiene una fila por cada fuente que da un número. Para sumar o comparar, use la vista cuyo nombre termina en _best o la tabla best_values.',
    empty: 'celdas vacías',
    emptyText: 'NULL es que no consta; 0 significa cero.',
    bestTitle: (title) => `${title}: cada hecho una sola vez`,
    bestText: 'El mejor valor de cada medida y su fuente; vacío donde no lo hay.',
  },
  workbook: {
    about: 'Acerca de',
    useBest:
      'Los números se repiten: la mayoría de las hojas tiene una fila por cada fuente que da un número. Para sumar o comparar, use la hoja best-values o las filas que nombran su columna en best_for.',
    printings:
      'Los números pueden repetirse: hay una fila por cada fuente que da un número. Para sumar o comparar, use las filas que nombran su columna en best_for.',
    bestFor:
      'Columnas en las que esta fila tiene el mejor valor; vacío en las filas que repiten o contradicen uno mejor. Filtre por ella antes de sumar.',
    description: 'Descripción',
    version: 'Versión',
    date: 'Fecha de la versión',
    licence: 'Licencia',
    page: 'Página',
    cite: 'Citar como',
    empty: 'Celdas vacías',
    emptyText: 'No consta. 0 significa cero.',
    dates: 'Fechas',
    datesText:
      'Las fechas completas se guardan como fechas; donde solo se conoce el mes o el año, la celda es texto.',
    nameOf: (column) => `Nombre del código de ${column}.`,
    columns: 'Columnas',
    sheet: 'Hoja',
    column: 'Columna',
    meaning: 'Significado',
    unit: 'Unidad',
    sourceId: 'Id. de la fuente',
    title: 'Título',
    publisher: 'Editor',
    published: 'Publicación',
    address: 'Dirección',
  },
  readme: {
    version: (version) => `Versión ${version}.`,
    files:
      'Un archivo CSV por cada conjunto de datos, descrito para programas en `datapackage.json`. `SHA256SUMS` contiene las sumas de verificación; `LICENSE-DATA`, la licencia; `CITATION.cff`, la cita.',
    reading:
      'Los archivos están en UTF-8, con comas y una línea con los nombres de las columnas. Una celda vacía significa que no consta; 0 significa cero. Las fechas son YYYY, YYYY-MM o YYYY-MM-DD, tan precisas como la fuente. Las listas dentro de una celda se separan con punto y coma. Cada fila es lo que una fuente afirma: elija una fuente antes de sumar nada.',
    citation: 'Cita',
    dictionary: 'Archivos y columnas',
  },
  api: {
    title: 'Direcciones JSON',
    description: 'Todas las direcciones JSON estáticas de Hang Up, con sus parámetros y campos.',
    summary: 'Archivos JSON estáticos de pérdidas declaradas, estados, operaciones y países.',
    lead: 'No hay servidor: cada dirección es un archivo, que se genera de nuevo con cada versión. No hace falta clave ni hay límite; las páginas de otros dominios pueden leerlos donde el alojamiento lo permite. Las direcciones y los nombres de las columnas nunca cambian; las columnas nuevas van al final.',
    datasets: 'Conjuntos de datos, un archivo cada uno',
    extracts: 'Gráficos, lugares y operaciones',
    figure: 'Lo que muestra un gráfico o mapa, fila por fila',
    figureId: 'Id. del gráfico, como en la dirección de su página',
    state: 'Todo sobre un estado o territorio, una línea por celda',
    stateId: 'Las dos últimas letras del código ISO 3166-2, en minúscula',
    operation: 'Todo sobre una operación, una línea por celda',
    operationId: 'Id. de la operación, como en el conjunto de datos «operations»',
    country: 'Todo sobre un país, una línea por celda',
    countryId: 'Código ISO 3166-1, en minúscula',
    ok: 'El archivo',
    none: 'No existe ese archivo',
    address: 'Dirección',
    meaning: 'Contenido',
    parameter: 'Parámetro',
    schema: 'Esquema',
    lineTitle: 'Campos de una línea',
    lineText:
      'Los archivos de estados, operaciones y países son tablas largas, en CSV y JSON: una línea por cada celda de cada fila.',
    field: 'Campo',
    link: 'Las direcciones JSON, explicadas',
    document: 'Lo mismo como documento OpenAPI',
  },
});
