import type { Format } from '../../format.ts';

/**
 * English words of the figure ftc-payment.
 * `label` is the way of payment as the report names it, with a capital letter; `step` comes in written.
 */
export const ftcPayment = (f: Format) => ({
  title: (label: string, losses: number) =>
    `${label}: ${f.moneyWords(losses)} of reported losses to fraud, more than by any other way of payment`,
  titleTie: (labels: readonly string[], losses: number) =>
    `${f.list(labels)}: ${f.moneyWords(losses)} each of reported losses to fraud, more than by any other way of payment`,
  subtitle: (year: number) =>
    `Losses to fraud of all kinds reported to the US Federal Trade Commission by way of payment, US dollars, ${year}`,
  alt: (year: number, methods: readonly string[]) =>
    `Bar chart. Reported losses to fraud in ${year} by way of payment: ${f.list(methods)}.`,
  rounded: (step: string) => `Losses are rounded to ${step}.`,
  method: 'Way of payment',
});
