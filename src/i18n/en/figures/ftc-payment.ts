import type { Format } from '../../format.ts';

/**
 * English words of the figure ftc-payment.
 * `label` is the way of payment as the report names it, with a capital letter; `step` comes in written.
 */
export const ftcPayment = (f: Format) => ({
  title: (label: string, losses: number) =>
    `${label} accounted for ${f.moneyWords(losses)} of reported fraud losses, more than any other payment method`,
  titleTie: (labels: readonly string[], losses: number) =>
    `${f.list(labels)} each accounted for ${f.moneyWords(losses)} of reported fraud losses, more than any other payment method`,
  subtitle: (year: number) =>
    `Losses to fraud of all kinds reported to the US Federal Trade Commission, by payment method, in US dollars, ${year}`,
  alt: (year: number, methods: readonly string[]) =>
    `Bar chart. Reported losses to fraud in ${year} by payment method: ${f.list(methods)}.`,
  rounded: (step: string) => `Losses are rounded to ${step}.`,
  method: 'Payment method',
});
