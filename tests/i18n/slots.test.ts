import { expect, test } from 'vitest';
import { partsOf, slot } from '../../src/i18n/slots.ts';

test('a message falls into text and slots, in the order of the language', () => {
  expect(partsOf(`In ${slot('year')}: ${slot('loss')}.`)).toEqual([
    { text: 'In ' },
    { slot: 'year' },
    { text: ': ' },
    { slot: 'loss' },
    { text: '.' },
  ]);
  expect(partsOf(slot('loss'))).toEqual([{ slot: 'loss' }]);
  expect(partsOf('Nothing to fill.')).toEqual([{ text: 'Nothing to fill.' }]);
});
