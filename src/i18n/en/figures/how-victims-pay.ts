import type { Format } from '../../format.ts';

/** English words of the figure how-victims-pay. */
export const howVictimsPay = (f: Format) => ({
  title: (p: { name: string; share: string; year: number }) =>
    `${p.name} made up ${p.share} of reported payments to tech support fraud in ${p.year}`,
  subtitle: (year: number) => `Share of payments reported to the FBI, by means of payment, ${year}`,
  alt: (parts: readonly { name: string; share: string }[], year: number) =>
    `Bar chart of means of payment in ${year}: ${f.list(parts.map(({ name, share }) => `${name} ${share}`))}.`,
  transactions:
    'Shares are of the payments that people reported, not of the money; the FBI prints them as a pie chart.',
  meansHead: 'Means of payment',
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
