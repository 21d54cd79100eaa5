import type { Format } from '../../format.ts';

/** English words of the figure operation-seizures. */
export const operationSeizures = (f: Format) => ({
  title: (name: string, items: readonly string[]) => `${name}: ${f.list(items)} seized`,
  item: (count: number, label: string) => `${f.number(count)} ${thing(label, count)}`,
  itemAbout: (count: number, label: string) => `about ${f.number(count)} ${thing(label, count)}`,
  itemLeast: (count: number, label: string) => `at least ${f.number(count)} ${thing(label, count)}`,
  itemMost: (count: number, label: string) => `at most ${f.number(count)} ${thing(label, count)}`,
  subtitle: (per: number) =>
    per === 1
      ? 'What the police seized or secured, counted in pieces; one symbol is one piece'
      : `What the police seized or secured, counted in pieces; one symbol is ${f.number(per)} pieces, rounded`,
  alt: (name: string, items: readonly string[]) =>
    `Counted symbols for what was seized in ${name}: ${f.list(items)}.`,
  differ: (items: readonly string[]) => `Documents give other numbers too: ${f.list(items)}.`,
  money: 'Money, gold and what is given without a number are not drawn.',
  what: 'What was seized',
  count: 'Number',
  documents: 'Documents',
});

/** “Mobile phones seized” → mobile phones; of one piece, mobile phone. */
function thing(label: string, count: number): string {
  const all = label.replace(/ (seized|secured)$/, '');
  const short = count === 1 ? all.replace(/s$/, '') : all;
  return /^[A-Z]{2}/.test(short) ? short : short.charAt(0).toLowerCase() + short.slice(1);
}
