import type { Format } from '../format.ts';
import { quantity } from './counted.ts';
import { inText } from './country-name.ts';

/** English words of the page of actions, and of the lists of them on other pages. */
export const actionWords = (f: Format) => ({
  title: 'Court cases, refunds and arrests',
  short: 'Actions',
  description:
    'Lawsuits, settlements, charges, sentences, arrests and refunds in tech support fraud cases outside India, and raids led from abroad, with sources.',
  lead: (p: { actions: number; agencies: number; first: number; last: number }) =>
    `${f.number(p.actions)} actions by ${f.number(p.agencies)} agencies, from ${p.first} to ${p.last}. We name organisations but no individuals.`,
  allegation:
    'A lawsuit or charge is an allegation until a court decides. A raid or arrest is not a conviction.',
  incomplete:
    'The list has only actions we found sources for. It is not complete and does not measure fraud in any year or country.',
  table: 'All actions, newest first',
  download: 'All actions as CSV and JSON, with every column',
  undatedYear: 'no date',
  filter: 'Filter the actions',
  fields: {
    kind: 'Kind',
    year: 'Year',
    agency: 'Agency',
    country: 'Country',
    standing: 'Status',
  },
  any: { kind: 'all', year: 'all', agency: 'all', country: 'all', standing: 'all' },
  option: (label: string, count: number) => `${label} (${f.number(count)})`,
  reset: 'Show all',
  /** Both numbers come in written. */
  count: (p: { shown: string; all: string }) => `${p.shown} of ${p.all} actions`,
  // Opens the rows that the list leaves out at first.
  others: (count: number) =>
    count === 1 ? 'Show the other action' : `Show the other ${f.number(count)} actions`,
  date: 'Date',
  what: 'What happened',
  who: 'Who acted, and where',
  standing: 'Kind and status',
  numbers: 'Amount and numbers',
  sources: 'Sources',
  to: (start: string, end: string) => `${start} – ${end}`,
  undated: 'no date',
  many: 'many countries',
  organisations: (names: readonly string[]) => `Organisations: ${f.list(names)}.`,
  /** Countries come in by their code. */
  victims: (countries: readonly string[]) =>
    `Victims in ${f.list(countries.map((code) => inText(f, code)))}.`,
  operation: 'Part of',
  /** Read out for the link of a row; the date comes in written. */
  permalink: (date: string, title: string) => `${date}: ${title}`,
  noNumbers: '–',
  /** `amount` comes in written, `kind` as in the vocabulary: `$5 million penalty`. */
  amount: (p: { amount: string; kind: string | null }) =>
    p.kind === null ? p.amount : `${p.amount} ${p.kind}`,
  individuals: (count: number) => `${quantity(f, count, 'person', 'people')} involved`,
  arrests: (count: number) => quantity(f, count, 'arrest', 'arrests'),
  prison: (months: number) => `${f.number(months)} months in prison`,
  victimCount: (count: number) => quantity(f, count, 'victim', 'victims'),
  refundCount: (count: number) => `${f.number(count)} refunds`,
});
