import type { breakWords as english } from '../en/breaks.ts';
import type { Format } from '../format.ts';
import type { Words } from '../translation.ts';

/** Spanish words on years from which figures cannot simply be compared with those before. */
export const breakWords = (f: Format): Words<typeof english> => ({
  column: 'Cambio desde esta fila',
  note: (p) => `${p.year}, ${p.word}: ${p.what}`,
  alt: (breaks) =>
    `Las cifras anteriores y posteriores a estos cambios no son del todo comparables: ${f.list(breaks.map(({ year, word }) => `${word} (${year})`))}.`,
  inYear: 'Ese año, el FBI cambió también qué cuenta o cómo lo cuenta.',
  crossed: (years) =>
    `Entre ambos años, el FBI cambió qué cuenta o cómo lo cuenta (${f.list(years.map(String))}), de modo que solo son comparables de forma aproximada.`,
});
