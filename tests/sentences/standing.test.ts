import { expect, test } from 'vitest';
import { t } from '../../src/i18n/index.ts';
import { standingText } from '../../src/sentences/standing.ts';

const { standing, standingExplained } = t.vocabulary;

test('an arrest that is done convicts nobody', () => {
  expect(standingText({ kind: 'arrests', status: 'completed' })).toBe(standingExplained.completed);
});

test('of refunds nothing is said on conviction', () => {
  expect(standingText({ kind: 'refunds', status: 'completed' })).toBe(standing.completed);
  expect(standing.completed).not.toBe(standingExplained.completed);
});
