import { span } from '../phrases.ts';
import type { FigureWords } from './shape.ts';

/** German words of the figure gold-couriers. Amounts and counts come in written. */
export const goldCouriers = (): FigureWords['gold-couriers'] => ({
  title: (p) =>
    p.before === null
      ? `Opfer meldeten ${p.year} einen Schaden von ${p.losses} in Fällen, in denen ein Bote Gold abholte`
      : `Gemeldeter Schaden in Fällen, in denen ein Bote Gold abholte: ${p.losses} im Jahr ${p.year}, ${p.before.losses} im Jahr ${p.before.year}`,
  subtitle: (first, last) =>
    `Dem FBI gemeldeter Schaden in Anzeigen, nach denen ein Bote Gold abholte, in US-Dollar des jeweiligen Jahres, ${span(first, last)}`,
  alt: (years) => `Balkendiagramm. Gemeldeter Schaden nach Jahr: ${years.join('; ')}.`,
  ofYear: (year, losses) => `${year}: ${losses}`,
  losses: 'Gemeldeter Schaden, USD',
  complaints: 'Anzeigen',
  count: (p) => `Solcher Anzeigen zählte das FBI im Jahr ${p.year}: ${p.complaints}.`,
  part: 'Das sind alle Anzeigen, nach denen ein Bote Gold abholte, was immer der Anrufer behauptete.',
});
