import type { Format } from '../../format.ts';
import type { FigureWords } from './shape.ts';

/**
 * German words of the figure ftc-payment.
 * `label` is the way of payment as the report names it, with a capital letter; `step` comes in written.
 */
export const ftcPayment = (f: Format): FigureWords['ftc-payment'] => ({
  title: (label, losses) =>
    `${label}: ${f.moneyWords(losses)} gemeldeter Schaden durch Betrug, mehr als bei jeder anderen Zahlungsart`,
  titleTie: (labels, losses) =>
    `${f.list(labels)}: je ${f.moneyWords(losses)} gemeldeter Schaden durch Betrug, mehr als bei jeder anderen Zahlungsart`,
  subtitle: (year) =>
    `Der US-Verbraucherschutzbehörde Federal Trade Commission gemeldeter Schaden durch Betrug aller Art, nach Zahlungsart, in US-Dollar, ${year}`,
  alt: (year, methods) =>
    `Balkendiagramm. Gemeldeter Schaden durch Betrug ${year} nach Zahlungsart: ${f.list(methods)}.`,
  rounded: (step) => `Die Beträge sind auf ${step} gerundet.`,
  method: 'Zahlungsart',
});
