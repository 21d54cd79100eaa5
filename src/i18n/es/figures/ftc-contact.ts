import type { ftcContact as english } from '../../en/figures/ftc-contact.ts';
import type { Format } from '../../format.ts';
import type { Words } from '../../translation.ts';

/** Spanish words of the figure ftc-contact. `label` is the way of contact, with a capital letter. */
export const ftcContact = (f: Format): Words<typeof english> => ({
  title: (p) =>
    `${p.label}: el ${f.decimal(p.share, 1)}\u00a0% de los reportes de fraude que indican la forma de contacto; el ${f.decimal(p.withLoss, 1)}\u00a0% de ellos declaró una pérdida`,
  titleTop: (p) =>
    `${p.label}: la forma de contacto más frecuente en los reportes de fraude, con ${f.number(p.reports)}`,
  subtitle: (year) =>
    `Reportes de fraude de todo tipo a la Comisión Federal de Comercio de Estados Unidos, por forma de contacto, ${year}`,
  alt: (year, methods) =>
    `Gráfico de barras. Reportes de fraude en ${year} por forma de contacto: ${f.list(methods)}.`,
  heads: ['Parte de los reportes', 'Parte que perdió dinero'],
  withLossNote: 'La segunda barra es la parte de esos reportes que declaró una pérdida.',
  marked:
    'Las ventanas emergentes están marcadas porque la estafa del falso soporte técnico suele empezar con una.',
  method: 'Forma de contacto',
  reports: 'Reportes de fraude',
  share: 'Parte de los reportes que indican la forma de contacto, en porcentaje',
  withLoss: 'Parte de ellos con pérdida, en porcentaje',
});
