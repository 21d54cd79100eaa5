import { expect, test } from 'vitest';
import { english } from '../../src/i18n/en/index.ts';
import { quantity } from '../../src/i18n/hi/counted.ts';
import { hoursWords } from '../../src/i18n/hi/hours.ts';
import { hi } from '../../src/i18n/hi/index.ts';
import { ordinal } from '../../src/i18n/hi/ordinal.ts';
import { languageOf } from '../../src/i18n/translation.ts';

const { format: f, messages: t } = languageOf(hi, english);

test.each([
  ['24/7', 'दिन-रात'],
  ['Mo-Fr 08:30-17:15', 'सोमवार से शुक्रवार, सुबह 8:30 से शाम 5:15 तक'],
  ['Mo-Su 12:00-24:00', 'हर दिन, दोपहर 12:00 से रात 12:00 तक'],
  [
    'Sa 00:30-03:00; Su 20:00-22:00',
    'शनिवार, रात 12:30 से रात 3:00 तक; रविवार, रात 8:00 से रात 10:00 तक',
  ],
])('hours %s are told by the parts of the day', (hours, told) => {
  expect(hoursWords(hours)).toBe(told);
});

test('a list has no comma before its last name', () => {
  expect(f.list([])).toBe('');
  expect(f.list(['अ'])).toBe('अ');
  expect(f.list(['अ', 'ब', 'स'])).toBe('अ, ब और स');
});

test('countries have the names that papers print', () => {
  expect(f.country('US')).toBe('अमेरिका');
  expect(f.country('IN')).toBe('भारत');
});

test('things agree with their number', () => {
  expect(quantity(f, 1, 'शिकायत', 'शिकायतें')).toBe('1 शिकायत');
  expect(quantity(f, 2, 'शिकायत', 'शिकायतें')).toBe('2 शिकायतें');
  expect(t.vocabulary.counted(1, 'locations')).toBe('1 जगह');
  expect(t.vocabulary.counted(76, 'locations')).toBe('76 जगहें');
});

test.each([
  [1, 'पहला'],
  [6, 'छठा'],
  [7, '7वाँ'],
  [42, '42वाँ'],
])('place %i is said as %s', (value, said) => {
  expect(ordinal(f, value)).toBe(said);
});

test('amounts in a sentence break only before the currency', () => {
  expect(f.moneyWords(2_134_675_818)).toBe('2.1\u00a0अरब डॉलर');
});

test('many rupees are counted in crore, many dollars in arab', () => {
  expect(f.moneyWords(224_950_000_000, 'INR')).toBe('22,495\u00a0करोड़ रुपये');
  expect(f.moneyShort(224_950_000_000, 'INR')).toBe('₹22,495\u00a0करोड़');
  expect(f.moneyShort(224_950_000_000)).toBe('$225\u00a0अरब');
});
