import type { sqlWords as english } from '../en/sql.ts';
import type { Words } from '../translation.ts';

/** Spanish words of the page on which the whole record is asked in SQL, in the browser. */
export const sqlWords: Words<typeof english> = {
  title: 'Consultar los datos en SQL',
  description:
    'Consulte en SQL, en su navegador, todas las cifras de la estafa del falso soporte técnico: diez preguntas resueltas, y cada respuesta como tabla, gráfico y archivo CSV.',
  lead: 'Todas las cifras de este registro están en una base de datos. Consúltela aquí en SQL, en su navegador, o empiece por una de las diez preguntas.',
  link: 'Consultar los datos en SQL',
  load: (p) => `Cargar la base de datos y el editor (hasta ${p.size})`,
  privacy:
    'SQLite se ejecuta entonces en su dispositivo: no se envía ninguna consulta y nada de lo que escriba puede cambiar los datos.',
  noScript:
    'Para consultar aquí hace falta JavaScript. Sin él, descargue la base de datos y use uno de los programas de abajo.',
  shared: 'Este enlace contiene una consulta. Cargue la base de datos para ejecutarla.',
  editor: 'Consulta SQL',
  keys: 'Ctrl+Entrar (⌘+Entrar en un Mac) ejecuta la consulta; Ctrl+Espacio muestra tablas y columnas. Con Escape y después Tabulador se sale del editor.',
  run: 'Ejecutar',
  stop: 'Detener',
  copyLink: 'Copiar un enlace a esta consulta',
  result: 'Respuesta',
  questions: 'Diez preguntas',
  questionsText:
    'Cada pregunta usa la tabla best_values o una vista cuyo nombre termina en _best. Ambas dan cada hecho una sola vez, con el valor que este registro prefiere, de modo que nada se cuenta dos veces.',
  ask: 'Hacer esta pregunta',
  askLabel: (p) => `Hacer esta pregunta: ${p.question}`,
  tables: 'Tablas y vistas',
  tablesText:
    'Una tabla tiene una fila por cada cosa que afirma una fuente. Sume la vista, no la tabla: varias ediciones publican la misma cifra. NULL significa que no consta; nunca significa cero.',
  dataset: 'Conjunto de datos',
  table: 'Tabla',
  view: 'Vista con cada hecho una sola vez',
  dictionary:
    'La tabla columns dice qué significa cada columna, con su unidad; datasets describe cada tabla; about dice cómo citar los datos.',
  elsewhere: 'Lo mismo en su computadora',
  elsewhereText:
    'Estas líneas hacen la primera pregunta en otros programas. La base de datos es un solo archivo; póngalo en la carpeta en la que trabaja.',
  download: (p) => `Descargar la base de datos (${p.size})`,
  check: '¿Ya tiene una cifra? Verifíquela',
  questionWords: {
    'losses-by-year': {
      title: '¿Cómo han crecido las pérdidas declaradas por la estafa del falso soporte técnico?',
      note: 'Denuncias ante el FBI y pérdidas declaradas de cada año, con el informe que da la suma.',
    },
    'share-of-internet-crime': {
      title:
        '¿Qué parte de todas las pérdidas declaradas por delitos en internet es del falso soporte técnico?',
      note: 'Las dos sumas son del FBI. Junto a la parte de las pérdidas figura la de las denuncias.',
    },
    'average-loss': {
      title: '¿De cuánto es la pérdida media declarada?',
      note: 'Pérdidas declaradas por denuncia: la estafa del falso soporte técnico junto a los delitos en internet de todo tipo. No todas las denuncias indican una pérdida.',
    },
    'over-60': {
      title: '¿Cuánto declaran haber perdido las personas de 60 años o más?',
      note: 'Pérdida media declarada por denuncia y parte de todas las pérdidas por soporte técnico, en los años en que el FBI publicó ambas cosas.',
    },
    'after-inflation': {
      title: '¿Cómo han crecido las pérdidas declaradas si se descuenta la inflación?',
      note: 'En dólares del último año cuyos precios al consumidor se conocen de enero a diciembre.',
    },
    'states-per-resident': {
      title: '¿Qué estados declaran más pérdidas por habitante?',
      note: 'Estafa del falso soporte técnico, en el más reciente de los años con más estados.',
    },
    'state-and-nation': {
      title: '¿Cómo está mi estado frente al país?',
      note: 'Pérdidas declaradas por soporte técnico por habitante. Ponga el nombre de su estado, en inglés, en lugar del que está en la tercera línea.',
    },
    'operations-in-india': {
      title: '¿Cuántas operaciones policiales hubo en cada estado de la India?',
      note: 'Una operación en dos estados cuenta en ambos, de modo que estos números no deben sumarse.',
    },
    'most-arrests': {
      title: '¿En qué operaciones policiales hubo más detenciones?',
      note: 'La cifra que este registro prefiere, y la más baja y la más alta que da alguna fuente. Es NULL donde discrepan las fuentes del mismo día.',
    },
    disagreements: {
      title: '¿En qué cifras discrepan más las fuentes?',
      note: 'Primero la mayor diferencia: la cifra más alta como múltiplo de la más baja. Hay entre ellas intervalos y redondeos, así que mire las fuentes.',
    },
  },
  messages: {
    loading: (p) => `Cargando: ${p.done} de ${p.size}`,
    opening: 'Abriendo la base de datos…',
    failed:
      'La base de datos no se cargó. Compruebe su conexión y vuelva a intentarlo, o descargue el archivo de abajo.',
    tooOld:
      'Este navegador es demasiado antiguo para la base de datos. Descargue el archivo de abajo y ábralo en otro programa.',
    running: 'Ejecutando…',
    stopped: 'Detenido.',
    broken:
      'La consulta necesitó más memoria de la que le da el navegador. Redúzcala, por ejemplo con LIMIT.',
    empty: 'No hay ninguna consulta. Escriba una o haga una de las preguntas de abajo.',
    nothing: 'La consulta se ejecutó y no da ninguna tabla.',
    noRows: 'La respuesta no tiene filas.',
    shown: (p) => `Filas ${p.first} a ${p.last} de ${p.count}, en ${p.time}`,
    firstRows: 'Primeras filas',
    previousRows: 'Filas anteriores',
    nextRows: 'Filas siguientes',
    lastRows: 'Últimas filas',
    csv: 'Descargar CSV',
    copy: 'Copiar la tabla',
    copied: 'Copiado.',
    notCopied: 'El navegador no permitió copiar.',
    linkCopied: 'El enlace está copiado y también en la barra de direcciones.',
    linkInAddress: 'El enlace está en la barra de direcciones.',
    chartOf: 'Gráfico de',
    chart: (p) =>
      `${p.column} por ${p.by}, de ${p.first} a ${p.last}. La tabla tiene todos los valores.`,
    line: (p) => `Línea ${p.line}: ${p.message}`,
    noTable: (p) => `No hay ninguna tabla ni vista «${p.name}».`,
    noColumn: (p) => `Aquí no hay ninguna columna «${p.name}».`,
    noFunction: (p) => `No hay ninguna función «${p.name}».`,
    meant: (p) => `${p.message} ¿Quería decir ${p.name}?`,
    ambiguous: (p) =>
      `Más de una tabla tiene una columna «${p.name}». Escriba delante el nombre de la tabla.`,
    syntax: (p) => `SQL no permite «${p.near}» aquí.`,
    incomplete: 'La consulta termina demasiado pronto.',
    readOnly: 'La base de datos solo se puede leer: use SELECT.',
    other: (p) => `SQLite dice: ${p.message}`,
  },
};
