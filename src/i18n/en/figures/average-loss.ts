import type { Change } from '../../../indicators/change.ts';
import type { Format } from '../../format.ts';
import { All, all, fraud, span } from '../phrases.ts';

interface Average {
  readonly year: number;
  readonly amount: number;
  /** How it compares with the average of all internet crime; null where that is not known. */
  readonly change: Change | null;
}

function averageTitle(f: Format, { year, amount, change }: Average): string {
  const own = `The average reported loss per complaint about ${fraud} was ${f.money(amount)} in ${year}`;
  switch (change?.kind) {
    case undefined:
      return own;
    case 'same':
      return `${own}, about the same as for ${all}`;
    case 'multiple':
      return `${own}, ${f.number(change.times)} times the average for ${all}`;
    case 'more':
      return `${own}, ${f.percent(change.share)} above the average for ${all}`;
    case 'less':
      return `${own}, ${f.percent(change.share)} below the average for ${all}`;
  }
}

/** English words of the figure average-loss. */
export const averageLoss = (f: Format) => ({
  title: (p: Average) => averageTitle(f, p),
  subtitle: (first: number, last: number) =>
    `Reported losses per complaint to the FBI, in US dollars of the year, ${span(first, last)}`,
  alt: (p: { first: number; last: number; from: number; to: number; all: number | null }) =>
    `Line chart. Average reported loss per complaint about ${fraud}: ${f.money(p.from)} in ${p.first}, ${f.money(p.to)} in ${p.last}.${p.all === null ? '' : ` ${All}: ${f.money(p.all)} in ${p.last}.`}`,
  average: 'Tech support, average loss per complaint, USD',
  all: 'Internet crime of all kinds includes tech support fraud; the FBI rounds its totals.',
  allAverage: 'Internet crime of all kinds, average loss per complaint, USD',
});
