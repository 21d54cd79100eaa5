import { describe, expect, test } from 'vitest';
import { amounts } from '../../src/i18n/de/amounts.ts';
import { makeFormat } from '../../src/i18n/format.ts';
import { f } from '../../src/i18n/index.ts';
import fc from '../fast-check.ts';

/** Blanks that do not break, written as plain ones. */
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');

/** Thin blanks around dashes, written as plain ones. */
const thin = (text: string) => text.replaceAll('\u2009', ' ');

describe('numbers', () => {
  test.each([
    [0, '0'],
    [999, '999'],
    [2_134_675_818, '2,134,675,818'],
    [-1_000, '−1,000'],
  ])('%d is written %s', (value, text) => {
    expect(f.number(value)).toBe(text);
  });

  test('decimals are at most as many as asked for', () => {
    expect(f.decimal(1.25, 1)).toBe('1.3');
    expect(f.decimal(12.04, 1)).toBe('12');
    expect(f.decimal(273.4, 0)).toBe('273');
  });

  test.each([
    [0.457, '46%'],
    [1.5, '150%'],
    [0.0123, '1.2%'],
    [-0.055, '−5.5%'],
    [0, '0%'],
  ])('a share of %d is %s', (share, text) => {
    expect(f.percent(share)).toBe(text);
  });

  test('a fine share has two decimals at most', () => {
    expect([0.10225, 0.005, 1].map(f.finePercent)).toEqual(['10.23%', '0.5%', '100%']);
  });

  test('a range joins two numbers as the language does', () => {
    expect(f.range('1,000', '2,000')).toBe('1,000–2,000');
    expect(f.range('$2 bn', '$3 bn')).toBe('$2 bn–$3 bn');
  });
});

describe('money', () => {
  test.each([
    [2_134_675_818, '$2,134,675,818'],
    [0, '$0'],
    [-12, '−$12'],
    [1234.5, '$1,235'],
  ])('%d in full is %s', (value, text) => {
    expect(f.money(value)).toBe(text);
  });

  test.each([
    [2_134_675_818, '$2.1 billion', '$2.1 bn'],
    [20_877_000_000, '$21 billion', '$21 bn'],
    [1_464_755_976, '$1.46 billion', '$1.46 bn'],
    [7_806_416, '$7.8 million', '$7.8 m'],
    [797_943_193, '$798 million', '$798 m'],
    [12_345, '$12,345', '$12 k'],
    [9_999, '$9,999', '$9,999'],
    [0, '$0', '$0'],
    [-2_134_675_818, '−$2.1 billion', '−$2.1 bn'],
    [1_500_000_000_000_000, '$1,500 trillion', '$1,500 tn'],
  ])('%d is %s in text and %s in charts', (value, words, short) => {
    expect(plain(f.moneyWords(value))).toBe(words);
    expect(plain(f.moneyShort(value))).toBe(short);
  });

  test.each([
    [999_960_000, '$1 billion', '$1 bn'],
    [999_500_000, '$1 billion', '$1 bn'],
    [999_499_999, '$999 million', '$999 m'],
    [9_960_000, '$10 million', '$10 m'],
    [9_949_000, '$9.9 million', '$9.9 m'],
    [999_999, '$999,999', '$1 m'],
    [-999_960_000, '−$1 billion', '−$1 bn'],
  ])('%d, just below the next unit, is %s and %s', (value, words, short) => {
    expect(plain(f.moneyWords(value))).toBe(words);
    expect(plain(f.moneyShort(value))).toBe(short);
  });

  test.each([
    ['INR', '₹1 billion', '₹1,000,000,000'],
    ['EUR', '€1 billion', '€1,000,000,000'],
    ['GBP', '£1 billion', '£1,000,000,000'],
    ['JPY', 'JP¥1 billion', 'JP¥1,000,000,000'],
    ['CAD', 'CA$1 billion', 'CA$1,000,000,000'],
  ])('%s keeps its own sign', (currency, words, exact) => {
    expect(plain(f.moneyWords(1e9, currency))).toBe(words);
    expect(f.money(1e9, currency)).toBe(exact);
  });

  test('the unit never stands on another line than the number', () => {
    expect(f.moneyWords(2e9)).toContain('\u00a0');
    expect(f.moneyShort(2e9)).toContain('\u202f');
    expect(f.moneyWords(2e9) + f.moneyShort(2e9)).not.toContain('  ');
  });

  test('no amount below a quadrillion is said as a thousand or more of its unit', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e6, max: 9.99e14, noNaN: true }), (value) => {
        expect(f.moneyWords(value)).not.toContain(',');
        expect(f.moneyShort(value)).not.toContain(',');
      }),
      { examples: [[999_500_000], [999_500_100], [999_499_999_999]] },
    );
  });
});

describe('dates', () => {
  test.each([
    ['2023', '2023'],
    ['2023-10', 'October 2023'],
    ['2023-10-19', '19 October 2023'],
    ['2000-01-01', '1 January 2000'],
    ['2024-12-31', '31 December 2024'],
  ])('%s is as exact as it is known: %s', (partial, text) => {
    expect(f.date(partial)).toBe(text);
  });
});

describe('names', () => {
  test('countries are named in the language', () => {
    expect(f.country('GB')).toBe('United Kingdom');
    expect(f.country('ES')).toBe('Spain');
    expect(f.country('XX')).toBe('XX');
  });

  test('lists end with "and"', () => {
    expect(f.list(['a', 'b', 'c'])).toBe('a, b and c');
    expect(f.list(['a', 'b'])).toBe('a and b');
    expect(f.list(['a'])).toBe('a');
    expect(f.list([])).toBe('');
  });

  test('words are sorted without regard to accents and capitals', () => {
    expect(['Zambia', 'Ägypten', 'austria', 'Brazil'].sort(f.compare)).toEqual([
      'Ägypten',
      'austria',
      'Brazil',
      'Zambia',
    ]);
  });
});

describe('periods', () => {
  test.each([
    ['2021', '2021', '2021'],
    ['2021/22', '2021/22', '2021/22'],
    ['2021-Q2', 'April – June 2021', 'Apr – Jun 2021'],
    ['2019-04', 'April 2019', 'Apr 2019'],
    ['2018-05/2019-04', 'May 2018 – April 2019', 'May 2018 – Apr 2019'],
    ['2021-07-07', '7 July 2021', '7 Jul 2021'],
    ['2026-08-31/2026-09-09', '31 August – 9 September 2026', '31 Aug – 9 Sept 2026'],
  ])('%s is said as %s, in charts %s', (period, long, short) => {
    expect(thin(f.period(period))).toBe(long);
    expect(thin(f.periodShort(period))).toBe(short);
  });

  test('take the order of another language', () => {
    const german = makeFormat('de', amounts);
    expect(thin(german.period('2021-Q2'))).toBe('April–Juni 2021');
    expect(thin(german.period('2021-07-07'))).toBe('7. Juli 2021');
  });
});
