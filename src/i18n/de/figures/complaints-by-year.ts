import type { Format } from '../../format.ts';
import { fraud, span } from '../phrases.ts';
import type { FigureWords } from './shape.ts';

/** German words of the figure complaints-by-year. */
export const complaintsByYear = (f: Format): FigureWords['complaints-by-year'] => ({
  title: ({ first, last, from, to }) => {
    const now = `Im Jahr ${last} zählte das FBI ${f.number(to)} Anzeigen wegen ${fraud}s`;
    if (first === last) return now;
    if (from === to) return `${now}, so viele wie ${first}`;
    return to > from
      ? `Die Zahl der Anzeigen wegen ${fraud}s stieg von ${f.number(from)} (${first}) auf ${f.number(to)} (${last})`
      : `Die Zahl der Anzeigen wegen ${fraud}s sank von ${f.number(from)} (${first}) auf ${f.number(to)} (${last})`;
  },
  subtitle: (first, last) =>
    `Anzeigen beim FBI wegen Tech-Support-Betrugs und Betrugs durch falsche Behördenvertreter, ${span(first, last)}`,
  alt: (p) =>
    `Liniendiagramm. Anzeigen wegen ${fraud}s: ${f.number(p.from)} (${p.first}), ${f.number(p.to)} (${p.last}).${p.other === null ? '' : ` Falsche Behördenvertreter: ${f.number(p.other)} (${p.last}).`}`,
  governmentImpersonation: 'Falsche Behörden, Anzeigen',
});
