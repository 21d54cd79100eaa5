import { expect, test } from 'vitest';
import { agencyInText } from '../../src/i18n/en/agency-name.ts';

test('a name takes its article, and none where English has none', () => {
  expect(agencyInText('hk-police', 'Hong Kong Police Force')).toBe('the Hong Kong Police Force');
  expect(agencyInText('ie-garda', 'An Garda Siochana')).toBe('An Garda Siochana');
  expect(agencyInText('a-new-one', 'Fraud Bureau')).toBe('the Fraud Bureau');
});
