import type { exploreWords } from '../en/explore.ts';

const perComplaint =
  'Dólares de Estados Unidos de cada año por denuncia ante el FBI, con o sin pérdida';
const dollars = 'Dólares de Estados Unidos de cada año, en denuncias ante el FBI';
const dollarsWithAge =
  'Dólares de Estados Unidos de cada año, en denuncias ante el FBI que indican la edad';
const perResident = 'Dólares de Estados Unidos de cada año por habitante, en denuncias ante el FBI';
const complaints = 'Denuncias ante el FBI';
const complaintsWithAge = 'Denuncias ante el FBI que indican la edad';
const ftc = 'Reportes a la Comisión Federal de Comercio y sus socios';
const nation =
  'La cifra de Estados Unidos abarca los estados y territorios de los que se conocen las pérdidas y los habitantes.';
const remote =
  'Quienes llaman piden acceso al equipo. La mayoría se hace pasar por soporte técnico; otros, por compañías telefónicas, tiendas, bancos o la policía.';
const service =
  'El fraude de servicios incluye, además del soporte técnico, falsas ofertas de internet, teléfono, finanzas, salud y energía.';
const found = 'Cuenta lo que se halló y se registró, no todo lo que hizo la policía.';

/** What each measure of the page on exploring counts, in the words that title, axis and table need. */
export const exploreMeasures: ReturnType<typeof exploreWords>['measures'] = {
  'tech-support-losses': {
    name: 'Pérdidas declaradas por la estafa del falso soporte técnico',
    short: 'falso soporte técnico',
    unit: dollars,
  },
  'tech-support-complaints': {
    name: 'Denuncias por la estafa del falso soporte técnico',
    short: 'falso soporte técnico',
    unit: complaints,
  },
  'tech-support-average': {
    name: 'Pérdida media declarada por denuncia de la estafa del falso soporte técnico',
    short: 'falso soporte técnico',
    unit: perComplaint,
  },
  'tech-support-per-resident': {
    name: 'Pérdidas declaradas por habitante por la estafa del falso soporte técnico',
    short: 'falso soporte técnico',
    unit: perResident,
    note: nation,
  },
  'tech-support-share': {
    name: 'Parte de la estafa del falso soporte técnico en todas las pérdidas declaradas',
    short: 'falso soporte técnico',
    unit: 'Parte de las pérdidas declaradas por delitos en internet de todo tipo, en denuncias ante el FBI',
  },
  'over-60-tech-support-losses': {
    name: 'Pérdidas por la estafa del falso soporte técnico declaradas por personas de 60 años o más',
    short: 'soporte técnico, 60 o más',
    unit: dollarsWithAge,
  },
  'over-60-tech-support-complaints': {
    name: 'Denuncias de personas de 60 años o más por la estafa del falso soporte técnico',
    short: 'soporte técnico, 60 o más',
    unit: complaintsWithAge,
  },
  'over-60-tech-support-share': {
    name: 'Parte de las personas de 60 años o más en las pérdidas declaradas por la estafa del falso soporte técnico',
    short: '60 años o más',
    unit: 'Parte de todas las pérdidas declaradas por la estafa del falso soporte técnico, en denuncias ante el FBI',
  },
  'government-impersonation-losses': {
    name: 'Pérdidas declaradas por suplantación de autoridades',
    short: 'falsas autoridades',
    unit: dollars,
  },
  'government-impersonation-complaints': {
    name: 'Denuncias por suplantación de autoridades',
    short: 'falsas autoridades',
    unit: complaints,
  },
  'all-losses': {
    name: 'Pérdidas declaradas por delitos en internet de todo tipo',
    short: 'de todo tipo',
    unit: dollars,
  },
  'all-complaints': {
    name: 'Denuncias por delitos en internet de todo tipo',
    short: 'de todo tipo',
    unit: complaints,
  },
  'all-average': {
    name: 'Pérdida media declarada por denuncia de delitos en internet de todo tipo',
    short: 'de todo tipo',
    unit: perComplaint,
  },
  'all-per-resident': {
    name: 'Pérdidas declaradas por habitante por delitos en internet de todo tipo',
    short: 'de todo tipo',
    unit: perResident,
    note: nation,
  },
  'over-60-all-losses': {
    name: 'Pérdidas por delitos en internet de todo tipo declaradas por personas de 60 años o más',
    short: 'de todo tipo, 60 o más',
    unit: dollarsWithAge,
  },
  'over-60-all-complaints': {
    name: 'Denuncias de personas de 60 años o más por delitos en internet de todo tipo',
    short: 'de todo tipo, 60 o más',
    unit: complaintsWithAge,
  },
  'ftc-tech-support-reports': {
    name: 'Reportes de estafas de soporte técnico',
    short: 'soporte técnico',
    unit: ftc,
  },
  'ftc-imposter-reports': {
    name: 'Reportes de estafas de impostores',
    short: 'impostores',
    unit: ftc,
  },
  'ftc-all-reports': {
    name: 'Reportes de fraude, robo de identidad y otros asuntos',
    short: 'todos los reportes',
    unit: 'Reportes de todo tipo a la Comisión Federal de Comercio y sus socios',
  },
  'ftc-unwanted-calls': {
    name: 'Quejas por llamadas no deseadas que ofrecen soporte informático o técnico',
    short: 'llamadas no deseadas',
    unit: 'Quejas al registro nacional «No llame» (National Do Not Call Registry)',
    note: 'Una queja se refiere a una llamada. No significa que alguien perdiera dinero.',
  },
  'scamwatch-reports': {
    name: 'Reportes de estafas de acceso remoto a Scamwatch',
    short: 'acceso remoto',
    unit: 'Reportes a Scamwatch, en Australia',
    note: remote,
  },
  'scamwatch-losses': {
    name: 'Pérdidas por estafas de acceso remoto declaradas ante Scamwatch',
    short: 'acceso remoto',
    unit: 'Dólares australianos, según lo declarado ante Scamwatch',
    note: remote,
  },
  'cafc-reports': {
    name: 'Reportes de fraude de servicios al centro canadiense contra el fraude',
    short: 'fraude de servicios',
    unit: 'Reportes al centro canadiense contra el fraude (CAFC)',
    note: service,
  },
  'cafc-losses': {
    name: 'Pérdidas por fraude de servicios declaradas ante el centro canadiense contra el fraude',
    short: 'fraude de servicios',
    unit: 'Dólares canadienses, según lo declarado ante el centro canadiense contra el fraude (CAFC)',
    note: service,
  },
  'action-fraud-reports': {
    name: 'Reportes de fraude de servicios informáticos a Action Fraud',
    short: 'servicios informáticos',
    unit: 'Reportes a Action Fraud, en el Reino Unido',
  },
  'action-fraud-losses': {
    name: 'Pérdidas por fraude de servicios informáticos declaradas ante Action Fraud',
    short: 'servicios informáticos',
    unit: 'Libras esterlinas, según lo declarado ante Action Fraud',
  },
  'ipa-consultations': {
    name: 'Consultas a la IPA por falsos avisos de virus',
    short: 'falsos avisos',
    unit: 'Consultas a la agencia japonesa IPA (Information-technology Promotion Agency)',
    note: 'Una consulta es una llamada para pedir consejo. No significa que alguien perdiera dinero.',
  },
  operations: {
    name: 'Operaciones policiales contra centros de llamadas en este registro',
    short: 'todas',
    unit: 'Operaciones por el año en que comenzaron, si alguna fuente da la fecha',
    note: found,
  },
  'tech-support-operations': {
    name: 'Operaciones policiales contra la estafa del falso soporte técnico en este registro',
    short: 'soporte técnico',
    unit: 'Operaciones por el año en que comenzaron, si alguna fuente da la fecha',
    note: found,
  },
  'india-arrests': {
    name: 'Detenciones en la India en operaciones apoyadas por el FBI',
    short: 'detenciones',
    unit: 'Detenciones, según los informes del FBI',
    note: 'Una detención no es una condena.',
  },
};
