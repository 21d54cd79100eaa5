import { optional, required } from './cells.ts';
import { note, source } from './columns.ts';
import { defineDataset } from './dataset.ts';
import { id, oneOf, text, textList } from './kinds.ts';

export const claims = defineDataset({
  id: 'claims',
  folder: 'enforcement',
  title: 'Claims and what became of them',
  summary:
    'The sixty statements of the article this collection began with, and a few by the FBI that give no number, each with what other sources say.',
  statement: 'One row is one statement of one source.',
  row: {
    claim_id: required(id, {
      title: 'Claim id',
      description: 'Our name for the statement; never changes.',
      example: 'claim-12',
    }),
    statement: required(text, {
      title: 'Statement',
      description: 'What is claimed, in our words.',
      example: '76 locations were covered',
    }),
    operation_id: optional(id, {
      title: 'Operation',
      description: 'The operation that it is about; see the dataset "operations".',
      example: 'cbi-chakra-2',
    }),
    verdict: required(oneOf('confirmed', 'sharpened', 'contradicted', 'statement'), {
      title: 'Verdict',
      description:
        'confirmed: other sources say the same; sharpened: they say it more exactly; contradicted: they say otherwise; statement: an opinion, or said by one source only.',
      example: 'confirmed',
    }),
    dataset: optional(id, {
      title: 'Dataset',
      description: 'Dataset with the rows that carry the statement; empty where no row does.',
      example: 'operation-figures',
    }),
    row_key: optional(textList, {
      title: 'Rows',
      description:
        'Keys of these rows, joined by semicolons; the cells of a key are joined by slashes and may be empty.',
      example: 'cbi-chakra-2/locations-searched/locations//techspot-2023-10-chakra-2',
    }),
    source_id: source,
    note,
  },
  key: ['claim_id'],
  distinct: [{ columns: ['statement'] }],
  references: { operation_id: 'operations', source_id: 'sources' },
});
