import { optional, required } from './cells.ts';
import { source } from './columns.ts';
import { defineDataset } from './dataset.ts';
import { country, id, oneOf, phone, secureUrl, text, url } from './kinds.ts';

export const agencies = defineDataset({
  id: 'agencies',
  folder: 'places',
  title: 'Agencies',
  summary: 'Who counts this fraud, who acts against it, and where a victim reports it.',
  statement: 'One row is one agency or company.',
  row: {
    agency_id: required(id, {
      title: 'Agency id',
      description: 'Our name for the agency; never changes.',
      example: 'us-fbi-ic3',
    }),
    name: required(text, {
      title: 'Name',
      description: 'Name in English.',
      example: 'FBI Internet Crime Complaint Center (IC3)',
    }),
    country: optional(country, {
      title: 'Country',
      description: 'ISO 3166-1 code; empty for international organisations.',
      example: 'US',
    }),
    url: optional(url, {
      title: 'Address',
      description: 'Home page.',
      example: 'https://www.ic3.gov',
    }),
    report_url: optional(secureUrl, {
      title: 'Where to report',
      description: 'Page on which a victim can report; empty if there is none for the public.',
      example: 'https://www.ic3.gov',
    }),
    phone: optional(phone, {
      title: 'Telephone',
      description: 'Number for victims, as published.',
      example: '1-877-382-4357',
    }),
    source_id: source,
    kind: required(
      oneOf(
        'police',
        'regulator',
        'prosecutor',
        'help-line',
        'network',
        'company',
        'response-team',
        'association',
        'statistics-office',
      ),
      {
        title: 'Kind',
        description:
          'What it is: police with its reporting desks, regulator, prosecutor, public helpline, network of agencies, a company that is impersonated, a computer security team or authority, an association of businesses or consumers, or a national statistics agency.',
        example: 'police',
      },
    ),
    status: optional(oneOf('unconfirmed'), {
      title: 'Status',
      description:
        '"unconfirmed": address and number come from somebody else’s list and were not seen in a source of the agency; no page shows them. Empty: they were.',
      example: 'unconfirmed',
    }),
  },
  key: ['agency_id'],
  distinct: [{ columns: ['name'] }],
  references: { country: 'countries', source_id: 'sources' },
});
