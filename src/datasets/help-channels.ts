import { optional, required } from './cells.ts';
import { note, source } from './columns.ts';
import { defineDataset } from './dataset.ts';
import { country, id, oneOf, openingHours, phone, secureUrl, text, usState } from './kinds.ts';

export const helpChannels = defineDataset({
  id: 'help-channels',
  folder: 'places',
  title: 'Help channels',
  summary: 'Whom victims can call or write to in each country, and who takes reports.',
  statement: 'One row is what one source says about one channel.',
  row: {
    channel_id: required(id, {
      title: 'Channel id',
      description: 'Our name for the channel; never changes.',
      example: 'es-017',
    }),
    source_id: source,
    country: optional(country, {
      title: 'Country',
      description: 'ISO 3166-1 code; empty for a channel that serves any country.',
      example: 'ES',
    }),
    state: optional(usState, {
      title: 'State',
      description: 'ISO 3166-2 code where the channel serves one US state only.',
      example: 'US-OH',
    }),
    kind: required(
      oneOf(
        'get-help',
        'report-crime',
        'emergency-only',
        'bank-line',
        'consumer-line',
        'elder-line',
      ),
      {
        title: 'Kind',
        description:
          'get-help: advice for victims; report-crime: takes a report; emergency-only: for a crime in progress; bank-line: reaches the bank or blocks cards; consumer-line: consumer protection of a state; elder-line: for older people.',
        example: 'get-help',
      },
    ),
    agency_id: required(id, {
      title: 'Agency',
      description: 'Who runs it; see the dataset "agencies".',
      example: 'es-incibe',
    }),
    name: required(text, {
      title: 'Name',
      description: 'Name shown to readers, in English.',
      example: 'INCIBE help line',
    }),
    phone: optional(phone, {
      title: 'Telephone',
      description: 'As the source gives it.',
      example: '017',
    }),
    hours: optional(openingHours, {
      title: 'Hours',
      description: 'Opening hours, in local time: 24/7, or days and times.',
      example: 'Mo-Su 08:00-23:00',
    }),
    cost: optional(oneOf('free', 'charged'), {
      title: 'Cost',
      description: 'Whether the call is free, where the source says so.',
      example: 'free',
    }),
    url: optional(secureUrl, {
      title: 'Address',
      description: 'Page on which to get help or to report, on a host of the agency.',
      example: 'https://www.incibe.es/linea-de-ayuda-en-ciberseguridad',
    }),
    note,
  },
  key: ['channel_id', 'source_id'],
  determines: [{ from: ['channel_id'], to: ['country', 'kind', 'agency_id', 'name'] }],
  distinct: [{ columns: ['source_id', 'name', 'phone', 'url'] }],
  references: {
    source_id: 'sources',
    country: 'countries',
    state: 'states',
    agency_id: 'agencies',
  },
});
