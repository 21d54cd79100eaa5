import type { searchWords as english } from '../en/search.ts';
import type { Format } from '../format.ts';
import type { Words } from '../translation.ts';
import { quantity } from './counted.ts';

/** Names that people use for countries, by ISO 3166-1 code. */
const nicknames: Readonly<Record<string, string>> = {
  AE: 'EAU Emiratos Dubái Dubai',
  CN: 'República Popular',
  CZ: 'República Checa checo',
  DE: 'Deutschland alemán',
  ES: 'Reino de España',
  GB: 'UK Inglaterra Gran Bretaña Escocia Gales Britain England',
  HK: 'Hongkong',
  IE: 'Eire',
  IN: 'Bharat Hindustán Indostán',
  JP: 'Nippon',
  NL: 'Holanda holandés',
  TR: 'Türkiye turco',
  US: 'EEUU EE.UU. USA Norteamérica América',
};

/** Former and other names of places in India, by their id in the dataset "places". */
const placeNames: Readonly<Record<string, string>> = {
  bengaluru: 'Bangalore',
  belagavi: 'Belgaum',
  'chhatrapati-sambhajinagar': 'Aurangabad',
  guwahati: 'Gauhati',
  gurugram: 'Gurgaon',
  'in-od': 'Orissa',
  'in-py': 'Pondicherry',
  'in-uk': 'Uttaranchal',
  kolkata: 'Kolkata',
  'mira-road': 'Bhayandar',
  mumbai: 'Mumbai',
  nashik: 'Nasik',
  pune: 'Poona',
  'salt-lake': 'Bidhannagar Saltlake',
  visakhapatnam: 'Vizag Vishakhapatnam Waltair',
};

/** Spanish words of the search and of the list of all pages. */
export const searchWords = (f: Format): Words<typeof english> => ({
  title: 'Buscar',
  description: 'Busque en todas las páginas de Hang Up o elija en la lista completa.',
  label: 'Buscar en todas las páginas',
  hint: 'Un estado, una operación, una empresa…',
  counts: {
    none: 'No se encontró nada. Pruebe con menos palabras o con otras, o elija en la lista de abajo.',
    one: 'Una página encontrada',
    many: '{0} páginas encontradas',
    first: '{0} páginas encontradas; se muestran las {1} mejores',
    failed: 'La búsqueda no se cargó. Todas las páginas están en la lista de abajo.',
  },
  results: 'Páginas encontradas',
  all: 'Todas las páginas',
  allText: (count) => `${quantity(f, count, 'página', 'páginas')}, por temas.`,
  elsewhere: (p) => `${p.group}: todo (${f.number(p.count)})`,
  trendsText:
    'Cómo ha crecido: pérdidas declaradas, denuncias, edad, contacto, pago y otros organismos',
  home: 'Inicio',
  homeText: 'Toda la historia en una página',
  groups: {
    pages: 'Páginas principales',
    states: 'Estados y territorios',
    countries: 'Países',
    help: 'Qué hacer, por país',
    sheets: 'Hojas informativas para imprimir',
    operations: 'Operaciones',
    actions: 'Casos judiciales, reembolsos y detenciones',
    figures: 'Gráficos y mapas',
    datasets: 'Conjuntos de datos',
    sources: 'Fuentes',
  },
  nicknames,
  placeNames,
  helpQueries: {
    anywhere: [
      ...[
        'ventana emergente',
        'pop-up',
        'popup',
        'mi pantalla',
        'la pantalla',
        'tarjeta de regalo',
      ],
      ...['tarjetas de regalo', 'tarjeta regalo', 'gift card', 'recuperar mi dinero', 'ya pagué'],
      ...['mi dinero', 'pagué', 'anydesk', 'any desk', 'teamviewer', 'team viewer', 'ultraviewer'],
      ...['mi computadora', 'mi ordenador', 'mi compu', 'los dejé entrar', 'por teléfono'],
      ...[
        'qué hago',
        'que hago',
        'qué hacer',
        'que hacer',
        'qué debo hacer',
        'ayúdenme',
        'auxilio',
      ],
      ...['me estafaron', 'me han estafado', 'estafa', 'estafaron', 'timo', 'fraude'],
      ...['a quién llamar', 'a quien llamar', 'dónde denunciar', 'donde denunciar', 'denunciar'],
    ],
    alone: [
      ...['reembolso', 'devolución', 'ayuda', 'hackeado', 'hackearon', 'virus', 'advertencia'],
      ...['alerta', 'bloqueada', 'bloqueado', 'pagar', 'reportar', 'acceso remoto', 'desconocido'],
      ...['banco', 'help', 'scam', 'report', 'hilfe', 'betrug', 'arnaque'],
    ],
  },
  callings: {
    home: ['inicio', 'portada', 'resumen', 'hang up'],
    trends: ['soporte técnico', 'falso soporte técnico', 'estafas de soporte técnico', 'evolución'],
    states: ['por estado', 'mapa de estados unidos', 'mapa de eeuu'],
    countries: ['mundo', 'extranjero', 'otros países'],
    enforcement: ['policía', 'tribunales', 'juicios', 'redadas', 'detenciones', 'arrestos'],
    check: ['verificación', 'verificar', 'comprobar', 'bulo'],
    data: ['descargar', 'descargas', 'csv', 'excel', 'hoja de cálculo', 'base de datos'],
    figures: ['gráficos', 'gráficas', 'mapas'],
    about: ['método', 'metodología', 'contacto', 'licencia'],
  },
  synonyms: {
    state: 'estado pérdidas denuncias puesto por habitante informe',
    country: 'país dónde denunciar teléfono ayuda víctimas',
    operation:
      'redada policía detenciones detenidos arrestos incautado allanamiento centro de llamadas call center',
    dataset: 'datos descargar descarga csv json columnas',
    figure: 'gráfico gráfica mapa imagen insertar',
    source: 'documento fuente informe edición',
  },
});
