import type { Change } from '../../../indicators/change.ts';
import type { Format } from '../../format.ts';
import { fraud, moved, span } from '../phrases.ts';

/** English words of the figure complaints-by-year. */
export const complaintsByYear = (f: Format) => ({
  title: (change: Change | null, first: number, last: number) =>
    moved(f, `Complaints of ${fraud}`, change, first, last),
  subtitle: (first: number, last: number) =>
    `Complaints to the FBI for two crime types, ${span(first, last)}`,
  alt: (p: { first: number; last: number; from: number; to: number; other: number | null }) =>
    `Line chart. Complaints of ${fraud}: ${f.number(p.from)} in ${p.first}, ${f.number(p.to)} in ${p.last}.${p.other === null ? '' : ` Government impersonation: ${f.number(p.other)} in ${p.last}.`}`,
  governmentImpersonation: 'Government impersonation, complaints',
});
