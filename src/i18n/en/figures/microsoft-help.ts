import type { Format } from '../../format.ts';

/**
 * English words of the figure microsoft-help.
 * Numbers come in written with their qualifier: `more than 30`.
 */
export const microsoftHelp = (f: Format) => ({
  title: (p: { raids: string; arrests: string; date: string }) =>
    `With Microsoft’s help: ${p.raids} raids and ${p.arrests} arrests by ${f.date(p.date)}`,
  titleOne: (p: { count: string; metric: 'call-centre-raids' | 'arrests'; date: string }) =>
    p.metric === 'arrests'
      ? `With Microsoft’s help: ${p.count} arrests by ${f.date(p.date)}`
      : `With Microsoft’s help: ${p.count} raids by ${f.date(p.date)}`,
  subtitle: (first: string, last: string) =>
    first === last
      ? `Raids on call centres and arrests with the help of Microsoft’s Digital Crimes Unit, as the company is quoted, running totals of ${f.date(first)}`
      : `Raids on call centres and arrests with the help of Microsoft’s Digital Crimes Unit, as the company is quoted, running totals from ${f.date(first)} to ${f.date(last)}`,
  alt: (parts: readonly string[]) => `Bar chart of running totals. ${parts.join('; ')}.`,
  part: (metric: string, date: string, count: string) => `${metric}, ${f.date(date)}: ${count}`,
  overlap:
    'These are running totals of one company: each holds the one before. They overlap with the operations on record and must not be added to them.',
  gaps: 'Between these dates no total was found.',
  arrest: 'An arrest is not a conviction.',
  metric: 'What is counted',
  date: 'As of',
  count: 'Number',
  qualifier: 'As stated',
});
