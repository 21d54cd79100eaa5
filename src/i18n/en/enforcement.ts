import type { Format } from '../format.ts';
import { quantity } from './counted.ts';

/** English words of the list of police operations and of court and consumer action. */
export const enforcementWords = (f: Format) => ({
  title: 'Police and courts',
  description:
    'Police operations against call centres, and lawsuits, settlements, charges, sentences and refunds in tech support fraud cases, newest first, with sources.',
  lead: (p: {
    operations: number;
    actions: number;
    countries: number;
    first: string;
    last: string;
  }) =>
    `${quantity(f, p.operations, 'police operation', 'police operations')} and ${quantity(f, p.actions, 'action of a court or agency', 'actions of courts and agencies')} in ${quantity(f, p.countries, 'country', 'countries')}, from ${p.first} to ${p.last}.`,
  allegation:
    'A lawsuit or charge is an allegation until a court decides. A raid or arrest is not a conviction.',
  incomplete:
    'The list has only what we found reports of. It does not measure crime in any country or year.',
  views: 'Parts of this list',
  parts: { all: 'Everything', operations: 'Police operations', actions: 'Courts and agencies' },
  years: 'By year',
  year: (year: string, count: number) => `${year} (${f.number(count)})`,
  undated: 'no date',
  yearTitle: (year: string) => `Police and courts in ${year}`,
  undatedTitle: 'Police and courts: no date known',
  yearDescription: (year: string) =>
    `Every police operation and court or agency action against tech support fraud on record for ${year}, with sources.`,
  undatedDescription:
    'Police operations and court or agency actions against tech support fraud with no known date.',
  yearLead: (p: { operations: number; actions: number }) =>
    [
      p.operations > 0 && quantity(f, p.operations, 'police operation', 'police operations'),
      p.actions > 0 &&
        quantity(f, p.actions, 'action of a court or agency', 'actions of courts and agencies'),
    ]
      .filter((part) => part !== false)
      .join(' and '),
  /** Countries come in by their code; null stands for several together. */
  byCountry: (counts: readonly { country: string | null; count: number }[]) =>
    `By country of the police, court or agency: ${f.list(
      counts.map(
        ({ country, count }) =>
          `${country === null ? 'several together' : f.country(country)} (${f.number(count)})`,
      ),
    )}.`,
  number: (count: number) => quantity(f, count, 'entry', 'entries'),
  list: 'The list, newest first',
  filter: 'Filter the list',
  fields: { kind: 'Kind', year: 'Year', country: 'Country' },
  any: 'all',
  option: (label: string, count: number) => `${label} (${f.number(count)})`,
  reset: 'Show all',
  /** Both numbers come in written. */
  count: (p: { shown: string; all: string }) => `${p.shown} of ${p.all}`,
  others: (count: number) => `Show the other ${f.number(count)}`,
  date: 'Date',
  what: 'What happened',
  country: 'Country',
  kind: 'Kind',
  numbers: 'Arrests and amounts',
  operation: 'Police operation',
  several: 'several countries',
  arrests: (count: number) => quantity(f, count, 'arrest', 'arrests'),
  missing: '–',
  before: 'Year before',
  after: 'Year after',
});
