import type { Format } from '../../format.ts';
import { fraud, span } from '../phrases.ts';
import type { FigureWords } from './shape.ts';

/** German words of the figure real-losses. */
export const realLosses = (f: Format): FigureWords['real-losses'] => ({
  title: ({ base, first, last, from, to }) => {
    const [before, now] = [f.moneyWords(from), f.moneyWords(to)];
    const newest = `In Dollar von ${base} betrug der gemeldete Schaden durch ${fraud} ${now} (${last})`;
    if (first === last) return newest;
    if (before === now) return `${newest}, so viel wie ${first}`;
    return to > from
      ? `In Dollar von ${base} stieg der gemeldete Schaden durch ${fraud} von ${before} (${first}) auf ${now} (${last})`
      : `In Dollar von ${base} sank der gemeldete Schaden durch ${fraud} von ${before} (${first}) auf ${now} (${last})`;
  },
  subtitle: (base, first, last) =>
    `Dem FBI gemeldeter Schaden durch ${fraud}, in US-Dollar von ${base} und wie veröffentlicht, ${span(first, last)}`,
  alt: (p) =>
    `Balkendiagramm. Gemeldeter Schaden durch ${fraud} in Dollar von ${p.base}: ${f.moneyWords(p.from)} (${p.first}${p.printed === null ? '' : `; veröffentlicht: ${f.moneyWords(p.printed)}`}), ${f.moneyWords(p.to)} (${p.last}).`,
  real: (base) => `In Dollar von ${base}`,
  printed: 'Wie veröffentlicht',
  realUsd: 'Schaden in Dollar des Basisjahres, USD',
  printedUsd: 'Schaden wie veröffentlicht, USD',
  prices: 'Verbraucherpreise, Jahresmittel (1982–84 = 100)',
  base: 'Basisjahr',
  method: (base) =>
    `Umgerechnet auf Preise von ${base} mit dem Jahresmittel des US-Verbraucherpreisindex (CPI-U).`,
  missing: (months) =>
    `Der Index für ${f.list(months.map(f.date))} wurde nicht veröffentlicht; das Mittel dieses Jahres verwendet die anderen Monate.`,
});
