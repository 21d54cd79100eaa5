import { optional, required } from './cells.ts';
import { locator, note, source } from './columns.ts';
import { defineDataset } from './dataset.ts';
import { country, id, oneOf, text } from './kinds.ts';

export const advice = defineDataset({
  id: 'advice',
  folder: 'places',
  title: 'Advice',
  summary:
    'What agencies and companies tell people to do during and after a fraudulent call or warning.',
  statement: 'One row is one piece of advice from one source.',
  row: {
    advice_id: required(id, {
      title: 'Advice id',
      description: 'Our name for the advice; never changes.',
      example: 'call-the-bank',
    }),
    source_id: source,
    moment: required(oneOf('during', 'first-hour', 'later'), {
      title: 'Moment',
      description:
        'during: while the call or the warning lasts; first-hour: at once after money or access was given; later: in the time that follows.',
      example: 'first-hour',
    }),
    statement: required(text, {
      title: 'Statement',
      description: 'What the source advises, in our words.',
      example: 'Call the bank or card company at once.',
    }),
    note,
    authority: required(text, {
      title: 'Authority',
      description: 'Who gives the advice, even where somebody else published it.',
      example: 'US Federal Trade Commission',
    }),
    country: optional(country, {
      title: 'Country',
      description: 'ISO 3166-1 code of the authority; empty for a company.',
      example: 'US',
    }),
    first_hand: required(oneOf('yes', 'no'), {
      title: 'First-hand',
      description:
        'yes: the source is the authority itself; no: somebody else repeats its advice. A step on the help page needs one first-hand source for each piece of advice.',
      example: 'yes',
    }),
    locator,
  },
  key: ['advice_id', 'source_id'],
  determines: [
    { from: ['advice_id'], to: ['moment'] },
    { from: ['source_id'], to: ['country', 'first_hand'] },
    { from: ['authority'], to: ['country'] },
  ],
  distinct: [{ columns: ['source_id', 'statement'] }],
  references: { source_id: 'sources', country: 'countries' },
});
