import { required } from './cells.ts';
import { source } from './columns.ts';
import { defineDataset } from './dataset.ts';
import { id, oneOf } from './kinds.ts';

export const operationPartners = defineDataset({
  id: 'operation-partners',
  folder: 'enforcement',
  title: 'Partners of operations',
  summary: 'Who helped the leading agency, and how, as the sources of each operation say.',
  statement: 'One row is one partner in one role in one operation as one source names it.',
  row: {
    operation_id: required(id, {
      title: 'Operation',
      description: 'See the dataset "operations".',
      example: 'cbi-chakra-2',
    }),
    partner_id: required(id, {
      title: 'Partner',
      description: 'See the dataset "partners".',
      example: 'microsoft',
    }),
    role: required(
      oneOf('complainant', 'intelligence', 'coordination', 'investigation', 'joint-action'),
      {
        title: 'Role',
        description:
          'complainant: brought the complaint; intelligence: gave information; coordination: worked along across borders; investigation: investigated too; joint-action: took part in the searches.',
        example: 'complainant',
      },
    ),
    source_id: source,
  },
  key: ['operation_id', 'partner_id', 'role', 'source_id'],
  references: { operation_id: 'operations', partner_id: 'partners', source_id: 'sources' },
});
