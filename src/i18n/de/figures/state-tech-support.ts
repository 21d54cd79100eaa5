import { span } from '../phrases.ts';
import type { FigureWords } from './shape.ts';

/**
 * German words of the figure state-tech-support.
 * Names of states come in as the data has them; amounts come in written.
 */
export const stateTechSupport = (): FigureWords['state-tech-support'] => ({
  title: (p) =>
    p.losses === null
      ? `${p.name}: kein Schaden durch Tech-Support-Betrug gemeldet im Jahr ${p.year}`
      : `${p.name}: ${p.losses} gemeldeter Schaden durch Tech-Support-Betrug im Jahr ${p.year}`,
  subtitle: (first, last) =>
    `Dem FBI gemeldeter Schaden durch Tech-Support-Betrug, in US-Dollar, ${span(first, last)}`,
  alt: (p) =>
    `Säulendiagramm: ${p.name}. Gemeldeter Schaden durch Tech-Support-Betrug: ${p.from} (${p.first}), ${p.to} (${p.last}); am höchsten war er ${p.peakYear} mit ${p.peak}.`,
});
