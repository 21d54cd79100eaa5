import type { Format } from '../format.ts';
import { quantity } from './counted.ts';

/** English words of what the page of an operation tells beside its figures. */
export const operationPageWords = (f: Format) => ({
  disputed: 'Where sources disagree',
  disputedNote:
    'The number in bold is the one shown elsewhere on this site. Official documents come before the press, and newer ones before older. A number marked superseded, doubtful or misprint is never shown elsewhere. Where documents of one day disagree and nothing decides between them, we give the range.',
  numbers: 'The numbers',
  allNumbers: (count: number) =>
    count === 1
      ? 'The number, and every document that gives it'
      : `All ${f.number(count)} numbers, and every document that gives them`,
  /** The origin comes in written. */
  fromOrigin: (p: { origin: string; documents: number }) =>
    `${p.origin}: ${quantity(f, p.documents, 'document repeats', 'documents repeat')} it`,
  noOrigin: (documents: number) =>
    `${quantity(f, documents, 'document does', 'documents do')} not say what ${documents === 1 ? 'it rests' : 'they rest'} on`,
  claims: 'The first article, checked',
  claimsText: (count: number) =>
    `This project began with one article on this operation. We checked ${f.number(count)} of its statements against the other documents.`,
  claimsLink: 'Every statement, and what became of it',
  claimsTitle: (name: string) => `${name}: the first article, checked`,
  verdicts: (p: { verdict: string; count: number }) => `${p.verdict}: ${f.number(p.count)}`,
  partners: 'Who took part',
  partnersNote: 'Named by at least one document, beside the agency that led.',
  seizures: 'What was seized',
  techniques: 'How the fraud is said to have worked',
  techniquesNote:
    'As documents describe what the accused are said to have done. What no document names may have happened all the same.',
  followed: 'What followed',
  followedNote:
    'Actions of agencies of other countries that are a part of this operation or followed from it.',
  allActions: 'All court cases, refunds and arrests',
  downloadText: 'Every row of the data that names this operation, in one file.',
  documents: (count: number) => quantity(f, count, 'document', 'documents'),
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
    `${f.number(p.operations)} operations against call centres on record, from ${p.first} to ${p.last}; ${f.number(p.techSupport)} of them concern false tech support.${p.others > 0 ? ` ${f.number(p.others)} more are not against call centres.` : ''}${p.undated > 0 ? ` ${f.number(p.undated)} have no date.` : ''}`,
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
