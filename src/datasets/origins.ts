import { optional, required } from './cells.ts';
import { day, note } from './columns.ts';
import { defineDataset } from './dataset.ts';
import { id, oneOf, text, url } from './kinds.ts';

export const origins = defineDataset({
  id: 'origins',
  folder: 'enforcement',
  title: 'Origins: what sources repeat',
  summary:
    'Releases, statements and reports that sources on operations quote or copy. Many outlets that repeat one release count as one voice. Only what a source says about itself is listed.',
  statement: 'One row is one origin.',
  row: {
    origin_id: required(id, {
      title: 'Origin id',
      description: 'Our name for the origin; never changes.',
      example: 'cbi-release-2023-10-19-chakra-2',
    }),
    kind: required(
      oneOf('release', 'statement', 'press-conference', 'court', 'agency-copy', 'own-reporting'),
      {
        title: 'Kind',
        description:
          '"release", "statement" and "press-conference": what an authority or company said itself. "court": what was put before a court. "agency-copy": a report of a news agency or newspaper that others print; within an operation and a day it is one origin. "own-reporting": what a newspaper found out itself.',
        example: 'release',
      },
    ),
    publisher: required(text, {
      title: 'Publisher',
      description: 'Who said it.',
      example: 'Central Bureau of Investigation',
    }),
    date: day('Date', 'When it was published, as exactly as it is known.'),
    title: optional(text, {
      title: 'Title',
      description: 'Title as published; empty where it was not seen.',
      example: 'Major scam centre targeted after international operation',
    }),
    url: optional(url, {
      title: 'Address',
      description: 'Public address; empty where the origin itself was not found.',
      example: 'https://www.example.org/release',
    }),
    note,
  },
  key: ['origin_id'],
});
