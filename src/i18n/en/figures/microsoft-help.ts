import type { Format } from '../../format.ts';

/**
 * English words of the figure microsoft-help.
 * Numbers come in written with their qualifier: `more than 30`.
 */
export const microsoftHelp = (f: Format) => ({
  title: (p: { raids: string; arrests: string; date: string }) =>
    `Microsoft says it helped with ${p.raids} raids and ${p.arrests} arrests by ${f.date(p.date)}`,
  titleOne: (p: { count: string; metric: 'call-centre-raids' | 'arrests'; date: string }) =>
    p.metric === 'arrests'
      ? `Microsoft says it helped with ${p.count} arrests by ${f.date(p.date)}`
      : `Microsoft says it helped with ${p.count} raids by ${f.date(p.date)}`,
  subtitle: (first: string, last: string) =>
    first === last
      ? `Call-centre raids and arrests with help from Microsoft’s Digital Crimes Unit, as the company is quoted; running totals, ${f.date(first)}`
      : `Call-centre raids and arrests with help from Microsoft’s Digital Crimes Unit, as the company is quoted; running totals, ${f.date(first)} to ${f.date(last)}`,
  alt: (parts: readonly string[]) => `Bar chart of running totals. ${parts.join('; ')}.`,
  part: (metric: string, date: string, count: string) => `${metric}, ${f.date(date)}: ${count}`,
  overlap:
    'These are one company’s running totals: each includes the one before. They overlap with the operations on record and must not be added to them.',
  gaps: 'We found no totals between these dates.',
  arrest: 'An arrest is not a conviction.',
  metric: 'What is counted',
  date: 'As of',
  count: 'Number',
  qualifier: 'As stated',
});
