import { expect, test } from 'vitest';
import { markedAsWritten, partsAsWritten, withoutMarks } from '../../src/i18n/as-written.ts';

test('a text tells its own words from those of the data', () => {
  const text = `2016: ${markedAsWritten('Printed as $0.')} Nachtrag`;
  expect(partsAsWritten(text)).toEqual([
    { text: '2016: ', isAsWritten: false },
    { text: 'Printed as $0.', isAsWritten: true },
    { text: ' Nachtrag', isAsWritten: false },
  ]);
});

test('words alone, two beside each other, and none', () => {
  const [a, b] = ['One.', 'Two.'].map(markedAsWritten);
  expect(partsAsWritten(`${a}${b}`).map(({ text }) => text)).toEqual(['One.', 'Two.']);
  expect(partsAsWritten('plain')).toEqual([{ text: 'plain', isAsWritten: false }]);
  expect(partsAsWritten('')).toEqual([]);
  expect(markedAsWritten('')).toBe('');
});

test('without the signs the text is as it was', () => {
  expect(withoutMarks(`a ${markedAsWritten('b')} c`)).toBe('a b c');
});
