import type { Format } from '../../format.ts';

/** English words of the figure how-victims-pay. */
export const howVictimsPay = (f: Format) => ({
  title: (p: { name: string; share: string; year: number }) =>
    `${p.name} made up ${p.share} of reported payments in tech support fraud in ${p.year}`,
  subtitle: (year: number) => `Share of payments reported to the FBI, by payment method, ${year}`,
  alt: (parts: readonly { name: string; share: string }[], year: number) =>
    `Bar chart of payment methods in ${year}: ${f.list(parts.map(({ name, share }) => `${name} ${share}`))}.`,
  transactions:
    'Shares of the number of payments reported, not of the money. The FBI prints them as a pie chart.',
  meansHead: 'Payment method',
  share: 'Share of reported payments, percent',
  /** By the scopes of the data. */
  means: {
    'paid-by-cryptocurrency': 'Cryptocurrency',
    'paid-by-wire-or-ach': 'Bank transfer',
    'paid-by-debit-or-credit-card': 'Debit or credit card',
    'paid-by-prepaid-or-gift-card': 'Gift or prepaid card',
    'paid-by-cash': 'Cash',
  },
});
