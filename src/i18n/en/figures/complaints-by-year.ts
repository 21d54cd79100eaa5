import type { Format } from '../../format.ts';
import { fraud, span, type YearEnds } from '../phrases.ts';

/** English words of the figure complaints-by-year. */
export const complaintsByYear = (f: Format) => ({
  title: ({ first, last, from, to }: YearEnds) => {
    if (first === last)
      return `The FBI counted ${f.number(to)} complaints about ${fraud} in ${last}`;
    if (from === to)
      return `The FBI counted ${f.number(to)} complaints about ${fraud} in ${last}, as many as in ${first}`;
    return to > from
      ? `Complaints about ${fraud} rose from ${f.number(from)} in ${first} to ${f.number(to)} in ${last}`
      : `Complaints about ${fraud} fell from ${f.number(from)} in ${first} to ${f.number(to)} in ${last}`;
  },
  subtitle: (first: number, last: number) =>
    `Complaints to the FBI about tech support fraud and government impersonation, ${span(first, last)}`,
  alt: (p: YearEnds & { other: number | null }) =>
    `Line chart. Complaints about ${fraud}: ${f.number(p.from)} in ${p.first}, ${f.number(p.to)} in ${p.last}.${p.other === null ? '' : ` Government impersonation: ${f.number(p.other)} in ${p.last}.`}`,
  governmentImpersonation: 'Government impersonation, complaints',
});
