import type { Format } from '../format.ts';
import type { Words } from './shape.ts';

/** German words on years from which figures cannot simply be compared with those before. */
export const breakWords = (f: Format): Words['breaks'] => ({
  column: 'Ab hier geändert',
  note: (p) => `${p.year}, ${p.word}: ${p.what}`,
  alt: (breaks) =>
    `Zahlen vor und nach diesen Änderungen sind nicht ganz vergleichbar: ${f.list(breaks.map(({ year, word }) => `${word} (${year})`))}.`,
  inYear: 'In diesem Jahr änderte das FBI auch, was oder wie es zählt.',
  crossed: (years) =>
    `Dazwischen (${f.list(years.map(String))}) änderte das FBI, was oder wie es zählt; die beiden Jahre sind deshalb nur grob vergleichbar.`,
});
