import { required } from './cells.ts';
import { day, note } from './columns.ts';
import { defineDataset } from './dataset.ts';
import { country, id, idList, oneOf, text } from './kinds.ts';

export const operations = defineDataset({
  id: 'operations',
  folder: 'enforcement',
  title: 'Operations against call-centre fraud',
  summary:
    'Police operations in India against call centres accused of defrauding people by phone and pop-up, and a few against other parts of this fraud; the column scope separates them. What is said about the accused is an allegation until a court decides.',
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
        'not-told',
      ),
      {
        title: 'Kind of fraud',
        description:
          'Main pretext of the accused; mixed where there were several, not-told where no source we read gives it.',
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
      description: 'Documents that describe the operation; its other rows cite no others.',
      example: 'the-hindu-2023-10-19-chakra-2;techspot-2023-10-chakra-2',
    }),
    note,
    scope: required(
      oneOf('tech-support', 'impersonation', 'other-call-centre', 'no-call-centre', 'not-told'),
      {
        title: 'Scope',
        description:
          'tech-support: a call centre accused of false technical support, alone or with other pretexts; impersonation: of posing by phone as an authority, a bank or a company; other-call-centre: of other fraud, such as loans; no-call-centre: the operation is not against a call centre; not-told: no source we read gives the pretext of the call centre.',
        example: 'tech-support',
      },
    ),
  },
  key: ['operation_id'],
  distinct: [{ columns: ['name'] }],
  references: { country: 'countries', source_ids: 'sources' },
});
