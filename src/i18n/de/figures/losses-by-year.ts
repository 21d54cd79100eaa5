import type { Format } from '../../format.ts';
import type { FigureWords } from './shape.ts';

/** German words of the figure losses-by-year. */
export const lossesByYear = (f: Format): FigureWords['losses-by-year'] => ({
  title: ({ first, last, from, to }) => {
    const [before, now] = [f.moneyWords(from), f.moneyWords(to)];
    const newest = `Im Jahr ${last} betrug der gemeldete Schaden durch Tech-Support-Betrug ${now}`;
    if (first === last) return newest;
    if (before === now) return `${newest}, so viel wie ${first}`;
    return to > from
      ? `Der gemeldete Schaden durch Tech-Support-Betrug stieg von ${before} (${first}) auf ${now} (${last})`
      : `Der gemeldete Schaden durch Tech-Support-Betrug sank von ${before} (${first}) auf ${now} (${last})`;
  },
  subtitle: (first, last) =>
    `Dem FBI gemeldeter Schaden durch Tech-Support-Betrug, in US-Dollar des jeweiligen Jahres, ${first}–${last}`,
  alt: (p) =>
    [
      `Balkendiagramm. Gemeldeter Schaden durch Tech-Support-Betrug: ${f.moneyWords(p.first)} (${p.firstYear}), ${f.moneyWords(p.last)} (${p.lastYear}).`,
      p.other &&
        `Die Tabelle enthält auch Betrug durch falsche Behördenvertreter: ${f.moneyWords(p.other.first)} (${p.other.firstYear}), ${f.moneyWords(p.other.last)} (${p.other.lastYear}).`,
      p.together !== null && `Beides zusammen ${p.lastYear}: ${f.moneyWords(p.together)}.`,
    ]
      .filter(Boolean)
      .join(' '),
  additive:
    'Deliktarten dürfen nicht addiert werden: In Berichten bis 2022 konnte eine Anzeige unter mehreren Arten zählen. Diese beiden sind die Ausnahme: Das FBI selbst fasst sie als Callcenter-Betrug zusammen.',
  firstYear: (year) => `Vor ${year} hatte das FBI keine Deliktart für Tech-Support.`,
  techSupport: 'Tech-Support, Schaden in USD',
  governmentImpersonation: 'Falsche Behörden, Schaden in USD',
  together: 'Beides zusammen, in USD',
  published: 'Summe laut FBI, in USD',
  publishedNote: (years) =>
    `Die gemeinsame Zahl nennt das FBI für ${f.list(years.map(String))}; neuere Berichte runden sie.`,
});
