import type {
  vocabularyWords as english,
  changeReason as englishReason,
} from '../en/vocabulary.ts';
import type { Format } from '../format.ts';
import type { Words } from '../translation.ts';
import { reportsOf } from './reports-of.ts';
import { stepWords } from './steps.ts';
import { unitWords } from './units.ts';

const qualifier = {
  exact: 'exacto',
  'at-least': 'al menos',
  approximately: 'cerca de',
  'at-most': 'como máximo',
};

/** Why released data changed: a heading above the changes. */
export const changeReason: typeof englishReason = {
  'new-data': 'Datos nuevos',
  withdrawal: 'Retirada',
  revision: 'Revisado por la fuente',
  correction: 'Correcciones nuestras',
  words: 'Nueva redacción',
};

/** Spanish words for the codes of the data: one for each, used wherever the code is shown. */
export const vocabularyWords = (f: Format): Words<typeof english> => ({
  qualifier,
  breakKind: {
    start: 'comienza',
    definition: 'nueva definición',
    counting: 'nuevo recuento',
    name: 'nuevo nombre',
    restated: 'revisado',
    error: 'tabla dudosa',
    outlier: 'valor atípico',
    wording: 'nuevo texto',
  },
  qualifierMark: { exact: '', approximately: '~', 'at-least': '≥', 'at-most': '≤' },
  qualified: (code, number) =>
    code === null || code === 'exact' ? number : `${qualifier[code]} ${number}`,
  status: { doubtful: 'dudoso', superseded: 'superado', misprint: 'errata' },
  actionKind: {
    'civil-complaint': 'demanda',
    settlement: 'acuerdo',
    judgment: 'fallo',
    refunds: 'reembolsos',
    raid: 'redada',
    arrests: 'detenciones',
    takedown: 'operativo conjunto',
    indictment: 'cargos penales',
    'guilty-plea': 'admisión de culpabilidad',
    sentence: 'condena',
  },
  standing: {
    alleged: 'acusación',
    settled: 'resuelto',
    convicted: 'culpable',
    completed: 'actuación concluida',
  },
  standingExplained: {
    alleged: 'acusación: ningún tribunal ha decidido',
    settled: 'resuelto: con un acuerdo o un fallo',
    convicted: 'culpable: admisión de culpabilidad o condena',
    completed: 'actuación concluida: no es una condena',
  },
  crimeTypeShort: {
    'advanced-fee': 'Pago adelantado',
    bec: 'Correo de empresa',
    'confidence-romance': 'Engaño amoroso',
    'credit-card-check-fraud': 'Tarjetas, cheques',
    'data-breach': 'Fuga de datos',
    'government-impersonation': 'Falsa autoridad',
    'harassment-stalking': 'Acoso',
    'identity-theft': 'Robo de identidad',
    'ipr-copyright-counterfeit': 'Falsificaciones',
    'lottery-sweepstakes-inheritance': 'Lotería, premios',
    'non-payment-non-delivery': 'Impago, no entrega',
    'personal-data-breach': 'Datos personales',
    'phishing-spoofing': 'Phishing',
    'real-estate': 'Inmuebles',
    'sim-swap': 'Duplicado de SIM',
    'tech-support': 'Soporte técnico',
    'threats-of-violence': 'Amenazas',
  },
  totalMeasure: { all: 'todas las denuncias', referred: 'casos remitidos' },
  enforcementMetric: {
    'call-centre-raids': 'Redadas en centros de llamadas',
    arrests: 'Detenciones',
  },
  amountKind: {
    loss: 'presunta pérdida',
    restitution: 'por devolver',
    penalty: 'sanción',
    forfeiture: 'decomiso',
    refund: 'reembolsos',
    seized: 'incautado o bloqueado',
  },
  role: {
    complainant: 'presentó la denuncia',
    intelligence: 'aportó información',
    coordination: 'coordinó',
    investigation: 'investigó',
    'joint-action': 'participó en los registros policiales',
  },
  ...stepWords,
  age: ({ from, to }) => {
    if (to === null) return `de ${f.number(from)} años o más`;
    return from === 0
      ? `menores de ${f.number(to + 1)} años`
      : `de ${f.number(from)} a ${f.number(to)} años`;
  },
  fraudType: {
    'tech-support': 'falso soporte técnico',
    'government-impersonation': 'suplantación de autoridades',
    'refund-impersonation': 'falsos reembolsos',
    'payment-service-impersonation': 'suplantación de servicios de pago',
    'insurance-impersonation': 'suplantación de aseguradoras',
    'loan-fraud': 'préstamos fraudulentos',
    'digital-arrest': '«arresto digital»',
    'mule-accounts': 'cuentas de mulas',
    mixed: 'varios pretextos',
    'not-told': 'pretexto no indicado',
  },
  operationScope: {
    'tech-support': 'falso soporte técnico',
    impersonation: 'suplantación por teléfono',
    'other-call-centre': 'otra estafa de centro de llamadas',
    'no-call-centre': 'no es un centro de llamadas',
    'not-told': 'centro de llamadas, pretexto no indicado',
  },
  helpKind: {
    'get-help': 'Pedir ayuda',
    'elder-line': 'Pedir ayuda',
    'bank-line': 'Llamar a su banco',
    'report-crime': 'Denunciar el delito',
    'consumer-line': 'Fiscal general de su estado',
    'emergency-only': 'Emergencias',
  },
  callCost: { free: 'gratis', charged: 'llamada con costo' },
  verdict: {
    confirmed: 'repetido por otros',
    sharpened: 'precisado',
    contradicted: 'contradicho',
    statement: 'en una sola fuente',
  },
  changeReason,
  change: {
    published: 'publicado',
    added: 'añadida',
    removed: 'eliminada',
    changed: 'modificada',
    announced: 'anunciado',
  },
  sourceKind: { official: 'oficial', court: 'judicial', press: 'prensa', dataset: 'datos' },
  placeKind: { state: 'estado', 'union-territory': 'territorio de la Unión', city: 'ciudad' },
  agencyMetric: {
    reports: 'reportes',
    victims: 'víctimas',
    losses: 'pérdidas declaradas',
    'median-loss': 'pérdida mediana',
    'share-with-loss': 'porcentaje con pérdida',
    'share-exposed': 'porcentaje que se topó con la estafa',
    'share-lost-money': 'porcentaje que perdió dinero',
    'share-continued': 'porcentaje que siguió adelante',
    'share-lost-money-of-continued':
      'porcentaje que perdió dinero, entre quienes siguieron adelante',
    'share-with-repair-cost': 'porcentaje que gastó tiempo o dinero en reparaciones',
    'share-by-payment': 'porcentaje de las pérdidas por forma de pago',
    'share-of-reports': 'porcentaje de los reportes',
    'share-of-requests': 'porcentaje de las solicitudes',
    'share-of-billing-fraud': 'porcentaje del fraude de facturación',
    'share-over-50': 'porcentaje de mayores de 50 años',
    share: 'porcentaje',
    cases: 'casos',
    'police-reports': 'denuncias policiales',
    offences: 'delitos',
    consultations: 'consultas',
    requests: 'solicitudes de ayuda',
    calls: 'llamadas',
    'people-called': 'personas que recibieron la llamada',
    'article-views': 'visitas a la página de consejos',
    'reports-with-loss': 'reportes con pérdida',
    'average-loss': 'pérdida media',
    'largest-loss': 'pérdida más alta',
    'loss-likelihood-ratio': 'cuántas veces más probable es declarar una pérdida',
    'reports-increase': 'aumento de los reportes',
  },
  reportsOf,
  withoutPeriod: (label) => label.replace(/, (?:(?:año|(?:T\d|\p{Ll}+) de) )?\d{4}$/u, ''),
  ...unitWords(f),
});
