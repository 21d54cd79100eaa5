import { expect, test } from 'vitest';
import { fromCountry, inCountry } from '../../src/i18n/de/country-name.ts';
import { de } from '../../src/i18n/de/index.ts';
import { inState, stateDative } from '../../src/i18n/de/state-name.ts';
import { until, when } from '../../src/i18n/de/when.ts';
import { english } from '../../src/i18n/en/index.ts';
import { languageOf } from '../../src/i18n/translation.ts';

const { format: f, messages: t } = languageOf(de, english);

test.each([
  ['US', 'in den USA', 'aus den USA'],
  ['IR', 'im Iran', 'aus dem Iran'],
  ['TR', 'in der Türkei', 'aus der Türkei'],
  ['PH', 'auf den Philippinen', 'aus den Philippinen'],
  ['MT', 'auf Malta', 'aus Malta'],
  ['GB', 'in Großbritannien', 'aus Großbritannien'],
])('%s takes its preposition and its article', (code, at, from) => {
  expect(inCountry(f, code)).toBe(at);
  expect(fromCountry(f, code)).toBe(from);
});

test.each([
  ['Kalifornien', 'in Kalifornien', 'Kalifornien'],
  ['District of Columbia', 'im District of Columbia', 'dem District of Columbia'],
  ['Nördliche Marianen', 'auf den Nördlichen Marianen', 'den Nördlichen Marianen'],
])('%s takes its preposition and its case', (name, at, dative) => {
  expect(inState(name)).toBe(at);
  expect(stateDative(name)).toBe(dative);
});

test('a date takes the preposition that fits its precision', () => {
  expect(when(f, '2023-10-19')).toBe('am 19. Oktober 2023');
  expect(when(f, '2023-10')).toBe('im Oktober 2023');
  expect(when(f, '2023')).toBe('2023');
  expect(until(f, '2023-10-19')).toBe('bis zum 19. Oktober 2023');
  expect(until(f, '2023-10')).toBe('bis Oktober 2023');
});

test('things agree with their number', () => {
  expect(t.vocabulary.counted(1, 'locations')).toBe('1 Ort');
  expect(t.vocabulary.counted(76, 'locations')).toBe('76 Orte');
  expect(t.report.hours('Mo-Fr 08:30-17:15')).toBe('Montag bis Freitag, 8:30 bis 17:15 Uhr');
});
