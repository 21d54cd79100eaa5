import { required } from './cells.ts';
import { day, note } from './columns.ts';
import { defineDataset } from './dataset.ts';
import { country, id, idList, oneOf, text } from './kinds.ts';

export const operations = defineDataset({
  id: 'operations',
  folder: 'enforcement',
  title: 'Operations against call-centre fraud',
  summary:
    'Police operations against call centres in India that are accused of defrauding people by telephone and pop-up. What is said of accused persons is allegation until a court has decided.',
  statement: 'One row is one operation.',
  row: {
    operation_id: required(id, {
      title: 'Operation id',
      description: 'Our name for the operation; never changes.',
      example: 'cbi-chakra-2',
    }),
    name: required(text, {
      title: 'Name',
      description: 'Official name, or agency and place where it has none.',
      example: 'Operation Chakra-II',
    }),
    lead_agency: required(text, {
      title: 'Lead agency',
      description: 'Agency that led the operation.',
      example: 'Central Bureau of Investigation',
    }),
    country: required(country, {
      title: 'Country',
      description: 'Country in which it took place.',
      example: 'IN',
    }),
    start_date: day('Start', 'First day of searches, as exactly as it is known.'),
    end_date: day('End', 'Last day that the sources speak of.'),
    fraud_type: required(
      oneOf(
        'tech-support',
        'government-impersonation',
        'refund-impersonation',
        'payment-service-impersonation',
        'insurance-impersonation',
        'loan-fraud',
        'digital-arrest',
        'mule-accounts',
        'mixed',
      ),
      {
        title: 'Kind of fraud',
        description: 'Main pretext of the accused call centres; mixed where there were several.',
        example: 'tech-support',
      },
    ),
    summary: required(text, {
      title: 'Summary',
      description: 'What happened, in our words.',
      example: 'Five cases against networks that posed as technical support.',
    }),
    source_ids: required(idList, {
      title: 'Sources',
      description: 'Documents that the summary rests on.',
      example: 'the-hindu-2023-10-19-chakra-2;techspot-2023-10-chakra-2',
    }),
    note,
  },
  key: ['operation_id'],
  references: { country: 'countries', source_ids: 'sources' },
});
