import type { FigureWords } from './shape.ts';

/**
 * German words of the figure state-losses.
 * Names of states come in as the data has them; amounts come in written.
 */
export const stateLosses = (): FigureWords['state-losses'] => ({
  titleGrowth: (p) =>
    `${p.name}: Der gemeldete Schaden durch Internetkriminalität stieg von ${p.from} (${p.first}) auf ${p.to} (${p.last})`,
  titlePeak: (p) =>
    `${p.name}: Der gemeldete Schaden durch Internetkriminalität war ${p.year} mit ${p.amount} am höchsten`,
  subtitle: (first, last) =>
    `Dem FBI gemeldeter Schaden durch Internetkriminalität aller Art, in US-Dollar des jeweiligen Jahres, ${first}–${last}`,
  alt: (p) =>
    `Säulendiagramm: ${p.name}. Gemeldeter Schaden durch Internetkriminalität aller Art: ${p.from} (${p.first}), ${p.to} (${p.last}); am höchsten war er ${p.peakYear} mit ${p.peak}.`,
  losses: 'Gemeldeter Schaden, USD',
  complaints: 'Anzeigen',
  rate: 'Schaden je 100.000 Einwohner, USD',
  rank: 'Rang nach Quote',
});
