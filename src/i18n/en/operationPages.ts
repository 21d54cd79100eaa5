import type { Format } from '../format.ts';

/** English words of what the page of an operation tells beside its figures. */
export const operationPageWords = (f: Format) => ({
  partners: 'Who took part',
  partnersNote: 'Named by at least one document, beside the agency that led.',
  noPartners: 'No document names another agency or company.',
  roles: {
    complainant: 'brought the complaint',
    intelligence: 'gave information',
    coordination: 'worked along across borders',
    investigation: 'investigated too',
    'joint-action': 'took part in the searches',
  },
  seizures: 'What was seized',
  techniques: 'How the fraud is said to have worked',
  techniquesNote:
    'As documents describe what the accused are said to have done. What no document names may have happened all the same.',
  noTechniques: 'No document describes how it worked.',
  steps: {
    contact: 'Contact',
    pretext: 'False story',
    access: 'Access',
    pressure: 'Pressure',
    payment: 'Payment',
    concealment: 'Concealment',
  },
  followed: 'What followed',
  followedNote:
    'Actions of agencies of other countries that are a part of this operation or followed from it.',
  noFollowed: 'No action of another country on record here is linked to this operation.',
  allActions: 'All court cases, refunds and arrests',
  downloadText: 'Every row of the data that names this operation, in one file.',
  documents: (count: number) => `${f.number(count)} ${count === 1 ? 'document' : 'documents'}`,
  noVictims: 'No document names a country of victims.',
  older: 'Before',
  newer: 'After',
  around: 'Operations before and after',
  lead: (p: { operations: number; first: string; last: string; undated: number }) =>
    `${f.number(p.operations)} operations on record, from ${p.first} to ${p.last}${p.undated > 0 ? `; ${f.number(p.undated)} have no date` : ''}.`,
  all: 'Every operation',
});
