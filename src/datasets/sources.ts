import { optional, required } from './cells.ts';
import { day, note, webAddress } from './columns.ts';
import { defineDataset } from './dataset.ts';
import { date, id, oneOf, text } from './kinds.ts';

export const sources = defineDataset({
  id: 'sources',
  folder: '.',
  title: 'Sources',
  summary: 'Every source that a figure of this collection was taken from.',
  statement: 'One row is one source.',
  row: {
    source_id: required(id, {
      title: 'Source id',
      description: 'Our name for the source; never changes.',
      example: 'fbi-ic3-2025-annual-report',
    }),
    title: required(text, {
      title: 'Title',
      description: 'Title as published.',
      example: '2025 IC3 Annual Report',
    }),
    publisher: required(text, {
      title: 'Publisher',
      description: 'Organisation that published the source.',
      example: 'FBI Internet Crime Complaint Center (IC3)',
    }),
    published: day('Published', 'Date of publication, as exactly as it is known.'),
    kind: required(oneOf('official', 'court', 'press', 'dataset'), {
      title: 'Kind',
      description:
        'official: a government, police force or statistics agency; court: a court document; press: newspapers and company releases; dataset: gazetteers, code lists and transcriptions.',
      example: 'official',
    }),
    url: webAddress(
      'Address',
      'Public address of the source.',
      'https://www.ic3.gov/AnnualReport/Reports/2025_IC3Report.pdf',
    ),
    read_at: required(text, {
      title: 'Read at',
      description: 'Where the copy we read is kept, if not at the address.',
      example: 'https://www.ic3.gov/AnnualReport/Reports/2025_IC3Report.pdf',
    }),
    read_on: required(date, {
      title: 'Read on',
      description: 'Day on which we read it.',
      example: '2026-11-22',
    }),
    note,
    origin_id: optional(id, {
      title: 'Origin',
      description:
        'The release, statement or report that the source repeats; see the dataset "origins". Empty: not stated. Such a source counts as an outlet, not as a confirmation.',
      example: 'cbi-release-2023-10-19-chakra-2',
    }),
  },
  key: ['source_id'],
  determines: [{ from: ['publisher'], to: ['kind'] }],
  distinct: [{ columns: ['title', 'publisher', 'published'] }],
  references: { origin_id: 'origins' },
});
