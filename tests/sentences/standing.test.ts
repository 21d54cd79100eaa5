import { expect, test } from 'vitest';
import { t } from '../../src/i18n/index.ts';
import { standingOf } from '../../src/sentences/standing.ts';

const { status, statusShort } = t.actions;

test('an arrest that is done convicts nobody', () => {
  expect(standingOf({ kind: 'arrests', status: 'completed' })).toBe(status.completed);
});

test('of refunds nothing is said on conviction', () => {
  expect(standingOf({ kind: 'refunds', status: 'completed' })).toBe(statusShort.completed);
  expect(statusShort.completed).not.toBe(status.completed);
});
