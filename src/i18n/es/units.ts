import type { unitWords as english } from '../en/units.ts';
import type { Format } from '../format.ts';
import type { Words } from '../translation.ts';

/** Names of what is seized: one piece, and several. */
const seized: Readonly<Record<string, readonly [one: string, many: string]>> = {
  'computers-seized': ['computadora', 'computadoras'],
  'desktops-seized': ['computadora de escritorio', 'computadoras de escritorio'],
  'devices-seized': ['dispositivo', 'dispositivos'],
  'email-accounts-seized': ['cuenta de correo', 'cuentas de correo'],
  'hard-disks-seized': ['disco duro', 'discos duros'],
  'items-seized': ['objeto', 'objetos'],
  'laptops-and-hard-disks-seized': ['portátil o disco duro', 'portátiles y discos duros'],
  'laptops-seized': ['computadora portátil', 'computadoras portátiles'],
  'mobile-phones-seized': ['teléfono móvil', 'teléfonos móviles'],
  'server-images-seized': ['copia de servidor', 'copias de servidores'],
  'sim-cards-seized': ['tarjeta SIM', 'tarjetas SIM'],
  'tablets-seized': ['tableta', 'tabletas'],
  'usb-drives-seized': ['memoria USB', 'memorias USB'],
  'vehicles-seized': ['vehículo', 'vehículos'],
  'watches-seized': ['reloj', 'relojes'],
};

/** What the data count, by the word of the data: one, and several. */
const units: Readonly<Record<string, readonly [one: string, many: string]>> = {
  accounts: ['cuenta', 'cuentas'],
  'call centres': ['centro de llamadas', 'centros de llamadas'],
  calls: ['llamada', 'llamadas'],
  cases: ['caso', 'casos'],
  companies: ['empresa', 'empresas'],
  complaints: ['denuncia', 'denuncias'],
  computers: ['computadora', 'computadoras'],
  devices: ['dispositivo', 'dispositivos'],
  disks: ['disco', 'discos'],
  drives: ['memoria', 'memorias'],
  grams: ['gramo', 'gramos'],
  images: ['copia', 'copias'],
  items: ['objeto', 'objetos'],
  laptops: ['computadora portátil', 'computadoras portátiles'],
  locations: ['lugar', 'lugares'],
  months: ['mes', 'meses'],
  officers: ['agente', 'agentes'],
  persons: ['persona', 'personas'],
  phones: ['teléfono', 'teléfonos'],
  reports: ['reporte', 'reportes'],
  seats: ['puesto de trabajo', 'puestos de trabajo'],
  'SIM cards': ['tarjeta SIM', 'tarjetas SIM'],
  states: ['estado', 'estados'],
  tablets: ['tableta', 'tabletas'],
  vehicles: ['vehículo', 'vehículos'],
  watches: ['reloj', 'relojes'],
  'degrees east': ['grado este', 'grados este'],
  'degrees north': ['grado norte', 'grados norte'],
  consultations: ['consulta', 'consultas'],
  countries: ['país', 'países'],
  'domains and URLs': ['dominio o URL', 'dominios y URL'],
  'domains and addresses': ['dominio o dirección', 'dominios y direcciones'],
  exchanges: ['plataforma de intercambio', 'plataformas de intercambio'],
  incidents: ['incidente', 'incidentes'],
  leads: ['pista', 'pistas'],
  numbers: ['número', 'números'],
  offences: ['delito', 'delitos'],
  operations: ['operación', 'operaciones'],
  origins: ['origen', 'orígenes'],
  payments: ['pago', 'pagos'],
  percent: ['por ciento', 'por ciento'],
  'pop-ups': ['ventana emergente', 'ventanas emergentes'],
  raids: ['redada', 'redadas'],
  rank: ['puesto', 'puestos'],
  'reports per 100,000 residents': [
    'reporte por cada 100 000 habitantes',
    'reportes por cada 100 000 habitantes',
  ],
  requests: ['solicitud', 'solicitudes'],
  rows: ['fila', 'filas'],
  'tether coins': ['tether', 'tethers'],
  'the currency of the row': ['la moneda de la fila', 'la moneda de la fila'],
  times: ['vez', 'veces'],
  views: ['visita', 'visitas'],
  websites: ['sitio web', 'sitios web'],
  year: ['año', 'años'],
  years: ['año', 'años'],
};

/** Spanish words of counts of what the data name: with their plural. */
export const unitWords = (f: Format): Words<typeof english> => ({
  counted: (value, unit) => {
    const names = units[unit];
    return `${f.decimal(value, 2)} ${names ? names[value === 1 ? 0 : 1] : unit}`;
  },
  unitName: (unit) => units[unit]?.[1] ?? unit,
  seized: (metric, count) => {
    const names = seized[metric];
    return names ? `${f.number(count)} ${names[count === 1 ? 0 : 1]}` : null;
  },
});
