import type { howVictimsPay as english } from '../../en/figures/how-victims-pay.ts';
import type { Format } from '../../format.ts';
import type { Words } from '../../translation.ts';

/** Spanish words of the figure how-victims-pay. */
export const howVictimsPay = (f: Format): Words<typeof english> => ({
  title: (p) =>
    `${p.name}: el ${p.share} de los pagos declarados en la estafa del falso soporte técnico en ${p.year}`,
  subtitle: (year) => `Parte de los pagos declarados ante el FBI, por forma de pago, ${year}`,
  alt: (parts, year) =>
    `Gráfico de barras de las formas de pago en ${year}: ${f.list(parts.map(({ name, share }) => `${name} ${share}`))}.`,
  transactions:
    'Son partes del número de pagos declarados, no del dinero. El FBI las publica en un gráfico circular.',
  meansHead: 'Forma de pago',
  share: 'Parte de los pagos declarados, en porcentaje',
  means: {
    'paid-by-cryptocurrency': 'Criptomonedas',
    'paid-by-wire-or-ach': 'Transferencia',
    'paid-by-debit-or-credit-card': 'Tarjeta de débito o crédito',
    'paid-by-prepaid-or-gift-card': 'Tarjeta de regalo o prepago',
    'paid-by-cash': 'Efectivo',
  },
});
