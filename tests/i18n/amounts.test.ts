import { describe, expect, test } from 'vitest';
import { makeFormat } from '../../src/i18n/format.ts';
import { translations } from '../../src/i18n/index.ts';
import type { Translation } from '../../src/i18n/translation.ts';

const formatOf = ({ locale, amounts }: Translation) => makeFormat(locale, amounts);
const formats = new Map([...translations].map(([name, made]) => [name, formatOf(made)]));

/** Blanks that do not break, written as plain ones. */
const plain = (text = '') => text.replaceAll(/[\u00a0\u202f]/g, ' ');

describe('large amounts in running text and in charts', () => {
  test.each([
    ['de', 2_134_675_818, '2,1 Milliarden US-Dollar', '2,1 Mrd. $'],
    ['de', 1_000_000, '1 Million US-Dollar', '1 Mio. $'],
    ['de', 999_960_000, '1 Milliarde US-Dollar', '1 Mrd. $'],
    ['de', -1_464_755_976, '−1,46 Milliarden US-Dollar', '−1,46 Mrd. $'],
    ['de', 12_345, '12.345 US-Dollar', '12 Tsd. $'],
    ['es', 2_134_675_818, '2135 millones de dólares', '$2135 M'],
    ['es', 1_000_000, '1 millón de dólares', '$1 M'],
    ['es', 7_806_416, '7,8 millones de dólares', '$7,8 M'],
    ['es', 12_345, '12 345 dólares', '$12 mil'],
    ['es', 16_600_000_000, '16 600 millones de dólares', '$16 600 M'],
    ['es', 1_234, '1234 dólares', '$1234'],
    ['hi', 2_134_675_818, '2.1 अरब डॉलर', '$2.1 अरब'],
    ['hi', 797_943_193, '80 करोड़ डॉलर', '$80 करोड़'],
    ['hi', 7_806_416, '78 लाख डॉलर', '$78 लाख'],
    ['hi', 99_600_000, '10 करोड़ डॉलर', '$10 करोड़'],
    ['hi', 12_345, '12,345 डॉलर', '$12 हज़ार'],
  ])('%s: %d is %s, %s', (language, value, words, short) => {
    expect(plain(formats.get(language)?.moneyWords(value))).toBe(words);
    expect(plain(formats.get(language)?.moneyShort(value))).toBe(short);
  });

  test.each([
    ['de', '1 Milliarde indische Rupien', '1 Mrd. ₹'],
    ['es', '1000 millones de rupias indias', '₹1000 M'],
    ['hi', '1 अरब रुपये', '₹1 अरब'],
  ])('%s: rupees are named', (language, words, short) => {
    expect(plain(formats.get(language)?.moneyWords(1e9, 'INR'))).toBe(words);
    expect(plain(formats.get(language)?.moneyShort(1e9, 'INR'))).toBe(short);
  });

  test.each([...formats])('%s: number, scale and sign stay on one line in charts', (_, format) => {
    for (const value of [1e4, 5e5, 2e7, 3e9]) expect(format.moneyShort(value)).not.toContain(' ');
  });
});

test.each([
  ['de', '1.234.567', '19. Oktober 2023', 'April–Juni 2021', 'Spanien'],
  ['es', '1 234 567', '19 de octubre de 2023', 'abril–junio de 2021', 'España'],
  ['hi', '12,34,567', '19 अक्टूबर 2023', 'अप्रैल – जून 2021', 'स्पेन'],
])('%s brings its own signs, dates and names', (language, number, date, period, country) => {
  const format = formats.get(language);
  expect(plain(format?.number(1_234_567))).toBe(number);
  expect(format?.date('2023-10-19')).toBe(date);
  expect(format?.period('2021-Q2').replaceAll('\u2009', ' ')).toBe(period);
  expect(format?.country('ES')).toBe(country);
});

test.each([
  ['de', 1, 'Fall'],
  ['de', 0, 'Fälle'],
  ['es', 1_000_000, 'Fälle'],
  ['hi', 0, 'Fall'],
])('%s: %d takes its form of a word', (language, count, form) => {
  expect(formats.get(language)?.plural(count, { one: 'Fall', other: 'Fälle' })).toBe(form);
});

test('a language may put the sign of a currency where `Intl` does not', () => {
  const spanish = formats.get('es');
  expect(plain(spanish?.money(44_664))).toBe('$44 664');
  expect(plain(spanish?.money(-44_664))).toBe('−$44 664');
  expect(plain(spanish?.money(44_664, 'CAD'))).toBe('CAD 44 664');
  expect(spanish?.moneyCents(2.456)).toBe('$2,46');
});
