import { required } from './cells.ts';
import { note, source } from './columns.ts';
import { defineDataset } from './dataset.ts';
import { id } from './kinds.ts';

export const operationTechniques = defineDataset({
  id: 'operation-techniques',
  folder: 'enforcement',
  title: 'Techniques in operations',
  summary:
    'Which techniques the accused are said to have used, as the sources of each operation say. Other techniques may have been used without being named.',
  statement: 'One row is one technique named by one source for one operation.',
  row: {
    operation_id: required(id, {
      title: 'Operation',
      description: 'See the dataset "operations".',
      example: 'cbi-chakra-2',
    }),
    technique_id: required(id, {
      title: 'Technique',
      description: 'See the dataset "techniques".',
      example: 'pop-up-alert',
    }),
    source_id: source,
    note,
  },
  key: ['operation_id', 'technique_id', 'source_id'],
  references: { operation_id: 'operations', technique_id: 'techniques', source_id: 'sources' },
});
