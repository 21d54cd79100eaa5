import type { Format } from '../../format.ts';
import type { FigureWords } from './shape.ts';

/** German words of the figure how-victims-pay. */
export const howVictimsPay = (f: Format): FigureWords['how-victims-pay'] => ({
  title: (p) =>
    `${p.name}: ${p.share} der gemeldeten Zahlungen bei Tech-Support-Betrug im Jahr ${p.year}`,
  subtitle: (year) => `Anteil der dem FBI gemeldeten Zahlungen, nach Zahlungsart, ${year}`,
  alt: (parts, year) =>
    `Balkendiagramm der Zahlungsarten ${year}: ${f.list(parts.map(({ name, share }) => `${name} ${share}`))}.`,
  transactions:
    'Anteile an der Zahl der gemeldeten Zahlungen, nicht am Geld. Das FBI zeigt sie als Kreisdiagramm.',
  meansHead: 'Zahlungsart',
  share: 'Anteil der gemeldeten Zahlungen, Prozent',
  means: {
    'paid-by-cryptocurrency': 'Kryptowährung',
    'paid-by-wire-or-ach': 'Überweisung',
    'paid-by-debit-or-credit-card': 'Debit- oder Kreditkarte',
    'paid-by-prepaid-or-gift-card': 'Gutschein- oder Prepaidkarte',
    'paid-by-cash': 'Bargeld',
  },
});
