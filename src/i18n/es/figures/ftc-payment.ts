import type { ftcPayment as english } from '../../en/figures/ftc-payment.ts';
import type { Format } from '../../format.ts';
import type { Words } from '../../translation.ts';

/** Spanish words of the figure ftc-payment. `label` is the way of payment, with a capital letter. */
export const ftcPayment = (f: Format): Words<typeof english> => ({
  title: (label, losses) =>
    `${label}: ${f.moneyWords(losses)} en pérdidas declaradas por fraude, más que ninguna otra forma de pago`,
  titleTie: (labels, losses) =>
    `${f.list(labels)}: ${f.moneyWords(losses)} cada una en pérdidas declaradas por fraude, más que ninguna otra forma de pago`,
  subtitle: (year) =>
    `Pérdidas por fraudes de todo tipo declaradas ante la Comisión Federal de Comercio de Estados Unidos, por forma de pago, en dólares de Estados Unidos, ${year}`,
  alt: (year, methods) =>
    `Gráfico de barras. Pérdidas declaradas por fraude en ${year} por forma de pago: ${f.list(methods)}.`,
  rounded: (step) => `Las pérdidas están redondeadas a ${step}.`,
  method: 'Forma de pago',
});
