import type { moneyReturned as english } from '../../en/figures/money-returned.ts';
import type { Format } from '../../format.ts';
import type { Words } from '../../translation.ts';
import { span } from '../phrases.ts';

/** Spanish words of the figure money-returned. Amounts come in written. */
export const moneyReturned = (f: Format): Words<typeof english> => ({
  title: (p) => `El mayor reembolso que consta: ${p.amount}, en el caso ${f.list(p.names)}`,
  titleNone: (cases) =>
    cases === 1
      ? 'Consta un caso con orden de restitución y ninguno con reembolso pagado'
      : `Constan ${f.number(cases)} casos con orden de restitución y ninguno con reembolso pagado`,
  subtitle: (p) => {
    const cases =
      p.shown === 1 ? 'un caso' : `${f.number(p.shown)} casos, primero los mayores reembolsos`;
    const years = p.years === null ? '' : `, ${span(p.years.first, p.years.last)}`;
    return `Dinero devuelto a las víctimas y restitución ordenada o acordada, por caso, ${p.currency}${years}; ${cases}`;
  },
  alt: (parts) => `Gráfico de barras. ${parts.join('; ')}.`,
  part: (p) =>
    `${p.name}: ${[p.refund && `devueltos, ${p.refund}`, p.ordered && `ordenados o acordados, ${p.ordered}`].filter(Boolean).join('; ')}`,
  suspended:
    'Los demandados suelen pagar menos de lo que ordena el tribunal: varios fallos quedaron en gran parte en suspenso tras un pago menor. La tabla recoge lo que se sabe de cada uno.',
  notAdded: 'Los importes no deben sumarse: hay casos que comparten demandados y dinero.',
  least: 'En los reembolsos, la mayoría de las fuentes dice «más de».',
  others: (count) =>
    count === 1
      ? 'La tabla tiene un caso más, menor o en otra moneda.'
      : `La tabla tiene ${f.number(count)} casos más, menores o en otra moneda.`,
  unnamed: (agency) => `${agency}, sin organización nombrada`,
  caseName: (name, years) => (years === '' ? name : `${name} (${years})`),
  more: (name, others) => (others === 0 ? name : `${name} y otros`),
  currencyName: (currency) => (currency === 'USD' ? 'dólares de Estados Unidos' : currency),
  entries: { refund: 'devuelto', ordered: 'ordenado o acordado' },
  case: 'Caso',
  agency: 'Organismo',
  years: 'Años',
  currency: 'Moneda',
  ordered: 'Ordenado o acordado',
  refund: 'Devuelto',
  payments: 'Pagos',
  note: 'Qué se sabe',
  noneRecorded: 'no consta',
  noRefund: 'devuelto: no consta',
  noOrder: 'ordenado: no consta',
});
