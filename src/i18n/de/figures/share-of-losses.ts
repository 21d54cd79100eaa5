import type { Format } from '../../format.ts';
import { all, fraud, span } from '../phrases.ts';
import type { FigureWords } from './shape.ts';

/** German words of the figure share-of-losses. */
export const shareOfLosses = (f: Format): FigureWords['share-of-losses'] => ({
  title: (p) => {
    const share = f.percent(p.share);
    const before = p.before === null ? null : f.percent(p.before);
    const own = `Auf ${fraud} entfielen ${share} des gemeldeten Schadens durch Internetkriminalität im Jahr ${p.year}`;
    if (p.before === null || before === null) return own;
    if (before === share) return `${own}, so viel wie ${p.first}`;
    return p.share > p.before
      ? `${own}, mehr als die ${before} von ${p.first}`
      : `${own}, weniger als die ${before} von ${p.first}`;
  },
  subtitle: (first, last) =>
    `Schaden durch ${fraud} als Anteil am Schaden durch ${all}, dem FBI gemeldet, ${span(first, last)}`,
  alt: (p) =>
    `Balkendiagramm. Anteil von ${fraud} am gemeldeten Schaden durch ${all}: ${f.percent(p.from)} (${p.first}), ${f.percent(p.to)} (${p.last}).`,
  note: (step) =>
    `Die meisten Summen rundet das FBI, manche auf ${step}; die Tabelle nennt den kleinsten und den größten Anteil, den die Rundung zulässt.`,
  overlap:
    'In den meisten dieser Jahre konnte eine Anzeige unter mehreren Deliktarten zählen; deren Anteile ergeben deshalb zusammen nicht 100\u00a0%.',
  share: 'Anteil am gesamten gemeldeten Schaden',
  least: 'Mindestens, bei dieser Rundung',
  most: 'Höchstens, bei dieser Rundung',
});
