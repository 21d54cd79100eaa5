import type { Format } from '../format.ts';
import { quantity } from './counted.ts';

/** English words of the page of an operation, besides its figures. */
export const operationPageWords = (f: Format) => ({
  disputed: 'Where sources disagree',
  disputedNote:
    'The number in bold is the one used on the rest of this site. Official sources come before the press, and newer ones before older. Numbers marked superseded, doubtful or misprint are never used. Where sources of the same day disagree and no rule decides, we give the range.',
  numbers: 'The numbers',
  allNumbers: (count: number) =>
    count === 1
      ? 'The number, and every source for it'
      : `All ${f.number(count)} numbers, and every source for them`,
  /** The origin comes in written. */
  fromOrigin: (p: { origin: string; documents: number }) =>
    `${p.origin}: ${quantity(f, p.documents, 'source repeats', 'sources repeat')} it`,
  noOrigin: (documents: number) =>
    `${quantity(f, documents, 'source does', 'sources do')} not say where ${documents === 1 ? 'its number comes' : 'their number comes'} from`,
  claims: 'The first article, checked',
  claimsText: (count: number) =>
    `This project began with one article about this operation. We checked ${f.number(count)} of its statements against other sources.`,
  claimsLink: 'Every statement, checked',
  claimsTitle: (name: string) => `${name}: the first article, checked`,
  verdicts: (p: { verdict: string; count: number }) => `${p.verdict}: ${f.number(p.count)}`,
  partners: 'Who took part',
  partnersNote: 'Named by at least one source, besides the lead agency.',
  seizures: 'What was seized',
  techniques: 'How the fraud is said to have worked',
  techniquesNote:
    'This is what sources say the accused did. Other methods may have been used without being described.',
  followed: 'What followed',
  followedNote:
    'Actions by agencies in other countries that are part of this operation or followed from it.',
  allActions: 'All court cases, refunds and arrests',
  downloadText: 'Everything we have on this operation, in one file.',
  documents: (count: number) => quantity(f, count, 'source', 'sources'),
  older: 'Before',
  newer: 'After',
  around: 'Operations before and after',
  /** Parts of the page of an operation for which there is nothing to show. */
  nothing: {
    places: 'places',
    partners: 'partners',
    victims: 'countries of victims',
    techniques: 'methods',
  },
  noSource: (parts: readonly string[]) =>
    `Sources name ${f.list(parts.map((part) => `no ${part}`))}.`,
  lead: (p: {
    operations: number;
    techSupport: number;
    others: number;
    first: string;
    last: string;
    undated: number;
  }) =>
    `This record has ${f.number(p.operations)} operations against call centres, from ${p.first} to ${p.last}; ${f.number(p.techSupport)} of them concern false tech support.${p.others > 0 ? ` ${f.number(p.others)} more were not against call centres.` : ''}${p.undated > 0 ? ` ${f.number(p.undated)} have no known date.` : ''}`,
  filter: 'Filter the operations',
  fields: { year: 'Year', scope: 'Scope', state: 'State' },
  any: 'all',
  undatedYear: 'no date',
  option: (label: string, count: number) => `${label} (${f.number(count)})`,
  reset: 'Show all',
  count: (p: { shown: string; all: string }) => `${p.shown} of ${p.all} operations`,
  // Opens the rows that the list leaves out at first.
  others: (count: number) =>
    count === 1 ? 'Show the other operation' : `Show the other ${f.number(count)} operations`,
  place: 'Place',
  places: (names: readonly string[], others: number) =>
    others === 0 ? f.list(names) : `${f.list(names)} +${f.number(others)}`,
  missing: '–',
  all: 'Every operation',
});
