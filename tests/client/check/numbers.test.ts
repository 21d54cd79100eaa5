import { describe, expect, test } from 'vitest';
import { mentionsIn, yearsIn } from '../../../src/client/check/numbers.ts';

const readOf = (text: string) =>
  mentionsIn(text).map(({ text, readings, unit }) => ({
    text,
    values: readings.map(({ value }) => value),
    unit,
  }));

describe('numbers in English, German, Spanish and Indian form', () => {
  test.each([
    ['1.3 billion', '1.3 billion', [1.3e9], null],
    ['$2.1bn', '$2.1bn', [2.1e9], 'USD'],
    ['$806.6m', '$806.6m', [806.6e6], 'USD'],
    ['Rs 3.5 crore', 'Rs 3.5 crore', [3.5e7], 'INR'],
    ['₹1,00,00,000', '₹1,00,00,000', [1e7], 'INR'],
    ['5 lakh rupees', '5 lakh rupees', [5e5], 'INR'],
    ['A$3.5 million', 'A$3.5 million', [3.5e6], 'AUD'],
    ['1,464,755,976 dollars', '1,464,755,976 dollars', [1464755976], 'USD'],
    ['1.464.755.976 Dollar', '1.464.755.976 Dollar', [1464755976], 'USD'],
    ['1,3 Milliarden Euro', '1,3 Milliarden Euro', [1.3e9], 'EUR'],
    ['924,5 Mio. Dollar', '924,5 Mio. Dollar', [924.5e6], 'USD'],
    ['mil millones de dólares', null, [], null],
    ['5 mil millones de dólares', '5 mil millones de dólares', [5e9], 'USD'],
    ["1'234 Franken", "1'234 Franken", [1234], 'CHF'],
    ['46 %', '46 %', [46], 'percent'],
    ['46 per cent', '46 per cent', [46], 'percent'],
    ['12,5 Prozent', '12,5 Prozent', [12.5], 'percent'],
    ['nine call centres', 'nine', [9], null],
    ['one billion dollars', 'one billion dollars', [1e9], 'USD'],
    ['32,538 victims', '32,538', [32538], null],
    ['48,5', '48,5', [48.5], null],
    ['36 002 complaints', '36 002', [36002], null],
    ['1 464 755 976,5 Dollar', '1 464 755 976,5 Dollar', [1464755976.5], 'USD'],
    ['2,1 Mrd. $', '2,1 Mrd. $', [2.1e9], 'USD'],
    ['2.1 अरब डॉलर', '2.1 अरब डॉलर', [2.1e9], 'USD'],
    ['₹22,845 करोड़', '₹22,845 करोड़', [228450000000], 'INR'],
    ['46 प्रतिशत', '46 प्रतिशत', [46], 'percent'],
    ['$1,464 billion', '$1,464 billion', [1464e9], 'USD'],
    ['1.464 billion', '1.464 billion', [1.464e9], null],
  ])('%s', (text, shown, values, unit) => {
    expect(readOf(text)).toEqual(shown === null ? [] : [{ text: shown, values, unit }]);
  });

  test('a point before three digits and a scale has two readings', () => {
    expect(readOf('1.300 millones')[0]?.values).toEqual([1.3e6, 1.3e9]);
  });
});

test('numbers side by side stay apart', () => {
  const text = '2024 300; 12 300,000; 36 002 53 369; 36,002 $5';
  const values = readOf(text).flatMap(({ values }) => values);
  expect(values).toEqual([300, 12, 300000, 36002, 53369, 36002, 5]);
});

test.each([
  ['2024', 'a year'],
  ['19 October 2023', 'a day'],
  ['October 19', 'a day in American form'],
  ['p. 16', 'a page'],
  ['aged 60 and over', 'an age'],
  ['people over 60', 'an age'],
  ['60 or older', 'an age'],
  ['a 70-year-old', 'an age'],
  ['one of them', 'no count'],
  ['the two companies', 'no count'],
  ['COVID-19', 'part of a name'],
  ['the 3rd raid', 'an order'],
])('%s is no figure: %s', (text) => {
  expect(mentionsIn(text)).toEqual([]);
});

test('a number says how far it is rounded, and on which side the value is', () => {
  const [rounded, above, below] = mentionsIn('1.3 billion, more than 2,000, nearly 33,000');
  expect(rounded?.readings).toEqual([{ value: 1.3e9, step: 1e8 }]);
  expect([above?.side, above?.readings[0]?.step]).toEqual(['above', 1000]);
  expect(below?.side).toBe('below');
});

test('a number knows its sentence and its place', () => {
  const text = 'In 2023 the police came. They seized 32 phones in Delhi. Nobody said more.';
  const [phones] = mentionsIn(text);
  expect(phones?.sentence).toBe('They seized 32 phones in Delhi.');
  expect(text.slice(phones?.start, phones?.end)).toBe('32');
});

test('years are found, amounts are not taken for them', () => {
  expect(
    yearsIn('In 2023 and 2024, $2,023 and 2024.5 and 2030% were lost by 2,025 people'),
  ).toEqual([2023, 2024]);
});
