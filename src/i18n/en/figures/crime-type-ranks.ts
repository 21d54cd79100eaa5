import type { Format } from '../../format.ts';
import { Fraud, span } from '../phrases.ts';

/** English words of the figure crime-type-ranks. */
export const crimeTypeRanks = (f: Format) => ({
  title: (p: { first: number; last: number; from: number; to: number }) => {
    const path =
      p.from === p.to
        ? `stayed at rank ${f.number(p.to)}`
        : `${p.to < p.from ? 'rose' : 'fell'} from rank ${f.number(p.from)} to rank ${f.number(p.to)}`;
    return `${Fraud} ${path} among crime types between ${p.first} and ${p.last}`;
  },
  subtitle: (first: number, last: number) =>
    `Rank of crime types by reported losses, 1 is the highest, FBI, ${span(first, last)}`,
  alt: (p: {
    first: number;
    last: number;
    from: number;
    to: number;
    ranked: number;
    above: readonly string[];
  }) =>
    `Line chart of ranks. ${Fraud} by reported losses: rank ${f.number(p.from)} in ${p.first}, rank ${f.number(p.to)} of ${f.number(p.ranked)} in ${p.last}${p.above.length === 0 ? '' : `, behind ${f.list(p.above)}`}.`,
  shown: (labelled: number) =>
    labelled === 1
      ? 'The type with the highest losses in the newest year is labelled; grey lines show the others.'
      : `The ${f.number(labelled)} types with the highest losses in the newest year are labelled; grey lines show the others.`,
  listed:
    'Ranked are the types in the table of each year, “Other” included and descriptors left out. The number and the meaning of types change from year to year.',
  type: 'Crime type',
  losses: 'Reported losses, USD',
  rank: 'Rank by losses',
  ranked: 'Types ranked',
});
